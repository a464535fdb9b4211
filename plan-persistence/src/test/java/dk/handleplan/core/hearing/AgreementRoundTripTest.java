package dk.handleplan.core.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.hearing.Comments.OwnComment;
import dk.handleplan.core.organisation.Council;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Money;
import dk.handleplan.persistence.hearing.JpaComments;
import dk.handleplan.persistence.hearing.JpaConsultations;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

class AgreementRoundTripTest {

    private static final Instant NOW = Instant.parse("2020-03-05T10:00:00Z");
    private static final List<Recommendation> AMOUNTS = List.of(new Recommendation(2020, Money.kroner(200_000)));

    private final PlanCycle cycle = new PlanCycle(2020, "Handleplan 2020", "Frederiksberg Kommune");
    private final Council council = new Council("Integrationsrådet");
    private final User member = new User("medlem", "Medlem");
    private final User colleague = new User("kollega", "Kollega");
    private final Consultation consultation = new Consultation(cycle.id(), council.id(), LocalDate.of(2020, 3, 20));

    private void givenAColleaguesComment(Database database) {
        database.run(entities -> {
            List.of(cycle, council, member, colleague).forEach(entities::persist);
            entities.flush();
            new JpaConsultations(entities).add(consultation);
            var comment = new Comment(consultation.id(), Topic.WHOLE_DRAFT, colleague.id());
            comment.say(new Comment.Words("Flere hold", AMOUNTS, true), NOW);
            new JpaComments(entities).add(comment);
        });
    }

    private Discussion discussion(EntityManager entities) {
        return new Discussion(new JpaComments(entities).shared(consultation.id(), null));
    }

    @OnBothDatabases
    void anAgreementIsReadWithTheCommentItIsAbout(Database database) {
        givenAColleaguesComment(database);
        database.run(entities -> {
            var about = discussion(entities).comments().get(0);
            var agreement = new Comment(consultation.id(), Topic.WHOLE_DRAFT, member.id());
            agreement.agreeWith(new Comment.Agreement(about.id(), about.recommendations()), NOW.plusSeconds(60));
            new JpaComments(entities).add(agreement);
        });

        database.run(entities -> {
            var told = discussion(entities);
            assertThat(told.spoken()).hasSize(1);
            assertThat(told.agreeing(told.spoken().get(0))).singleElement().satisfies(agreement -> {
                assertThat(agreement.author()).isEqualTo("Medlem");
                assertThat(agreement.recommendations()).isEqualTo(AMOUNTS);
            });
            assertThat(new JpaComments(entities).own(consultation.id(), member.id()))
                    .singleElement()
                    .matches(OwnComment::agreeing);
        });
    }

    @OnBothDatabases
    void aWithdrawnCommentLeavesTheAgreementAlone(Database database) {
        anAgreementIsReadWithTheCommentItIsAbout(database);

        database.run(entities -> new JpaComments(entities)
                .of(consultation.id(), null, colleague.id())
                .orElseThrow()
                .withdraw());

        database.run(entities -> {
            var told = discussion(entities);
            assertThat(told.comments()).singleElement().matches(told::standsAlone);
        });
    }
}
