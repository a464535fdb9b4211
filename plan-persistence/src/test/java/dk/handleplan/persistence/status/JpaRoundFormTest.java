package dk.handleplan.persistence.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.initiative.FormSection;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.IndicatorGroup;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.UnitType;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.shared.StaleData;
import dk.handleplan.core.status.BoardPart;
import dk.handleplan.core.status.OwnAnswer;
import dk.handleplan.core.status.ReportPart;
import dk.handleplan.core.status.RoundFormService;
import dk.handleplan.core.status.RoundFormService.Which;
import dk.handleplan.core.status.RoundKind;
import dk.handleplan.core.status.RoundQuestion;
import dk.handleplan.core.status.RoundQuestion.Wording;
import dk.handleplan.core.status.StatusReport;
import dk.handleplan.core.status.StatusReports.BoardQuery;
import dk.handleplan.core.status.StatusRound;
import dk.handleplan.core.status.StatusRow;
import dk.handleplan.persistence.audit.JpaAuditTrail;
import dk.handleplan.persistence.cycle.JpaPlanCycles;
import dk.handleplan.persistence.organisation.JpaUsers;
import dk.handleplan.persistence.presentation.JpaRoundSources;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

class JpaRoundFormTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 8, 3);
    private static final Wording FEWER = new Wording("Hvad gjorde I anderledes?", "Ét eksempel.", true);

    private final PlanCycle cycle = new PlanCycle(2020, "Handleplan 2020", "Frederiksberg Kommune");
    private final Unit centre = new Unit("Center for Integration", UnitType.CENTRE);
    private final User secretariat = new User("sekretariat", "Sekretariatet");
    private final Initiative course = new Initiative(cycle.id(), centre.id(), "Kurset");
    private final Which midway = new Which(null, cycle.id(), RoundKind.MIDWAY_STATUS);

    private void givenADecidedYear(Database database) {
        course.record(new FormSection.Success(
                null, List.of(new Indicator(IndicatorGroup.QUANTITATIVE, "Deltagere, der kommer i job"))));
        course.registerAsGranted(1);
        database.run(entities -> {
            List.of(cycle, centre, secretariat).forEach(entities::persist);
            entities.flush();
            entities.persist(course);
            entities.flush();
            entities.createNativeQuery("update plan_cycle set state = 'RUNNING'")
                    .executeUpdate();
            entities.createNativeQuery("insert into user_assignment (user_id, role) values (?, ?)")
                    .setParameter(1, secretariat.id())
                    .setParameter(2, Role.SECRETARIAT.name())
                    .executeUpdate();
        });
    }

    @OnBothDatabases
    void aRoundOfTheYearIsKeptWithItsFormBeforeItBegins(Database database) {
        givenADecidedYear(database);

        ask(database, "Hvad gjorde I anderledes?");
        ask(database, "Hvem lærte I af?");
        database.run(entities ->
                forms(entities).leaveOut(user(entities), midway, version(entities), Set.of(ReportPart.SPENDING)));

        database.run(entities -> {
            var rounds = new JpaStatusRounds(entities);
            assertThat(rounds.latest(cycle.id(), Phase.MIDWAY_STATUS)).isEmpty();
            assertThat(rounds.planned(cycle.id())).isEmpty();
            assertThat(rounds.ofCycle(cycle.id())).isEmpty();
            var form = rounds.ofPhase(cycle.id(), Phase.MIDWAY_STATUS)
                    .orElseThrow()
                    .form();
            assertThat(form.leftOut()).containsExactly(ReportPart.SPENDING);
            assertThat(form.questions())
                    .extracting(RoundQuestion::text)
                    .containsExactly("Hvad gjorde I anderledes?", "Hvem lærte I af?");
            assertThat(form.questions().get(0).help()).contains("Ét eksempel.");
        });
    }

    @OnBothDatabases
    void questionsAreMovedRewordedAndDropped(Database database) {
        givenADecidedYear(database);
        ask(database, "Hvad gjorde I anderledes?");
        ask(database, "Hvem lærte I af?");
        var second = questions(database).get(1).id();

        database.run(entities -> forms(entities).move(user(entities), midway, version(entities), second, true));
        assertThat(questions(database))
                .extracting(RoundQuestion::text)
                .containsExactly("Hvem lærte I af?", "Hvad gjorde I anderledes?");

        database.run(entities -> forms(entities).reword(user(entities), midway, version(entities), second, FEWER));
        assertThat(questions(database).get(0).isRequired()).isTrue();
        database.run(entities -> forms(entities).drop(user(entities), midway, version(entities), second));
        assertThat(questions(database)).hasSize(1);
    }

    @OnBothDatabases
    void whoeverSawAnEarlierFormIsToldSo(Database database) {
        givenADecidedYear(database);
        ask(database, "Hvad gjorde I anderledes?");
        var seen = database.get(this::version);
        ask(database, "Hvem lærte I af?");

        assertThatThrownBy(() -> database.run(entities -> forms(entities).ask(user(entities), midway, seen, FEWER)))
                .isInstanceOf(StaleData.class);
        assertThatThrownBy(() -> database.run(entities ->
                        new JpaStatusRounds(entities).add(new StatusRound(cycle.id(), Phase.MIDWAY_STATUS, TODAY))))
                .as("there is one of each for a year")
                .isInstanceOf(StaleData.class);
    }

    @OnBothDatabases
    void figuresThatAreNotAskedForAreNotMissing(Database database) {
        givenADecidedYear(database);
        database.run(entities -> forms(entities).leaveOut(user(entities), midway, 0, Set.of(ReportPart.CRITERIA)));
        var round = reported(database);

        database.run(entities -> {
            var reports = new JpaStatusReports(entities);
            var query = new BoardQuery(round, null, TODAY, Set.of(), BoardPart.ALL);
            assertThat(reports.withoutFigures(round, Set.of())).isEmpty();
            assertThat(reports.board(query, new PageRequest(1, 10)).rows())
                    .extracting(StatusRow::criteria)
                    .containsExactly(0L);
        });
    }

    @OnBothDatabases
    void answersAreToldByReport(Database database) {
        givenADecidedYear(database);
        ask(database, "Hvad gjorde I anderledes?");
        var question = questions(database).get(0).id();
        var round = reported(database);
        database.run(entities -> entities.createNativeQuery(
                        "insert into status_answer (report_id, position, question_id, answer) select id, 0, ?, 'Vi ringede.' from status_report")
                .setParameter(1, question)
                .executeUpdate());

        database.run(entities -> {
            var answers = new JpaRoundSources(entities).ownAnswers(entities.find(StatusRound.class, round));
            assertThat(answers).hasSize(1);
            assertThat(answers.values().iterator().next())
                    .extracting(OwnAnswer::text)
                    .containsExactly("Vi ringede.");
            var report =
                    new JpaStatusReports(entities).ofInitiative(course.id()).get(0);
            assertThat(report.ownAnswers()).extracting(OwnAnswer::questionId).containsExactly(question);
        });
    }

    private UUID reported(Database database) {
        return database.get(entities -> {
            var round = new JpaStatusRounds(entities)
                    .ofPhase(cycle.id(), Phase.MIDWAY_STATUS)
                    .orElseThrow();
            entities.persist(new StatusReport(round, entities.find(Initiative.class, course.id())));
            return round.id();
        });
    }

    private void ask(Database database, String text) {
        database.run(entities -> forms(entities)
                .ask(user(entities), midway, version(entities), new Wording(text, "Ét eksempel.", false)));
    }

    private List<RoundQuestion> questions(Database database) {
        return database.get(entities -> new JpaStatusRounds(entities)
                .ofPhase(cycle.id(), Phase.MIDWAY_STATUS)
                .orElseThrow()
                .form()
                .questions());
    }

    private long version(EntityManager entities) {
        return new JpaStatusRounds(entities)
                .ofPhase(cycle.id(), Phase.MIDWAY_STATUS)
                .map(StatusRound::version)
                .orElse(0L);
    }

    private User user(EntityManager entities) {
        return new JpaUsers(entities).find(secretariat.id()).orElseThrow();
    }

    private static RoundFormService forms(EntityManager entities) {
        return new RoundFormService(
                new JpaStatusRounds(entities),
                new JpaPlanCycles(entities),
                new JpaAuditTrail(entities, List.of()),
                Clock.systemUTC());
    }
}
