package dk.handleplan.persistence.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.hearing.Answer;
import dk.handleplan.core.hearing.AnswerState;
import dk.handleplan.core.hearing.Answers.Answerer;
import dk.handleplan.core.hearing.Answers.BoardFilter;
import dk.handleplan.core.hearing.Answers.BoardRow;
import dk.handleplan.core.hearing.Answers.UnitRow;
import dk.handleplan.core.hearing.Consultation;
import dk.handleplan.core.hearing.Hearing;
import dk.handleplan.core.hearing.Outcome;
import dk.handleplan.core.initiative.FormPart;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.Council;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.UnitType;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

class JpaAnswersTest {

    private static final LocalDate SENT = LocalDate.of(2019, 11, 12);
    private static final LocalDate ANSWER_BY = LocalDate.of(2019, 11, 21);
    private static final PageRequest FIRST = new PageRequest(1, 50);

    private final PlanCycle cycle = new PlanCycle(2020, "Handleplan 2020", "Frederiksberg Kommune");
    private final Council council = new Council("Integrationsrådet");
    private final Council elders = new Council("Ældrerådet");
    private final Unit library = new Unit("Biblioteket", UnitType.CENTRE);
    private final Unit youth = new Unit("Ungecentret", UnitType.CENTRE);
    private final Initiative cafe = initiative(1, "Kursuscaféen", library);
    private final Initiative network = initiative(2, "Mødrenetværk", youth);
    private final Consultation ofCouncil = new Consultation(cycle.id(), council.id(), SENT);
    private final Consultation ofElders = new Consultation(cycle.id(), elders.id(), SENT);
    private final UUID general = UUID.randomUUID();
    private final UUID onCafe = UUID.randomUUID();
    private final UUID onNetwork = UUID.randomUUID();
    private final UUID ofEldersOnCafe = UUID.randomUUID();

    private Initiative initiative(int number, String title, Unit lead) {
        var initiative = new Initiative(cycle.id(), lead.id(), title);
        initiative.registerAsGranted(number);
        return initiative;
    }

    private void givenABoard(Database database) {
        database.run(entities -> {
            List.of(cycle, council, elders, library, youth).forEach(entities::persist);
            entities.flush();
            List.of(cafe, network).forEach(entities::persist);
            entities.flush();
            new JpaHearings(entities).add(new Hearing(cycle.id()));
            new JpaConsultations(entities).add(ofCouncil);
            new JpaConsultations(entities).add(ofElders);
            entities.flush();
            remark(entities, general, ofCouncil, null, "Rådet takker.");
            remark(entities, onCafe, ofCouncil, cafe, "Hvor mange hold?");
            remark(entities, onNetwork, ofCouncil, network, "Hvem er med?");
            remark(entities, ofEldersOnCafe, ofElders, cafe, "Godt.");
            remark(entities, UUID.randomUUID(), ofElders, network, null);
            answer(entities, onCafe, "ANSWERED", library, Outcome.NOTED);
            answer(entities, ofEldersOnCafe, "OPEN", library, null);
            answer(entities, onNetwork, "RETURNED", youth, Outcome.NOT);
            request(entities, library);
            request(entities, youth);
        });
    }

    private void remark(EntityManager entities, UUID id, Consultation from, Initiative about, String text) {
        entities.createNativeQuery("insert into hearing_remark (id, version, consultation_id, cycle_id, initiative_id,"
                        + " remark_text, sent_on) values (?, 1, ?, ?, cast(? as uuid), ?, ?)")
                .setParameter(1, id)
                .setParameter(2, from.id())
                .setParameter(3, cycle.id())
                .setParameter(4, about == null ? null : about.id().toString())
                .setParameter(5, text)
                .setParameter(6, SENT)
                .executeUpdate();
    }

    private static void answer(EntityManager entities, UUID remark, String state, Unit unit, Outcome outcome) {
        entities.createNativeQuery(
                        "insert into hearing_answer (id, version, remark_id, state, unit_id, answer_by, outcome,"
                                + " answer_text) values (?, 1, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, remark)
                .setParameter(3, state)
                .setParameter(4, unit.id())
                .setParameter(5, ANSWER_BY)
                .setParameter(6, outcome == null ? null : outcome.name())
                .setParameter(7, outcome == null ? null : "Fire.")
                .executeUpdate();
    }

    private static void parts(EntityManager entities, UUID remark, Set<FormPart> parts) {
        parts.forEach(
                part -> entities.createNativeQuery("insert into hearing_answer_part (answer_id, part) select id, ? from"
                                + " hearing_answer where remark_id = ?")
                        .setParameter(1, part.name())
                        .setParameter(2, remark)
                        .executeUpdate());
    }

    private void request(EntityManager entities, Unit unit) {
        entities.createNativeQuery(
                        "insert into hearing_answer_request (id, version, cycle_id, unit_id, state, answer_by)"
                                + " values (?, 1, ?, ?, 'ASKED', ?)")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, cycle.id())
                .setParameter(3, unit.id())
                .setParameter(4, ANSWER_BY)
                .executeUpdate();
    }

    @OnBothDatabases
    void theBoardShowsRemarksInWordsInTheOrderOfThePlan(Database database) {
        givenABoard(database);

        database.run(entities -> {
            var rows = new JpaAnswers(entities).board(cycle.id(), BoardFilter.everything(), FIRST);

            assertThat(rows.rows())
                    .extracting(BoardRow::id)
                    .containsExactly(general, onCafe, ofEldersOnCafe, onNetwork);
            assertThat(rows.rows().get(0).topic()).isNull();
            assertThat(rows.rows().get(0).state()).isEqualTo(AnswerState.OPEN);
            assertThat(rows.rows().get(1))
                    .extracting(BoardRow::topic, BoardRow::unit, BoardRow::answerBy, BoardRow::outcome)
                    .containsExactly(
                            "1 · Kursuscaféen", new UnitRow(library.id(), "Biblioteket"), ANSWER_BY, Outcome.NOTED);
        });
    }

    @OnBothDatabases
    void itIsFilteredPagedAndCounted(Database database) {
        givenABoard(database);

        database.run(entities -> {
            var answers = new JpaAnswers(entities);
            assertThat(ids(answers, new BoardFilter(AnswerState.OPEN, null, null)))
                    .containsExactly(general, ofEldersOnCafe);
            assertThat(ids(answers, new BoardFilter(AnswerState.ANSWERED, new Answerer(library.id()), null)))
                    .containsExactly(onCafe);
            assertThat(ids(answers, new BoardFilter(null, null, elders.id()))).containsExactly(ofEldersOnCafe);
            assertThat(ids(answers, new BoardFilter(null, Answerer.SECRETARIAT, null)))
                    .containsExactly(general);
            assertThat(answers.counts(cycle.id(), new BoardFilter(null, Answerer.SECRETARIAT, null)))
                    .isEqualTo(Map.of(AnswerState.OPEN, 1L));

            var second = answers.board(cycle.id(), BoardFilter.everything(), new PageRequest(2, 3));
            assertThat(second.rows()).extracting(BoardRow::id).containsExactly(onNetwork);
            assertThat(second.total()).isEqualTo(4);

            assertThat(answers.counts(cycle.id(), BoardFilter.everything()))
                    .isEqualTo(Map.of(AnswerState.OPEN, 2L, AnswerState.ANSWERED, 1L, AnswerState.RETURNED, 1L));
            assertThat(answers.counts(cycle.id(), BoardFilter.ofUnit(library.id())))
                    .isEqualTo(Map.of(AnswerState.OPEN, 1L, AnswerState.ANSWERED, 1L));
            assertThat(answers.rows(cycle.id(), List.of(onCafe, general)))
                    .extracting(BoardRow::id)
                    .containsExactly(general, onCafe);
            assertThat(answers.units(cycle.id()))
                    .extracting(UnitRow::name)
                    .containsExactly("Biblioteket", "Ungecentret");
        });
    }

    private List<UUID> ids(JpaAnswers answers, BoardFilter filter) {
        return answers.board(cycle.id(), filter, FIRST).rows().stream()
                .map(BoardRow::id)
                .toList();
    }

    @OnBothDatabases
    void theBoardTakesTwoStatementsAndItsCountsOne(Database database) {
        givenABoard(database);

        assertThat(database.statements(
                        entities -> new JpaAnswers(entities).board(cycle.id(), BoardFilter.everything(), FIRST)))
                .isEqualTo(2);
        assertThat(database.statements(
                        entities -> new JpaAnswers(entities).counts(cycle.id(), BoardFilter.everything())))
                .isEqualTo(1);
    }

    @OnBothDatabases
    void theNextOneIsWhatWaitsForTheReader(Database database) {
        givenABoard(database);

        database.run(entities -> {
            var answers = new JpaAnswers(entities);
            assertThat(answers.next(cycle.id(), Answerer.SECRETARIAT, general)).contains(onCafe);
            assertThat(answers.next(cycle.id(), new Answerer(library.id()), onCafe))
                    .contains(ofEldersOnCafe);
            assertThat(answers.next(cycle.id(), new Answerer(youth.id()), onNetwork))
                    .isEmpty();
        });
    }

    @OnBothDatabases
    void onlyApprovedAnswersAreReadWithTheRemarks(Database database) {
        givenABoard(database);

        database.run(entities -> {
            assertThat(new JpaRemarks(entities).sent(cycle.id())).noneMatch(row -> row.isAnswered());
            assertThat(new JpaRemarks(entities).unapproved(cycle.id())).isEqualTo(4);
            assertThat(new JpaRemarks(entities).row(onCafe))
                    .get()
                    .matches(row -> row.text().equals("Hvor mange hold?"));
        });
    }

    @OnBothDatabases
    void whatAUnitAnswersIsFoundWithItsRequest(Database database) {
        givenABoard(database);

        database.run(entities -> {
            assertThat(new JpaAnswers(entities).ofUnit(cycle.id(), library.id()))
                    .extracting(Answer::remarkId)
                    .containsExactlyInAnyOrder(onCafe, ofEldersOnCafe);
            assertThat(new JpaAnswers(entities).to(List.of(onCafe, onNetwork))).hasSize(2);
            assertThat(new JpaAnswerRequests(entities).of(cycle.id(), library.id()))
                    .get()
                    .matches(request -> request.isAsked() && request.answerBy().equals(ANSWER_BY));
            assertThat(new JpaDraftPlan(entities).initiative(cycle.id(), network.id()))
                    .get()
                    .matches(one -> one.title().equals("Mødrenetværk"));
        });
    }

    @OnBothDatabases
    void anAnswerKeepsWhichSectionsWereChanged(Database database) {
        givenABoard(database);
        database.run(entities -> parts(entities, onCafe, Set.of(FormPart.WORK, FormPart.MONEY)));

        database.run(entities -> {
            var answers = new JpaAnswers(entities);
            assertThat(answers.to(onCafe).orElseThrow().changedParts())
                    .containsExactlyInAnyOrder(FormPart.WORK, FormPart.MONEY);
            assertThat(answers.changedInitiatives(cycle.id())).containsExactly(cafe.id());
        });
    }
}
