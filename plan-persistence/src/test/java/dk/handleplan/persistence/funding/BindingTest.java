package dk.handleplan.persistence.funding;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.funding.Allocation;
import dk.handleplan.core.funding.AllocationFlow;
import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.funding.AllocationService;
import dk.handleplan.core.funding.EntryKind;
import dk.handleplan.core.funding.FundingPool;
import dk.handleplan.core.funding.PoolAllocationProcess;
import dk.handleplan.core.funding.Voucher;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeService;
import dk.handleplan.core.initiative.InitiativeState;
import dk.handleplan.core.initiative.VersionOccasion;
import dk.handleplan.core.initiative.VersionService;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.UnitType;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.persistence.audit.JpaAuditTrail;
import dk.handleplan.persistence.cycle.JpaPlanCycles;
import dk.handleplan.persistence.initiative.JpaFormDefinitions;
import dk.handleplan.persistence.initiative.JpaInitiativeVersions;
import dk.handleplan.persistence.initiative.JpaInitiatives;
import dk.handleplan.persistence.organisation.JpaBodies;
import dk.handleplan.persistence.organisation.JpaUnits;
import dk.handleplan.persistence.policy.JpaPolicies;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A thousand initiatives are granted money for three years by one decision. */
class BindingTest {

    private static final int INITIATIVES = 1_000;
    private static final List<Integer> YEARS = List.of(2020, 2021, 2022);
    private static final Clock CLOCK = Clock.systemUTC();
    private static final User CLERK = new User("udvalgssekretaer", "Udvalgssekretæren") {

        @Override
        public void mustHave(Role... any) {}
    };

    private final PlanCycle cycle = new PlanCycle(2020, "Handleplan 2020", "Prøvekøbing Kommune");

    @OnBothDatabases
    void aThousandGrantsForThreeYearsBindInFewStatements(Database database) {
        fill(database);
        database.run(entities -> proposals(entities).submit(CLERK, cycle.id()));
        database.run(entities -> flow(entities).reach(cycle.id(), 1));

        var decided =
                Voucher.by(CLERK, LocalDate.now(CLOCK), "Kommunalbestyrelsen").decidedBy(UUID.randomUUID());
        var statements = database.statements(entities -> flow(entities).bind(CLERK, cycle.id(), row -> decided));

        var kinds = database.get(entities -> new JpaFundingPools(entities)
                .ofYears(YEARS).stream()
                        .map(pool -> pool.entries().size() + " " + pool.remaining())
                        .toList());
        assertThat(kinds).containsExactly("1001 9.000", "1001 9.000", "1001 9.000");
        assertThat(statements).isLessThan(250);
    }

    private void fill(Database database) {
        var unit = new Unit("Ungecentret", UnitType.CENTRE);
        database.run(entities -> {
            entities.persist(unit);
            entities.persist(cycle);
            entities.persist(new Allocation(cycle.id()));
            YEARS.forEach(year -> entities.persist(pool(year)));
            for (var number = 1; number <= INITIATIVES; number++) {
                add(entities, unit, number);
            }
        });
        database.run(entities -> entities.createNativeQuery(
                        "update allocation_row set proposed_oere = 100, proposed_state = 'KNOWN'")
                .executeUpdate());
        database.run(entities -> YEARS.stream()
                .filter(year -> year != cycle.year())
                .forEach(year -> entities.createNativeQuery("insert into cycle_budget_year values (?, ?)")
                        .setParameter(1, cycle.id())
                        .setParameter(2, year)
                        .executeUpdate()));
    }

    private static FundingPool pool(int year) {
        var pool = new FundingPool(year);
        pool.register(
                EntryKind.APPROPRIATION, Amount.kroner(10_000), Voucher.by(CLERK, LocalDate.of(2020, 1, 15), "Budget"));
        return pool;
    }

    private void add(EntityManager entities, Unit unit, int number) {
        var initiative = new Initiative(cycle.id(), unit.id(), "Indsats " + number);
        initiative.registerAs(InitiativeState.ACCEPTED, number);
        entities.persist(initiative);
        for (var year : YEARS) {
            var row = AllocationRow.ofInitiative(cycle.id(), initiative.id(), year, Amount.kroner(1));
            entities.persist(row);
        }
    }

    private static AllocationService proposals(EntityManager entities) {
        return new AllocationService(
                new JpaPlanCycles(entities),
                new JpaAllocations(entities),
                new JpaAllocationRows(entities),
                new JpaFundingPools(entities),
                new NoProcess(),
                new JpaAuditTrail(entities, new ArrayList<>()),
                CLOCK);
    }

    private static AllocationFlow flow(EntityManager entities) {
        return new AllocationFlow(
                new JpaPlanCycles(entities),
                new JpaInitiatives(entities),
                new Conclusions(entities),
                null,
                new JpaAllocations(entities),
                new JpaAllocationRows(entities),
                new JpaFundingPools(entities),
                new JpaAuditTrail(entities, new ArrayList<>()),
                CLOCK);
    }

    /** Keeps the versions, as the real ones do. */
    private static class Conclusions extends InitiativeService {

        private final VersionService versions;

        Conclusions(EntityManager entities) {
            versions = new VersionService(
                    new JpaInitiativeVersions(entities),
                    null,
                    new JpaPolicies(entities),
                    new JpaBodies(entities),
                    new JpaUnits(entities),
                    new JpaFormDefinitions(entities),
                    CLOCK);
        }

        @Override
        public void decided(User actor, List<Initiative> granted, List<Initiative> refused) {
            granted.forEach(initiative ->
                    initiative.registerAsGranted(initiative.number().orElseThrow()));
            versions.keep(granted, VersionOccasion.DECIDED);
        }
    }

    private static class NoProcess implements PoolAllocationProcess {

        @Override
        public void proposed(UUID cycleId) {}

        @Override
        public void allIn(UUID cycleId) {}

        @Override
        public void published(UUID cycleId) {}
    }
}
