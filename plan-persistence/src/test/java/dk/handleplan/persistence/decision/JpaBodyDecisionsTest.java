package dk.handleplan.persistence.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.decision.BodyDecision;
import dk.handleplan.core.organisation.Body;
import dk.handleplan.core.organisation.BodyType;
import dk.handleplan.persistence.cycle.JpaPlanCycles;
import dk.handleplan.persistence.organisation.JpaBodies;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;

class JpaBodyDecisionsTest {

    private final PlanCycle cycle = new PlanCycle(2020, "Handleplan 2020", "Frederiksberg Kommune");
    private final Body committee = new Body("SU", "Socialudvalget", BodyType.COMMITTEE);
    private final Body council = new Body("KB", "Kommunalbestyrelsen", BodyType.MUNICIPAL_COUNCIL);

    @OnBothDatabases
    void decisionsAreReadRoundByRoundAndStepByStep(Database database) {
        store(database);
        add(database, new BodyDecision(cycle.id(), council.id(), 2, 1, null));
        add(database, new BodyDecision(cycle.id(), committee.id(), 1, 2, null));
        add(database, new BodyDecision(cycle.id(), committee.id(), 1, 1, LocalDate.of(2020, 1, 13)));

        List<BodyDecision> found = database.get(entities -> new JpaBodyDecisions(entities).ofCycle(cycle.id()));
        List<BodyDecision> second = database.get(entities -> new JpaBodyDecisions(entities).ofStep(cycle.id(), 1, 2));

        assertThat(found).extracting(d -> d.round() + "." + d.step()).containsExactly("1.1", "1.2", "2.1");
        assertThat(found.get(1).meetsOn()).isEmpty();
        assertThat(second).extracting(BodyDecision::bodyId).containsExactly(council.id());
    }

    @OnBothDatabases
    void aBodyHasTheCaseOnceInARound(Database database) {
        store(database);
        add(database, new BodyDecision(cycle.id(), committee.id(), 1, 1, null));

        assertThatThrownBy(() -> add(database, new BodyDecision(cycle.id(), committee.id(), 1, 1, null)))
                .isInstanceOf(PersistenceException.class);
    }

    private void store(Database database) {
        database.run(entities -> {
            new JpaPlanCycles(entities).add(cycle);
            new JpaBodies(entities).add(committee);
            new JpaBodies(entities).add(council);
        });
    }

    private static void add(Database database, BodyDecision decision) {
        database.run(entities -> new JpaBodyDecisions(entities).add(decision));
    }
}
