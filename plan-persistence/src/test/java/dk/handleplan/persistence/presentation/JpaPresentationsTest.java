package dk.handleplan.persistence.presentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.decision.Minutes;
import dk.handleplan.core.decision.Outcome;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.Body;
import dk.handleplan.core.organisation.BodyType;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.UnitType;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.presentation.Presentation;
import dk.handleplan.core.presentation.PresentationProcess;
import dk.handleplan.core.presentation.PresentationService;
import dk.handleplan.core.presentation.PresentationService.Request;
import dk.handleplan.core.presentation.Presentations.Row;
import dk.handleplan.core.presentation.PresentedDocument;
import dk.handleplan.core.presentation.Purpose;
import dk.handleplan.core.presentation.StatusCompiler;
import dk.handleplan.core.presentation.StatusDocument;
import dk.handleplan.core.presentation.StatusDocument.Earlier;
import dk.handleplan.core.presentation.StatusDocumentService;
import dk.handleplan.core.status.StatusRound;
import dk.handleplan.persistence.audit.JpaAuditTrail;
import dk.handleplan.persistence.organisation.JpaBodies;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import dk.handleplan.persistence.status.JpaReadings;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

class JpaPresentationsTest {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final LocalDate TODAY = LocalDate.now(CLOCK);
    private static final User ANYBODY = new User("hun", "Sekretær") {
        @Override
        public boolean has(Role role) {
            return true;
        }
    };

    private final PlanCycle year = new PlanCycle(2020, "Handleplan 2020", "Frederiksberg Kommune");
    private final Unit centre = new Unit("Ungecentret", UnitType.CENTRE);
    private final Body social = new Body("SU", "Socialudvalget", BodyType.COMMITTEE);
    private final Body schools = new Body("SK", "Skoleudvalget", BodyType.COMMITTEE);
    private final StatusRound midway = new StatusRound(year.id(), Phase.MIDWAY_STATUS, LocalDate.of(2020, 8, 3));
    private final StatusRound last = new StatusRound(year.id(), Phase.FINAL_STATUS, LocalDate.of(2021, 1, 4));
    private final Initiative initiative = new Initiative(year.id(), centre.id(), "Unge \"i\" job <b>");

    @OnBothDatabases
    void whatWasPresentedIsReadAsItWasWhateverChangesAfterwards(Database database) {
        store(database);
        present(database, midway, social);

        execute(database, "update status_report set narrative = 'Rettet bagefter.'");
        execute(database, "update unit set name = 'Nyt navn'");

        var presented = latest(database, midway);
        assertThat(presented.presentedBy()).isEqualTo("Sekretær");
        assertThat(presented.content().chapters().get(0).unit()).isEqualTo("Ungecentret");
        assertThat(presented.content().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.title()).isEqualTo("Unge \"i\" job <b>");
            assertThat(entry.told().narrative()).isEqualTo("Det går.");
        });
        assertThat(compiled(database, midway).chapters().get(0).unit()).isEqualTo("Nyt navn");
    }

    @OnBothDatabases
    void theLatestThatIsNotWithdrawnIsRead(Database database) {
        store(database);
        present(database, midway, social);
        var first = latest(database, midway).id();
        present(database, midway, schools);
        assertThat(latest(database, midway).id()).isNotEqualTo(first);

        execute(database, "update presentation set state = 'WITHDRAWN' where document_id <> ?", first);

        assertThat(latest(database, midway).id()).isEqualTo(first);
        database.run(entities ->
                assertThat(new JpaPresentations(entities).latest(last.id())).isEmpty());
    }

    @OnBothDatabases
    void whatBodiesSaidOnTheLastDayIsPrintedInTheNextDocument(Database database) {
        store(database);
        present(database, midway, social, schools);
        assertThat(compiled(database, last).earlier()).isEmpty();

        record(database, social, new Minutes(TODAY.minusDays(9), "7", false, "Senere.", Outcome.DEFERRED, TODAY));
        record(database, social, new Minutes(TODAY, "8", false, "Godkendt.", Outcome.APPROVED, null));
        record(database, schools, new Minutes(TODAY, null, true, "Lukket.", Outcome.NOTED, null));

        assertThat(compiled(database, last).earlier())
                .extracting(Earlier::body, Earlier::outcome, Earlier::itemNumber, Earlier::wording)
                .containsExactly(
                        tuple("Skoleudvalget", Outcome.NOTED, null, null),
                        tuple("Socialudvalget", Outcome.APPROVED, "8", "Godkendt."));
        assertThat(compiled(database, midway).earlier()).hasSize(2);
    }

    @OnBothDatabases
    void aLaterRoundIsNoEarlierOneAndAnOlderDayIsNotTheLast(Database database) {
        store(database);
        present(database, midway, social);
        present(database, last, schools);
        record(database, social, new Minutes(TODAY.minusDays(30), "7", false, "Først.", Outcome.NOTED, null));
        record(database, schools, new Minutes(TODAY, "8", false, "Sidst.", Outcome.NOTED, null));

        assertThat(compiled(database, midway).earlier())
                .extracting(Earlier::wording)
                .containsExactly("Først.");
        assertThat(compiled(database, last).earlier())
                .extracting(Earlier::wording)
                .containsExactly("Sidst.");
    }

    @OnBothDatabases
    void aYearsPresentationsAreOneStatement(Database database) {
        store(database);
        present(database, midway, social, schools);

        List<Row> rows = database.get(entities -> new JpaPresentations(entities).ofYear(year.id()));
        assertThat(rows).extracting(Row::body).containsExactly("Skoleudvalget", "Socialudvalget");
        assertThat(database.statements(entities -> new JpaPresentations(entities).ofYear(year.id())))
                .isEqualTo(1);
    }

    @OnBothDatabases
    void whatWaitsIsFoundByRoundAndByDocument(Database database) {
        store(database);
        present(database, midway, social, schools);
        record(database, social, new Minutes(TODAY, "7", false, "Først.", Outcome.NOTED, null));

        database.run(entities -> {
            var presentations = new JpaPresentations(entities);
            assertThat(presentations.waiting(midway.id()))
                    .extracting(Presentation::bodyId)
                    .containsExactly(schools.id());
            assertThat(presentations.ofDocument(latest(database, midway).id())).hasSize(2);
        });
    }

    private void store(Database database) {
        initiative.registerAsGranted(1);
        database.run(entities -> {
            List.of(year, centre, social, schools).forEach(entities::persist);
            entities.flush();
            entities.persist(initiative);
            entities.persist(midway);
            entities.persist(last);
        });
        report(database, midway);
        report(database, last);
        execute(
                database,
                "insert into cycle_date (cycle_id, milestone, falls_on) values (?, 'MIDWAY_DEADLINE', ?)",
                year.id(),
                LocalDate.of(2020, 9, 1));
    }

    private void report(Database database, StatusRound round) {
        execute(
                database,
                "insert into status_report (id, version, round_id, cycle_id, initiative_id, unit_id, state, assessment,"
                        + " narrative, accepted_on) values (?, 1, ?, ?, ?, ?, 'ACCEPTED', 'ON_TRACK', 'Det går.', ?)",
                UUID.randomUUID(),
                round.id(),
                year.id(),
                initiative.id(),
                centre.id(),
                round.openedOn().plusDays(20));
    }

    private void present(Database database, StatusRound round, Body... bodies) {
        var request =
                new Request(Set.copyOf(List.of(bodies).stream().map(Body::id).toList()), Purpose.DECISION, TODAY);
        database.run(entities -> service(entities).present(ANYBODY, round.id(), request));
    }

    private void record(Database database, Body body, Minutes minutes) {
        database.run(entities -> {
            var waiting = entities.createQuery(
                            "select p from Presentation p where p.bodyId = :body", Presentation.class)
                    .setParameter("body", body.id())
                    .getSingleResult();
            service(entities).record(ANYBODY, waiting.id(), waiting.version(), Set.of(), minutes);
        });
    }

    private static PresentationService service(EntityManager entities) {
        return new PresentationService(
                compiler(entities),
                new JpaPresentations(entities),
                new JpaBodies(entities),
                new NoProcess(),
                new JpaAuditTrail(entities, List.of()),
                CLOCK);
    }

    private static StatusCompiler compiler(EntityManager entities) {
        return new StatusCompiler(
                new JpaRoundSources(entities), new JpaReadings(entities), new JpaPresentations(entities), CLOCK);
    }

    private static StatusDocument compiled(Database database, StatusRound round) {
        return database.get(entities ->
                new StatusDocumentService(compiler(entities), new JpaPresentations(entities)).of(ANYBODY, round.id()));
    }

    private static PresentedDocument latest(Database database, StatusRound round) {
        return database.get(
                entities -> new JpaPresentations(entities).latest(round.id()).orElseThrow());
    }

    private static void execute(Database database, String sql, Object... values) {
        database.run(entities -> {
            var query = entities.createNativeQuery(sql);
            for (var i = 0; i < values.length; i++) {
                query.setParameter(i + 1, values[i]);
            }
            query.executeUpdate();
        });
    }

    private static final class NoProcess implements PresentationProcess {

        @Override
        public void presented(UUID cycleId, UUID presentationId) {}

        @Override
        public void recorded(UUID presentationId, boolean deferred) {}

        @Override
        public void convened(UUID presentationId) {}

        @Override
        public void withdrawn(UUID presentationId) {}
    }
}
