package dk.handleplan.persistence.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.funding.EntryKind;
import dk.handleplan.core.funding.FundingPool;
import dk.handleplan.core.funding.LedgerEntry;
import dk.handleplan.core.funding.Voucher;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.StaleData;
import dk.handleplan.core.shared.ValueState;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.RollbackException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

class JpaFundingPoolsTest {

    private static final User SECRETARIAT = new User("sekretariat", "Sekretariatet");
    private static final Voucher VOUCHER = Voucher.by(SECRETARIAT, LocalDate.of(2020, 1, 15), "Budget 2020");

    @OnBothDatabases
    void aLedgerIsReadAsItWasEntered(Database database) {
        openPool(database, 1_700_000);
        database.run(entities -> {
            var pool = pool(entities);
            for (var grant = 1; grant <= 12; grant++) {
                pool.register(EntryKind.GRANT, Amount.kroner(grant * 10_000L), VOUCHER);
            }
            pool.register(EntryKind.LINE, Amount.unknown(ValueState.LOST), VOUCHER);
        });

        var found = database.get(JpaFundingPoolsTest::loaded);

        assertThat(found.entries())
                .extracting(LedgerEntry::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14);
        assertThat(found.available()).isEqualTo(Money.kroner(920_000));
        assertThat(found.allocated()).isEqualTo(Amount.unknown(ValueState.LOST));
    }

    @OnBothDatabases
    void twoPeopleDoNotSpendTheSameMoney(Database database) {
        openPool(database, 100_000);

        assertThatThrownBy(() -> database.run(mine -> {
                    var pool = pool(mine);
                    pool.entries();
                    database.run(theirs -> pool(theirs).register(EntryKind.GRANT, Amount.kroner(60_000), VOUCHER));
                    pool.register(EntryKind.GRANT, Amount.kroner(60_000), VOUCHER);
                }))
                .isInstanceOf(RollbackException.class)
                .hasCauseInstanceOf(OptimisticLockException.class);
        assertThat(database.get(JpaFundingPoolsTest::loaded).available()).isEqualTo(Money.kroner(40_000));
    }

    @OnBothDatabases
    void whoGivesFromAPoolWaitsForWhoGivesFromItNow(Database database) throws Exception {
        openPool(database, 100_000);
        var holds = new CountDownLatch(1);
        var first = CompletableFuture.runAsync(() -> database.run(mine -> {
            var pool = forChange(mine);
            holds.countDown();
            pause();
            pool.register(EntryKind.GRANT, Amount.kroner(60_000), VOUCHER);
        }));
        holds.await();

        assertThatThrownBy(() -> database.run(
                        theirs -> forChange(theirs).register(EntryKind.GRANT, Amount.kroner(60_000), VOUCHER)))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("Puljen for 2020 rækker ikke: der mangler 20.000 kr.");
        first.get();
    }

    @OnBothDatabases
    void twoPeopleWhoLockTheSamePoolsInAnyOrderBothGetThrough(Database database) throws Exception {
        openPool(database, 100_000);
        database.run(entities -> new JpaFundingPools(entities).add(new FundingPool(2021)));

        var both = List.of(List.of(2020, 2021), List.of(2021, 2020)).stream()
                .map(years -> CompletableFuture.runAsync(() -> {
                    for (var again = 0; again < 10; again++) {
                        database.run(entities -> new JpaFundingPools(entities).forChange(years));
                    }
                }))
                .toList();

        for (var one : both) {
            one.get();
        }
    }

    @OnBothDatabases
    void whoOpensAPoolThatSomebodyElseHasJustOpenedIsToldSo(Database database) {
        openPool(database, 100_000);

        assertThatThrownBy(() -> openPool(database, 200_000)).isInstanceOf(StaleData.class);
    }

    private static FundingPool forChange(EntityManager entities) {
        return new JpaFundingPools(entities).forChange(List.of(2020)).get(0);
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @OnBothDatabases
    void theDatabaseItselfRefusesWhatDoesNotAddUp(Database database) {
        openPool(database, 100_000);
        var spent = 60_000_00L;

        refuses(database, row(2, 100_000_00L, -spent, 50_000_00L, spent));
        refuses(database, row(1, 100_000_00L, -spent, 40_000_00L, spent));
        refuses(database, row(2, 100_000_00L, -110_000_00L, -10_000_00L, 110_000_00L));
        refuses(database, row(2, 100_000_00L, -spent, 40_000_00L, 10L));
        database.run(entities -> insert(entities, row(2, 100_000_00L, -spent, 40_000_00L, spent)));
    }

    private static List<Long> row(long number, long before, long effect, long after, long amount) {
        return List.of(number, before, effect, after, amount);
    }

    private static void refuses(Database database, List<Long> row) {
        assertThatThrownBy(() -> database.run(entities -> insert(entities, row)))
                .isInstanceOf(PersistenceException.class);
    }

    private static void insert(EntityManager entities, List<Long> row) {
        entities.createNativeQuery(
                        "insert into pool_entry (pool_id, previous_number, number, kind, registered, amount_oere,"
                                + " amount_state, balance_before, effect, balance_after, entered_on, person, reason)"
                                + " select id, " + (row.get(0) - 1) + ", " + row.get(0) + ", 'GRANT', true, "
                                + row.get(4)
                                + ", 'KNOWN', " + row.get(1) + ", " + row.get(2) + ", "
                                + row.get(3)
                                + ", date '2020-01-15', 'Sekretariatet', 'Bevilling' from funding_pool")
                .executeUpdate();
    }

    private static void openPool(Database database, long kroner) {
        database.run(entities -> {
            var pool = new FundingPool(2020);
            pool.register(EntryKind.APPROPRIATION, Amount.kroner(kroner), VOUCHER);
            new JpaFundingPools(entities).add(pool);
        });
    }

    private static FundingPool pool(EntityManager entities) {
        return new JpaFundingPools(entities).ofYear(2020).orElseThrow();
    }

    private static FundingPool loaded(EntityManager entities) {
        var pool = pool(entities);
        pool.entries();
        return pool;
    }
}
