package dk.handleplan.persistence.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.decision.BodyDecision;
import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.funding.EntryKind;
import dk.handleplan.core.funding.FundingPool;
import dk.handleplan.core.funding.LedgerLine;
import dk.handleplan.core.funding.PoolSums;
import dk.handleplan.core.funding.Voucher;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.Body;
import dk.handleplan.core.organisation.BodyType;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.UnitType;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.shared.ValueState;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** A pool of 1,000 kr. with a grant of 400, a line of 100, and an older grant that nobody knows any more; one of 2021 with 500. */
class JpaLedgerLinesTest {

    private static final LocalDate MEETING = LocalDate.of(2020, 2, 27);
    private static final Voucher VOUCHER =
            Voucher.by(new User("sekretariat", "Sekretariatet"), LocalDate.of(2020, 3, 1), "Budget 2020");

    private final PlanCycle cycle = new PlanCycle(2020, "Handleplan 2020", "Prøvekøbing Kommune");
    private final Unit unit = new Unit("Ungecentret", UnitType.CENTRE);
    private final Initiative initiative = new Initiative(cycle.id(), unit.id(), "Kursuscaféen");
    private final Body council = new Body("KB", "Kommunalbestyrelsen", BodyType.MUNICIPAL_COUNCIL);
    private final BodyDecision decision = new BodyDecision(cycle.id(), council.id(), 1, 1, MEETING);
    private final AllocationRow granted =
            AllocationRow.ofInitiative(cycle.id(), initiative.id(), 2020, Amount.kroner(900));
    private final AllocationRow line = AllocationRow.ofLine(cycle.id(), "Integrationspriser", 2020);
    private final FundingPool pool = new FundingPool(2020);
    private final FundingPool next = new FundingPool(2021);

    private void store(Database database, int more) {
        initiative.registerAsGranted(7);
        pool.register(EntryKind.APPROPRIATION, Amount.kroner(1_000), VOUCHER);
        pool.register(
                EntryKind.GRANT,
                Amount.kroner(400),
                VOUCHER.decidedBy(decision.id()).forRow(granted));
        pool.register(EntryKind.LINE, Amount.kroner(100), VOUCHER.forRow(line));
        next.register(EntryKind.APPROPRIATION, Amount.kroner(500), VOUCHER);
        IntStream.range(0, more).forEach(i -> pool.register(EntryKind.LINE, Amount.kroner(1), VOUCHER.forRow(line)));
        database.run(entities -> List.of(unit, cycle, initiative, council, decision, granted, line, pool, next)
                .forEach(entities::persist));
    }

    @OnBothDatabases
    void anEntryStandsWithItsInitiativePlanAndDecision(Database database) {
        store(database, 0);

        var lines = database.get(entities -> new JpaLedgerLines(entities).ofYear(2020, new PageRequest(1, 100)));

        assertThat(lines.total()).isEqualTo(3);
        assertThat(lines.rows())
                .extracting(
                        LedgerLine::planYear,
                        LedgerLine::number,
                        LedgerLine::purpose,
                        LedgerLine::body,
                        LedgerLine::decidedOn,
                        found -> found.entry().effect())
                .containsExactly(
                        tuple(null, null, null, null, null, Money.kroner(1_000)),
                        tuple(2020, 7, "Kursuscaféen", "Kommunalbestyrelsen", MEETING, Money.kroner(-400)),
                        tuple(2020, null, "Integrationspriser", null, null, Money.kroner(-100)));
    }

    @OnBothDatabases
    void theSumsOfEachYearAreThoseOfItsPool(Database database) {
        store(database, 0);

        var sums = database.get(entities -> new JpaLedgerLines(entities).sums());

        assertThat(sums).extracting(PoolSums::budgetYear).containsExactly(2020, 2021);
        var first = sums.get(0);
        assertThat(first.appropriation()).isEqualTo(pool.appropriation()).isEqualTo(Amount.kroner(1_000));
        assertThat(first.total()).isEqualTo(pool.total());
        assertThat(first.allocated()).isEqualTo(pool.allocated()).isEqualTo(Amount.kroner(500));
        assertThat(first.remaining()).isEqualTo(pool.remaining()).isEqualTo(Amount.kroner(500));
        assertThat(first.subsidies().isBlank()).isTrue();
        assertThat(first.closed()).isFalse();
    }

    @OnBothDatabases
    void aSumWithAnUnknownAmountIsUnknown(Database database) {
        pool.register(EntryKind.APPROPRIATION, Amount.kroner(1_000), VOUCHER);
        pool.register(EntryKind.GRANT, Amount.unknown(ValueState.LOST), VOUCHER);
        database.run(entities -> entities.persist(pool));

        var sums = database.get(entities -> new JpaLedgerLines(entities).sums()).get(0);

        assertThat(sums.total()).isEqualTo(Amount.kroner(1_000));
        assertThat(sums.allocated()).isEqualTo(pool.allocated()).isEqualTo(Amount.unknown(ValueState.LOST));
        assertThat(sums.remaining().isKnown()).isFalse();
    }

    @OnBothDatabases
    void aPageAsksTheSameHoweverManyEntriesThereAre(Database database) {
        store(database, 60);

        var one = statements(database, 1);
        var sixty = statements(database, 60);

        assertThat(sixty).isEqualTo(one).isLessThanOrEqualTo(3);
        assertThat(database.get(entities -> new JpaLedgerLines(entities).ofYear(2020, new PageRequest(2, 60)))
                        .rows())
                .hasSize(3);
    }

    private static long statements(Database database, int size) {
        return database.statements(entities -> new JpaLedgerLines(entities)
                .ofYear(2020, new PageRequest(1, size))
                .rows()
                .forEach(found -> found.entry().budgetYear()));
    }
}
