package dk.handleplan.core.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.organisation.Council;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.persistence.hearing.JpaAnswers;
import dk.handleplan.persistence.hearing.JpaComments;
import dk.handleplan.persistence.hearing.JpaConsultations;
import dk.handleplan.persistence.hearing.JpaRemarks;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What is written and rewritten through the transitions of the domain comes back from the database as it was said. */
class HearingRoundTripTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 3, 2);
    private static final Instant NOW = Instant.parse("2020-03-02T10:00:00Z");

    private final PlanCycle cycle = new PlanCycle(2020, "Handleplan 2020", "Frederiksberg Kommune");
    private final Council council = new Council("Integrationsrådet");
    private final User member = new User("medlem", "Medlem");
    private final Consultation consultation = new Consultation(cycle.id(), council.id(), TODAY.plusWeeks(2));

    private void givenAnOpenConsultation(Database database) {
        consultation.open(TODAY);
        database.run(entities -> {
            List.of(cycle, council, member).forEach(entities::persist);
            entities.flush();
            new JpaConsultations(entities).add(consultation);
        });
    }

    @OnBothDatabases
    void aCommentIsRewordedWithOtherAmounts(Database database) {
        givenAnOpenConsultation(database);
        var comment = new Comment(consultation.id(), Topic.WHOLE_DRAFT, member.id());
        comment.say(new Comment.Words("Godt", amounts(250_000L, 0L), false), NOW);
        database.run(entities -> new JpaComments(entities).add(comment));

        database.run(entities -> own(new JpaComments(entities))
                .say(new Comment.Words("Bedre", amounts(null, 100_000L), true), NOW.plusSeconds(60)));

        database.run(entities -> {
            var read = own(new JpaComments(entities));
            assertThat(read.text()).isEqualTo("Bedre");
            assertThat(read.isShared()).isTrue();
            assertThat(read.writtenAt()).isEqualTo(NOW.plusSeconds(60));
            assertThat(read.recommendations()).containsExactly(new Recommendation(2021, Money.kroner(100_000)));
            assertThat(read.version()).isEqualTo(2);
        });
    }

    @OnBothDatabases
    void aChangeOfAmountsAloneIsANewVersion(Database database) {
        givenAnOpenConsultation(database);
        var comment = new Comment(consultation.id(), Topic.WHOLE_DRAFT, member.id());
        comment.say(new Comment.Words("Godt", amounts(250_000L, null), true), NOW);
        database.run(entities -> new JpaComments(entities).add(comment));

        database.run(entities ->
                own(new JpaComments(entities)).say(new Comment.Words("Godt", amounts(0L, null), true), NOW));

        database.run(
                entities -> assertThat(own(new JpaComments(entities)).version()).isEqualTo(2));
    }

    private Comment own(JpaComments comments) {
        return comments.of(consultation.id(), null, member.id()).orElseThrow();
    }

    @OnBothDatabases
    void aResponseAndItsAnswerComeBack(Database database) {
        givenAnOpenConsultation(database);
        var remark = new Remark(consultation, Topic.WHOLE_DRAFT);
        database.run(entities -> new JpaRemarks(entities).add(remark));
        database.run(entities -> {
            var written = new JpaRemarks(entities).find(remark.id()).orElseThrow();
            written.word(new Remark.Words("Rådet takker", amounts(null, 0L)));
            written.send(TODAY);
        });
        database.run(entities -> {
            var answer = new Answer(remark.id());
            answer.settle(new Answer.Reply(Outcome.PARTLY, "Godt set", "Afsnit 4"), "Sekretariatet");
            new JpaAnswers(entities).add(answer);
        });

        database.run(entities -> {
            var row = new JpaRemarks(entities).sent(cycle.id()).get(0);
            assertThat(row.text()).isEqualTo("Rådet takker");
            assertThat(row.sentOn()).isEqualTo(TODAY);
            assertThat(row.recommended(2021)).isEqualTo(Amount.kroner(0));
            assertThat(row.answer().outcome()).isEqualTo(Outcome.PARTLY);
            assertThat(row.answer().change()).isEqualTo("Afsnit 4");
        });
    }

    private static List<Recommendation> amounts(Long kroner2020, Long kroner2021) {
        return Recommendation.of(Map.of(2020, amount(kroner2020), 2021, amount(kroner2021)));
    }

    private static Amount amount(Long kroner) {
        return kroner == null ? Amount.blank() : Amount.kroner(kroner);
    }
}
