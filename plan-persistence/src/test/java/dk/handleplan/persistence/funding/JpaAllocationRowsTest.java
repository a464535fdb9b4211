package dk.handleplan.persistence.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.funding.Allocation;
import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.ValueState;
import dk.handleplan.persistence.cycle.JpaPlanCycles;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import jakarta.persistence.PersistenceException;

class JpaAllocationRowsTest {

    private static final String PRIZES = "Integrationspriser, netværksdannelse mv.";

    private final PlanCycle cycle = new PlanCycle(2020, "Handleplan 2020", "Frederiksberg Kommune");

    @OnBothDatabases
    void anEmptyAmountStaysEmptyAndALostOneLost(Database database) {
        var row = AllocationRow.ofLine(cycle.id(), PRIZES, 2020);
        row.register(Amount.unknown(ValueState.LOST), Amount.blank(), Amount.kroner(0));
        store(database, row);

        var found = database.get(entities -> new JpaAllocationRows(entities).ofCycle(cycle.id()))
                .get(0);

        assertThat(found.recommended()).isEqualTo(Amount.unknown(ValueState.LOST));
        assertThat(found.proposed()).isEqualTo(Amount.blank());
        assertThat(found.granted()).isEqualTo(Amount.kroner(0));
    }

    @OnBothDatabases
    void aLineStandsOnceForABudgetYear(Database database) {
        store(database, AllocationRow.ofLine(cycle.id(), PRIZES, 2020));

        assertThatThrownBy(() -> database.run(entities ->
                        new JpaAllocationRows(entities).add(AllocationRow.ofLine(cycle.id(), PRIZES, 2020))))
                .isInstanceOf(PersistenceException.class);
    }

    @OnBothDatabases
    void anAllocationIsFoundForChange(Database database) {
        store(database, AllocationRow.ofLine(cycle.id(), PRIZES, 2020));
        database.run(entities -> new JpaAllocations(entities).add(new Allocation(cycle.id())));

        var round = database.get(entities -> new JpaAllocations(entities)
                .findForChange(cycle.id())
                .orElseThrow()
                .round());

        assertThat(round).isEqualTo(1);
    }

    private void store(Database database, AllocationRow row) {
        database.run(entities -> {
            new JpaPlanCycles(entities).add(cycle);
            entities.flush();
            new JpaAllocationRows(entities).add(row);
        });
    }
}
