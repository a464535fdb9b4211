package dk.handleplan.persistence.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.funding.Commitment;
import dk.handleplan.core.initiative.Continuation;
import dk.handleplan.core.initiative.FormSection;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.UnitType;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import java.util.List;
import java.util.Map;

class JpaCommitmentsTest {

    private final PlanCycle cycle = new PlanCycle(2020, "Handleplan 2020", "Prøvekøbing Kommune");
    private final PlanCycle next = new PlanCycle(2021, "Handleplan 2021", "Prøvekøbing Kommune");
    private final Unit unit = new Unit("Ungecentret", UnitType.CENTRE);

    @OnBothDatabases
    void whatAnEarlierPlanPromisedIsFoundByTheInitiativeThatGoesOnWithIt(Database database) {
        var work = new Initiative(cycle.id(), unit.id(), "Kursuscaféen");
        work.registerAsGranted(4);
        var again = new Initiative(next.id(), unit.id(), "Kursuscaféen igen");
        again.record(new FormSection.Anchoring(null, new Continuation(2020, 4, "Kursuscaféen", null, work.id())));
        database.run(entities -> {
            List.of(unit, cycle, next, work, again).forEach(entities::persist);
            entities.persist(granted(AllocationRow.ofInitiative(cycle.id(), work.id(), 2020, Amount.kroner(9)), 900));
            entities.persist(granted(AllocationRow.ofInitiative(cycle.id(), work.id(), 2021, Amount.kroner(9)), 700));
            entities.persist(granted(AllocationRow.ofLine(cycle.id(), "Priser", 2021), 50));
            entities.persist(granted(AllocationRow.ofLine(cycle.id(), "Intet", 2021), 0));
            entities.persist(granted(AllocationRow.ofInitiative(next.id(), again.id(), 2021, Amount.kroner(9)), 100));
        });

        var promised =
                database.get(entities -> new JpaCommitments(entities).ofEarlierYears(next.id(), List.of(2021, 2022)));
        var continued = database.get(entities -> new JpaCommitments(entities).continued(next.id()));

        assertThat(promised)
                .extracting(Commitment::title, Commitment::planYear, Commitment::budgetYear, Commitment::promised)
                .containsExactly(
                        tuple("Kursuscaféen", 2020, 2021, Money.kroner(700)),
                        tuple("Priser", 2020, 2021, Money.kroner(50)));
        assertThat(continued).containsExactly(Map.entry(again.id(), work.id()));
    }

    private static AllocationRow granted(AllocationRow row, long kroner) {
        row.register(Amount.blank(), Amount.blank(), Amount.kroner(kroner));
        return row;
    }
}
