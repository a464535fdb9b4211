package dk.handleplan.persistence.closing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.closing.Ending;
import dk.handleplan.core.closing.Outcome;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.initiative.Continuation;
import dk.handleplan.core.initiative.FormSection;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.UnitType;
import dk.handleplan.persistence.initiative.JpaInitiatives;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class JpaEndingsTest {

    private final PlanCycle cycle = new PlanCycle(2020, "Handleplan 2020", "Frederiksberg Kommune");
    private final PlanCycle next = new PlanCycle(2021, "Handleplan 2021", "Frederiksberg Kommune");
    private final Unit centre = new Unit("Center for Integration", UnitType.CENTRE);
    private final Initiative mothers = new Initiative(cycle.id(), centre.id(), "Mødrenetværk");
    private final Initiative readers = new Initiative(cycle.id(), centre.id(), "Læsehjælp");
    private final Initiative moreMothers = new Initiative(next.id(), centre.id(), "Mødrenetværk");

    private void givenTwoYears(Database database) {
        moreMothers.record(
                new FormSection.Anchoring(null, new Continuation(2020, 1, "Mødrenetværk", null, mothers.id())));
        database.run(entities -> {
            List.of(cycle, next, centre).forEach(entities::persist);
            entities.flush();
            List.of(mothers, readers, moreMothers).forEach(entities::persist);
            entities.flush();
            end(entities, mothers, Outcome.CONTINUES);
            end(entities, readers, Outcome.ENDED);
        });
    }

    private void end(EntityManager entities, Initiative initiative, Outcome outcome) {
        entities.createNativeQuery(
                        "insert into ending (id, version, cycle_id, initiative_id, unit_id, outcome, settled_on)"
                                + " values (?, 0, ?, ?, ?, ?, ?)")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, cycle.id())
                .setParameter(3, initiative.id())
                .setParameter(4, centre.id())
                .setParameter(5, outcome.name())
                .setParameter(6, LocalDate.of(2021, 3, 1))
                .executeUpdate();
    }

    @OnBothDatabases
    void whatBecameOfAnInitiativeIsFound(Database database) {
        givenTwoYears(database);

        database.run(entities -> {
            var endings = new JpaEndings(entities);
            assertThat(endings.ofInitiative(readers.id()))
                    .get()
                    .extracting(Ending::outcome)
                    .isEqualTo(Outcome.ENDED);
            assertThat(endings.ofCycle(cycle.id())).hasSize(2);
            assertThat(endings.ofInitiative(moreMothers.id())).isEmpty();
        });
    }

    @OnBothDatabases
    void onlyWhatContinuesAndHasNotYetDoneSoWaits(Database database) {
        givenTwoYears(database);
        assertThat(waiting(database)).containsExactly(mothers.id());

        database.run(
                entities -> entities.createNativeQuery("update ending set continued_by = ? where outcome = 'CONTINUES'")
                        .setParameter(1, moreMothers.id())
                        .executeUpdate());
        assertThat(waiting(database)).isEmpty();
    }

    private static List<UUID> waiting(Database database) {
        return database.get(entities -> new JpaEndings(entities)
                .toBeContinued(2021).stream().map(Ending::initiativeId).toList());
    }

    @OnBothDatabases
    void theInitiativeThatContinuesAnotherIsFoundUnlessGivenUp(Database database) {
        givenTwoYears(database);
        assertThat(continuing(database)).containsExactly(moreMothers.id());

        database.run(entities -> entities.createNativeQuery("update initiative set state = 'WITHDRAWN' where id = ?")
                .setParameter(1, moreMothers.id())
                .executeUpdate());
        assertThat(continuing(database)).isEmpty();
        assertThat(isOrWasContinuedIn(moreMothers.cycleId(), database)).isTrue();
        assertThat(isOrWasContinuedIn(mothers.cycleId(), database)).isFalse();
    }

    private boolean isOrWasContinuedIn(UUID cycleId, Database database) {
        return database.get(entities -> new JpaInitiatives(entities).isOrWasContinuedIn(cycleId, mothers.id()));
    }

    private List<UUID> continuing(Database database) {
        return database.get(entities -> new JpaInitiatives(entities)
                .continuing(mothers.id()).map(Initiative::id).stream().toList());
    }
}
