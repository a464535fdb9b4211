package dk.handleplan.core.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.funding.Allocation;
import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.persistence.cycle.JpaPlanCycles;
import dk.handleplan.persistence.funding.JpaAllocationRows;
import dk.handleplan.persistence.funding.JpaAllocations;
import dk.handleplan.persistence.scenario.JpaScenarios;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.assertj.core.groups.Tuple;

class FirstScenarioTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2020-01-06T12:00:00Z"), ZoneOffset.UTC);

    private final PlanCycle cycle = new PlanCycle(2020, "Handleplan 2020", "Frederiksberg Kommune");

    @OnBothDatabases
    void anAllocationThatOpensHasOneScenarioThatNobodyMadeFromWhatStands(Database database) {
        database.run(entities -> {
            new JpaPlanCycles(entities).add(cycle);
            entities.flush();
            new JpaAllocations(entities).add(new Allocation(cycle.id()));
            new JpaAllocationRows(entities).add(AllocationRow.ofLine(cycle.id(), "Netværk", 2020));
            entities.flush();
            entities.createNativeQuery("update allocation_row set proposed_oere = 6000000, proposed_state = 'KNOWN'")
                    .executeUpdate();
        });

        database.run(this::begin);
        database.run(this::begin);

        database.run(entities -> {
            var scenarios = new JpaScenarios(entities);
            var only = scenarios.ofCycle(cycle.id());
            assertThat(only).hasSize(1);
            assertThat(only.get(0).maker()).isEmpty();
            assertThat(scenarios.rows(only.get(0)))
                    .extracting(ScenarioRow::amount, ScenarioRow::changedBy)
                    .containsExactly(Tuple.tuple(Amount.kroner(60_000), null));
        });
    }

    private void begin(EntityManager entities) {
        var allocations = new JpaAllocations(entities);
        var scenarios = new JpaScenarios(entities);
        var found = new ScenarioCase(scenarios, allocations, CLOCK);
        new FirstScenario(found, scenarios, allocations, new JpaAllocationRows(entities), null, CLOCK).make(cycle.id());
    }
}
