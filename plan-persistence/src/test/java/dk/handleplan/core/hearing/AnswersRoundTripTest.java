package dk.handleplan.core.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.initiative.FormPart;
import dk.handleplan.core.organisation.Council;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.UnitType;
import dk.handleplan.core.organisation.User;
import dk.handleplan.persistence.audit.JpaAuditTrail;
import dk.handleplan.persistence.hearing.JpaAnswerRequests;
import dk.handleplan.persistence.hearing.JpaAnswers;
import dk.handleplan.persistence.hearing.JpaConsultations;
import dk.handleplan.persistence.hearing.JpaRemarks;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A unit is asked, answers and is approved, each in a transaction of its own. */
class AnswersRoundTripTest {

    private static final LocalDate TODAY = LocalDate.of(2019, 11, 13);

    private final PlanCycle cycle = new PlanCycle(2020, "Handleplan 2020", "Frederiksberg Kommune");
    private final Council council = new Council("Integrationsrådet");
    private final Unit library = new Unit("Biblioteket", UnitType.CENTRE);
    private final User secretariat = new User("sekretariat", "Sekretariatet");
    private final Consultation consultation = new Consultation(cycle.id(), council.id(), TODAY);
    private final Remark remark = new Remark(consultation, Topic.WHOLE_DRAFT);
    private final List<String> told = new ArrayList<>();

    private void givenARemark(Database database) {
        database.run(entities -> {
            List.of(cycle, council, library, secretariat).forEach(entities::persist);
            entities.flush();
            new JpaConsultations(entities).add(consultation);
            remark.word(new Remark.Words("Hvor mange hold?", List.of()));
            remark.send(TODAY);
            new JpaRemarks(entities).add(remark);
        });
    }

    private UnitRequests requests(EntityManager entities) {
        return new UnitRequests(
                new JpaAnswerRequests(entities),
                new JpaAnswers(entities),
                new JpaAuditTrail(entities, List.of()),
                Clock.systemUTC(),
                new Told());
    }

    private Answer answer(EntityManager entities) {
        return new JpaAnswers(entities).to(remark.id()).orElseThrow();
    }

    @OnBothDatabases
    void aUnitIsAskedAnswersAndIsApproved(Database database) {
        givenARemark(database);
        database.run(entities -> {
            var answer = new Answer(remark.id());
            new JpaAnswers(entities).add(answer);
            answer.assign(library.id(), TODAY.plusDays(8));
            requests(entities).ask(secretariat, cycle.id(), library.id());
        });
        database.run(entities -> {
            var reply = new Answer.Reply(Outcome.PARTLY, "Fire.", "Holdene.", Set.of(FormPart.WORK));
            answer(entities).draft(reply, "Biblioteket");
            answer(entities).handOver();
            var request = requests(entities).of(cycle.id(), library.id()).orElseThrow();
            assertThat(request.answerBy()).isEqualTo(TODAY.plusDays(8));
            requests(entities).handOver(secretariat, request);
        });
        database.run(entities -> {
            answer(entities).approve();
            requests(entities).follow(cycle.id(), library.id());
        });

        database.run(entities -> {
            assertThat(answer(entities).isApproved()).isTrue();
            assertThat(answer(entities).changedParts()).containsExactly(FormPart.WORK);
            assertThat(requests(entities)
                            .of(cycle.id(), library.id())
                            .orElseThrow()
                            .state())
                    .isEqualTo(AnswerRequestState.CLOSED);
        });
        assertThat(told).containsExactly("asked", "handedOver", "approved");
    }

    /** Remembers what the process is told. */
    private final class Told implements UnitAnswersProcess {

        @Override
        public void asked(UUID cycleId, UUID requestId) {
            told.add("asked");
        }

        @Override
        public void handedOver(UUID requestId) {
            told.add("handedOver");
        }

        @Override
        public void approved(UUID requestId) {
            told.add("approved");
        }

        @Override
        public void returned(UUID requestId) {
            told.add("returned");
        }

        @Override
        public void rescheduled(UUID requestId) {
            told.add("rescheduled");
        }

        @Override
        public void lapsed(UUID requestId) {
            told.add("lapsed");
        }
    }
}
