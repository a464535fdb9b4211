package dk.handleplan.persistence.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.decision.Contradiction;
import dk.handleplan.core.decision.Contradiction.Kind;
import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.persistence.cycle.JpaPlanCycles;
import dk.handleplan.persistence.funding.JpaAllocationRows;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import jakarta.persistence.PersistenceException;
import java.util.List;

class JpaContradictionsTest {

    private final PlanCycle cycle = new PlanCycle(2020, "Handleplan 2020", "Frederiksberg Kommune");
    private final AllocationRow prizes = AllocationRow.ofLine(cycle.id(), "Integrationspriser", 2020);
    private final AllocationRow network = AllocationRow.ofLine(cycle.id(), "Netværk", 2020);

    @OnBothDatabases
    void thoseOfARoundAreReadStepByStepAndInTheOrderOfTheTable(Database database) {
        store(database);
        add(database, new Contradiction(cycle.id(), 1, 2, prizes.id(), Kind.ABOVE_POOL));
        add(database, new Contradiction(cycle.id(), 1, 1, network.id(), Kind.DIFFERENT_AMOUNTS));
        add(database, new Contradiction(cycle.id(), 1, 1, prizes.id(), Kind.DIFFERENT_AMOUNTS));
        add(database, new Contradiction(cycle.id(), 2, 1, prizes.id(), Kind.DIFFERENT_AMOUNTS));

        List<Contradiction> found = database.get(entities -> new JpaContradictions(entities).unsettled(cycle.id(), 1));

        assertThat(found).extracting(Contradiction::rowId).containsExactly(prizes.id(), network.id(), prizes.id());
        assertThat(found.get(2).kind()).isEqualTo(Kind.ABOVE_POOL);
    }

    @OnBothDatabases
    void aRowIsContradictedOnceInAStep(Database database) {
        store(database);
        add(database, new Contradiction(cycle.id(), 1, 1, prizes.id(), Kind.DIFFERENT_AMOUNTS));

        assertThatThrownBy(() -> add(database, new Contradiction(cycle.id(), 1, 1, prizes.id(), Kind.ABOVE_POOL)))
                .isInstanceOf(PersistenceException.class);
    }

    private void store(Database database) {
        database.run(entities -> {
            new JpaPlanCycles(entities).add(cycle);
            entities.flush();
            new JpaAllocationRows(entities).add(prizes);
            new JpaAllocationRows(entities).add(network);
        });
    }

    private static void add(Database database, Contradiction contradiction) {
        database.run(entities -> new JpaContradictions(entities).add(contradiction));
    }
}
