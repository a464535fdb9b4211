package dk.handleplan.persistence.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.UnitType;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import jakarta.persistence.EntityManager;
import java.util.UUID;

class JpaParticipationsTest {

    private static final UUID CYCLE = UUID.randomUUID();

    @OnBothDatabases
    void questionsAreFoundByInitiativeAndByRoundWhileTheyAreOpen(Database database) {
        var initiative = new Initiative(CYCLE, UUID.randomUUID(), "Kursuscaféen");
        var asked = new Unit("Ungecentret", UnitType.CENTRE);
        var answered = new Unit("Biblioteket", UnitType.CENTRE);
        database.run(entities -> {
            entities.persist(initiative);
            entities.persist(asked);
            entities.persist(answered);
        });
        database.run(entities -> {
            insert(entities, initiative, asked, "ASKED");
            insert(entities, initiative, answered, "CONFIRMED");
        });

        database.run(entities -> {
            var questions = new JpaParticipations(entities);
            assertThat(questions.ofInitiative(initiative.id())).hasSize(2);
            assertThat(questions.openOf(CYCLE))
                    .extracting(question -> question.unitId())
                    .containsExactly(asked.id());
            assertThat(questions.openOf(UUID.randomUUID())).isEmpty();
        });
    }

    private static void insert(EntityManager entities, Initiative initiative, Unit unit, String state) {
        entities.createNativeQuery("insert into participation (id, version, initiative_id, cycle_id, unit_id, state)"
                        + " values (?1, 1, ?2, ?3, ?4, ?5)")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, initiative.id())
                .setParameter(3, CYCLE)
                .setParameter(4, unit.id())
                .setParameter(5, state)
                .executeUpdate();
    }
}
