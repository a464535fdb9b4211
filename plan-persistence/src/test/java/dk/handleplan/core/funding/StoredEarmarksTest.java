package dk.handleplan.core.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.initiative.FormSection;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.UnitType;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.policy.Goal;
import dk.handleplan.core.policy.Policy;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.persistence.cycle.JpaPlanCycles;
import dk.handleplan.persistence.funding.JpaAllocationRows;
import dk.handleplan.persistence.funding.JpaAllocations;
import dk.handleplan.persistence.funding.JpaFundingPools;
import dk.handleplan.persistence.funding.JpaYearMoneys;
import dk.handleplan.persistence.initiative.JpaInitiatives;
import dk.handleplan.persistence.organisation.JpaUnits;
import dk.handleplan.persistence.policy.JpaPolicies;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

class StoredEarmarksTest {

    private static final String LAW = "Integrationslovens § 18";

    private final PlanCycle cycle = new PlanCycle(2020, "Handleplan 2020", "Frederiksberg Kommune");
    private final Unit unit = new Unit("Ungecentret", UnitType.CENTRE);
    private final Policy policy = new Policy("Integrationspolitik", 2019, 2022);
    private final Goal goal = new Goal("uddannelse", 1, "Gennemfører en uddannelse");
    private final Initiative initiative = new Initiative(cycle.id(), unit.id(), "Indsats 1");

    @OnBothDatabases
    void earmarksAreReadInTheirOrderAndLifted(Database database) {
        store(database, new Allocation(cycle.id()));
        change(database, pool -> pool.earmark(earmark("Mål", 100, goal.id(), null, null)));
        change(database, pool -> pool.earmark(earmark("Enhed", 200, null, unit.id(), null)));
        change(database, pool -> pool.earmark(earmark("Forsøg", 300, null, null, ApplicationKind.PILOT)));

        assertThat(earmarks(database)).extracting(Earmark::name).containsExactly("Mål", "Enhed", "Forsøg");
        change(database, pool -> pool.lift("Enhed", voucher()));

        var found = earmarks(database);
        assertThat(found).extracting(Earmark::name).containsExactly("Mål", "Forsøg");
        assertThat(found.get(0).goalId()).contains(goal.id());
        assertThat(found.get(0).amount()).isEqualTo(Money.kroner(100));
        assertThat(found.get(1).kind()).contains(ApplicationKind.PILOT);
        assertThat(found.get(1).legalSource()).isEqualTo(LAW);
    }

    @OnBothDatabases
    void anInitiativeDrawsWhatItIsProposedUntilItIsDecidedAndWhatItIsGrantedThen(Database database) {
        store(database, new Allocation(cycle.id()));
        assertThat(draws(database)).containsExactly(new Draw(cycle.id(), 2020, applicant(), Money.kroner(600)));
        database.run(entities -> entities.createNativeQuery("update allocation set state = 'DECIDED'")
                .executeUpdate());
        assertThat(draws(database)).containsExactly(new Draw(cycle.id(), 2020, applicant(), Money.kroner(500)));
    }

    private Applicant applicant() {
        return new Applicant(initiative.id(), goal.id(), unit.id(), ApplicationKind.NEW);
    }

    @OnBothDatabases
    void whatComesOnTopIsAnEntryThatIsCounteredWhenItIsLifted(Database database) {
        store(database, new Allocation(cycle.id()));
        change(database, pool -> pool.subsidize(earmark("§ 18", 700, goal.id(), null, null), voucher()));

        assertThat(earmarks(database).get(0).entryNumber()).contains(2);
        assertThat(year(database).total()).isEqualTo(Amount.kroner(2_700));
        change(database, pool -> pool.lift("§ 18", voucher()));

        assertThat(earmarks(database)).isEmpty();
        assertThat(year(database).total()).isEqualTo(Amount.kroner(2_000));
    }

    private YearMoney year(Database database) {
        return database.get(entities -> new JpaYearMoneys(entities).of(cycle.id(), List.of(2020)))
                .get(0);
    }

    @OnBothDatabases
    void whatIsNotUsedIsReservedInTheNextYearToo(Database database) {
        store(database, new Allocation(cycle.id()));
        change(database, pool -> pool.subsidize(earmark("§ 18", 700, goal.id(), null, null), voucher()));

        database.run(entities -> {
            var pools = new JpaFundingPools(entities);
            var later = new FundingPool(2021);
            pools.add(later);
            pool(entities).carryTo(later, YearRoom.left(pool(entities).earmarks(), 2020, List.of()), voucher());
        });

        var later = database.get(entities ->
                new JpaFundingPools(entities).ofYear(2021).orElseThrow().earmarks());
        assertThat(later).extracting(Earmark::amount).containsExactly(Money.kroner(700));
    }

    private static Voucher voucher() {
        return Voucher.by(new User("sekretariat", "Sekretariatet"), LocalDate.of(2020, 1, 15), "Budget 2020");
    }

    @OnBothDatabases
    void theDatabaseKnowsThatAnEarmarkIsForOneThing(Database database) {
        store(database, new Allocation(cycle.id()));

        assertThatThrownBy(() -> insert(database, "null, null", 100)).isInstanceOf(PersistenceException.class);
        assertThatThrownBy(() -> insert(database, "'" + unit.id() + "', 'PILOT'", 100))
                .isInstanceOf(PersistenceException.class);
        assertThatThrownBy(() -> insert(database, "null, 'PILOT'", 0)).isInstanceOf(PersistenceException.class);
        insert(database, "null, 'PILOT'", 100);
    }

    private static void insert(Database database, String purpose, long oere) {
        database.run(entities -> entities.createNativeQuery(
                        "insert into earmark (pool_id, position, name, amount_oere, legal_source, unit_id, kind)"
                                + " select id, 0, 'Øremærket', " + oere + ", 'Lov', " + purpose + " from funding_pool")
                .executeUpdate());
    }

    private static Earmark earmark(String name, long kroner, UUID goalId, UUID unitId, ApplicationKind kind) {
        return new Earmark(name, Money.kroner(kroner), LAW, goalId, unitId, kind);
    }

    private static List<Earmark> earmarks(Database database) {
        return database.get(entities -> pool(entities).earmarks());
    }

    private static List<Draw> draws(Database database) {
        return database.get(entities -> new JpaAllocationRows(entities).draws(List.of(2020, 2021)));
    }

    private static void change(Database database, Consumer<FundingPool> change) {
        database.run(entities -> change.accept(pool(entities)));
    }

    private static FundingPool pool(EntityManager entities) {
        return new JpaFundingPools(entities).forChange(List.of(2020)).get(0);
    }

    private void store(Database database, Allocation allocation) {
        database.run(entities -> {
            policy.add(goal);
            new JpaUnits(entities).add(unit);
            new JpaPolicies(entities).add(policy);
            new JpaPlanCycles(entities).add(cycle);
            entities.flush();
            initiative.record(new FormSection.Goals(goal.id(), List.of()));
            new JpaInitiatives(entities).add(initiative);
            entities.flush();
            var row = AllocationRow.ofInitiative(cycle.id(), initiative.id(), 2020, Amount.kroner(1_000));
            row.register(Amount.blank(), Amount.kroner(600), Amount.blank());
            new JpaAllocationRows(entities).add(row);
            new JpaAllocations(entities).add(allocation);
            openPool(entities);
        });
        database.run(entities -> entities.createNativeQuery(
                        "update allocation_row set granted_state = 'KNOWN', granted_oere = 50000")
                .executeUpdate());
    }

    private static void openPool(EntityManager entities) {
        var pool = new FundingPool(2020);
        pool.register(EntryKind.APPROPRIATION, Amount.kroner(2_000), voucher());
        new JpaFundingPools(entities).add(pool);
    }
}
