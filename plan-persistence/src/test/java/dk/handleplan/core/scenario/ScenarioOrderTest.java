package dk.handleplan.core.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.organisation.User;
import dk.handleplan.persistence.cycle.JpaPlanCycles;
import dk.handleplan.persistence.organisation.JpaUsers;
import dk.handleplan.persistence.scenario.JpaScenarios;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import java.time.LocalDate;

class ScenarioOrderTest {

    private final PlanCycle cycle = new PlanCycle(2020, "Handleplan 2020", "Frederiksberg Kommune");
    private final User anna = new User("anna", "Anna");

    private Scenario made(int number, String name) {
        return new Scenario(cycle.id(), 1, name, anna, LocalDate.of(2020, 1, 6)).numbered(number);
    }

    @OnBothDatabases
    void thoseOfOneDayStandInTheOrderInWhichTheyWereMade(Database database) {
        database.run(entities -> {
            new JpaPlanCycles(entities).add(cycle);
            new JpaUsers(entities).add(anna);
            entities.flush();
            new JpaScenarios(entities).add(made(2, "Alle får mindre"));
            new JpaScenarios(entities).add(made(1, "Forslag A"));
        });

        database.run(entities -> assertThat(new JpaScenarios(entities).ofCycle(cycle.id()))
                .extracting(Scenario::name)
                .containsExactly("Forslag A", "Alle får mindre"));
    }
}
