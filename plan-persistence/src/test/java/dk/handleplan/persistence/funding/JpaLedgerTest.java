package dk.handleplan.persistence.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.funding.EntryKind;
import dk.handleplan.core.funding.FundingPool;
import dk.handleplan.core.funding.LedgerEntry;
import dk.handleplan.core.funding.Voucher;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A ledger of 1,000 kr.: 400 and 100 granted to one row, 200 to another; 300 are left. */
class JpaLedgerTest {

    private static final User SECRETARIAT = new User("sekretariat", "Sekretariatet");
    private static final Voucher VOUCHER = Voucher.by(SECRETARIAT, LocalDate.of(2020, 1, 15), "Budget 2020");

    private final PlanCycle cycle = new PlanCycle(2020, "Handleplan 2020", "Prøvekøbing Kommune");
    private final AllocationRow first = AllocationRow.ofLine(cycle.id(), "Integrationspriser", 2020);
    private final AllocationRow second = AllocationRow.ofLine(cycle.id(), "Netværk", 2020);
    private final FundingPool pool = new FundingPool(2020);

    private void store(Database database) {
        pool.register(EntryKind.APPROPRIATION, Amount.kroner(1_000), VOUCHER);
        pool.register(EntryKind.LINE, Amount.kroner(400), VOUCHER.forRow(first));
        pool.register(EntryKind.LINE, Amount.kroner(200), VOUCHER.forRow(second));
        pool.register(EntryKind.LINE, Amount.kroner(100), VOUCHER.forRow(first));
        database.run(entities -> {
            entities.persist(cycle);
            entities.persist(pool);
            entities.persist(first);
            entities.persist(second);
        });
    }

    @OnBothDatabases
    void whatIsGrantedIsTheSumOfTheEntriesAboutIt(Database database) {
        store(database);

        var row = database.get(entities -> entities.find(AllocationRow.class, first.id()));
        assertThat(row.granted()).isEqualTo(Amount.kroner(500));
        refuses(database, "update allocation_row set granted_oere = 60000 where id = '" + first.id() + "'");
        refuses(database, "update allocation_row set granted_number = 1 where id = '" + first.id() + "'");
        refuses(database, "update allocation_row set returned_oere = 50001 where id = '" + first.id() + "'");
        refuses(database, "update allocation_row set granted_number = null where id = '" + first.id() + "'");
    }

    @OnBothDatabases
    void noEntryIsDeletedRenumberedOrGivenAnotherAmount(Database database) {
        store(database);

        for (var number = 1; number <= 4; number++) {
            refuses(database, "delete from pool_entry where number = " + number);
            refuses(database, "update pool_entry set amount_oere = 1 where number = " + number);
            refuses(database, "update pool_entry set balance_after = balance_after - 1 where number = " + number);
            refuses(database, "update pool_entry set number = number + 10 where number = " + number);
        }
    }

    @OnBothDatabases
    void anEntryStandsOnTheOneBeforeIt(Database database) {
        store(database);

        refuses(database, entry().with("balance_before", 40_000).with("balance_after", 30_000));
        refuses(database, entry().with("balance_after", 30_000));
        refuses(database, entry().with("number", 6));
        refuses(database, entry().with("number", 6).with("previous_number", 5));
        refuses(database, entry().with("number", 4).with("previous_number", 3));
        refuses(database, entry().with("previous_number", null));
        accepts(database, entry());
    }

    @OnBothDatabases
    void nothingIsGivenThatIsNotThere(Database database) {
        store(database);

        refuses(
                database,
                entry().with("amount_oere", 30_001).with("effect", -30_001).with("balance_after", -1));
    }

    @OnBothDatabases
    void eachKindGivesOrTakesAsItsNameSays(Database database) {
        store(database);

        refuses(database, entry().with("effect", 10_000).with("balance_after", 40_000));
        refuses(database, entry().with("kind", "'APPROPRIATION'"));
        refuses(database, entry().with("kind", "'GIFT'"));
        refuses(
                database,
                entry().with("amount_oere", -10_000).with("effect", 10_000).with("balance_after", 40_000));
        accepts(
                database,
                entry().with("kind", "'APPROPRIATION'").with("effect", 10_000).with("balance_after", 40_000));
    }

    @OnBothDatabases
    void whatIsGrantedRestsOnADecision(Database database) {
        store(database);

        refuses(database, entry().with("registered", false));
        accepts(database, entry().with("registered", false).with("decision_id", "'" + UUID.randomUUID() + "'"));
    }

    @OnBothDatabases
    void aCorrectionNamesTheEntryItCountersAndItsKind(Database database) {
        store(database);
        var correction = entry().with("kind", "'CORRECTION'")
                .with("amount_oere", -20_000)
                .with("effect", 20_000)
                .with("balance_after", 50_000)
                .with("countered_number", 3)
                .with("countered_kind", "'LINE'");

        refuses(database, correction.with("countered_number", null));
        refuses(database, correction.with("countered_number", 9));
        refuses(database, correction.with("countered_kind", "'APPROPRIATION'"));
        refuses(database, correction.with("kind", "'LINE'"));
        accepts(database, correction);
    }

    @OnBothDatabases
    void anEntryAboutARowStandsOnWhatTheRowWasGranted(Database database) {
        store(database);
        var about = entry().with("row_id", "'" + first.id() + "'")
                .with("row_number", 3)
                .with("row_previous", 2)
                .with("row_before", 50_000)
                .with("row_after", 60_000);

        refuses(database, about.with("row_after", 70_000));
        refuses(database, about.with("row_before", 40_000).with("row_after", 50_000));
        refuses(database, about.with("row_number", 4));
        refuses(database, about.with("row_number", null));
        refuses(
                database,
                about.with("row_number", 1)
                        .with("row_previous", null)
                        .with("row_before", 0)
                        .with("row_after", 10_000));
        accepts(database, about);
    }

    @OnBothDatabases
    void whatComesInFromAnotherYearLeftItToTheOereAndOnce(Database database) {
        store(database);
        accepts(
                database,
                entry().with("kind", "'CARRIED_OUT'")
                        .with("amount_oere", 30_000)
                        .with("effect", -30_000)
                        .with("balance_after", 0)
                        .with("registered", false));
        database.run(entities -> entities.persist(new FundingPool(2021)));
        var carried = entry().with("kind", "'CARRY_OVER'")
                .with("number", 1)
                .with("previous_number", null)
                .with("amount_oere", 30_000)
                .with("balance_before", 0)
                .with("effect", 30_000)
                .with("balance_after", 30_000)
                .with("registered", false)
                .with("opposite_pool", "'" + pool.id() + "'")
                .with("opposite_number", 5)
                .in(2021);

        refuses(database, carried.with("opposite_number", null).in(2021));
        refuses(database, carried.with("opposite_number", 4).in(2021));
        refuses(
                database,
                carried.with("amount_oere", 40_000)
                        .with("effect", 40_000)
                        .with("balance_after", 40_000)
                        .in(2021));
        accepts(database, carried);
        refuses(
                database,
                carried.with("number", 2)
                        .with("previous_number", 1)
                        .with("balance_before", 30_000)
                        .with("balance_after", 60_000)
                        .in(2021));
    }

    @OnBothDatabases
    void aThousandEntriesAreWrittenInTheirOrderAndInFewStatements(Database database) {
        store(database);

        var statements = database.statements(entities -> {
            var found = new JpaFundingPools(entities).ofYear(2020).orElseThrow();
            IntStream.range(0, 1_000).forEach(i -> found.register(EntryKind.LINE, Amount.of(new Money(10)), VOUCHER));
        });

        List<Integer> numbers = database.get(entities -> {
            var found = new JpaFundingPools(entities).ofYear(2020).orElseThrow();
            return found.entries().stream().map(LedgerEntry::number).toList();
        });
        assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, 1_004).boxed().toList());
        assertThat(statements).isLessThan(30);
    }

    private static Insert entry() {
        return new Insert(
                new LinkedHashMap<>(Map.ofEntries(
                        Map.entry("number", 5),
                        Map.entry("previous_number", 4),
                        Map.entry("kind", "'LINE'"),
                        Map.entry("amount_oere", 10_000),
                        Map.entry("amount_state", "'KNOWN'"),
                        Map.entry("balance_before", 30_000),
                        Map.entry("effect", -10_000),
                        Map.entry("balance_after", 20_000),
                        Map.entry("registered", true))),
                2020);
    }

    /** An entry that fits, but for what is said. */
    private record Insert(Map<String, Object> values, int year) {

        Insert with(String column, Object value) {
            var changed = new LinkedHashMap<>(values);
            changed.put(column, value);
            return new Insert(changed, year);
        }

        Insert in(int budgetYear) {
            return new Insert(values, budgetYear);
        }

        String sql() {
            return "insert into pool_entry (pool_id, entered_on, person, reason, " + String.join(", ", values.keySet())
                    + ") values ((select id from funding_pool where budget_year = " + year
                    + "), date '2020-01-15', 'Sekretariatet', 'Budget', "
                    + values.values().stream().map(String::valueOf).collect(Collectors.joining(", "))
                    + ")";
        }
    }

    private static void refuses(Database database, Insert entry) {
        refuses(database, entry.sql());
    }

    private static void refuses(Database database, String sql) {
        assertThatThrownBy(() ->
                        database.run(entities -> entities.createNativeQuery(sql).executeUpdate()))
                .as(sql)
                .isInstanceOf(PersistenceException.class);
    }

    private static void accepts(Database database, Insert entry) {
        database.run(entities -> entities.createNativeQuery(entry.sql()).executeUpdate());
    }
}
