package dk.handleplan.persistence.letter;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.letter.ConditionState;
import dk.handleplan.core.letter.GrantCondition;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.UnitType;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class JpaGrantConditionsTest {

    private final PlanCycle cycle = new PlanCycle(2020, "Handleplan 2020", "Frederiksberg Kommune");
    private final Unit unit = new Unit("Biblioteket", UnitType.CENTRE);

    @OnBothDatabases
    void aConditionIsFoundByItsInitiative(Database database) {
        var initiative = new Initiative(cycle.id(), unit.id(), "Lektier");
        database.run(entities -> {
            List.of(cycle, unit).forEach(entities::persist);
            entities.flush();
            entities.persist(initiative);
            new JpaGrantConditions(entities)
                    .add(new GrantCondition(cycle.id(), initiative.id(), "Find en partner.", LocalDate.of(2020, 2, 3)));
        });

        database.run(entities -> {
            var conditions = new JpaGrantConditions(entities);
            var found = conditions.ofInitiative(initiative.id()).orElseThrow();
            assertThat(found.state()).isEqualTo(ConditionState.OPEN);
            assertThat(found.words()).isEqualTo("Find en partner.");
            assertThat(conditions.ofInitiative(UUID.randomUUID())).isEmpty();
        });
    }
}
