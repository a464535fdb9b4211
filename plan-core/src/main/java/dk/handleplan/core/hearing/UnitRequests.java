package dk.handleplan.core.hearing;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.organisation.User;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What units are asked, as it follows from where their answers stand: asked once for all the remarks they owe. */
@ApplicationScoped
class UnitRequests {

    private AnswerRequests requests;
    private Answers answers;
    private AuditTrail audit;
    private Clock clock;
    private UnitAnswersProcess process;

    protected UnitRequests() {}

    @Inject
    UnitRequests(AnswerRequests requests, Answers answers, AuditTrail audit, Clock clock, UnitAnswersProcess process) {
        this.requests = requests;
        this.answers = answers;
        this.audit = audit;
        this.clock = clock;
        this.process = process;
    }

    Optional<AnswerRequest> find(UUID id) {
        return requests.find(id);
    }

    Optional<AnswerRequest> of(UUID cycleId, UUID unitId) {
        return requests.of(cycleId, unitId);
    }

    /** The unit owes answers that it was not asked for before, or by another date. */
    void ask(User actor, UUID cycleId, UUID unitId) {
        var asked = requests.of(cycleId, unitId).filter(AnswerRequest::isAsked).isPresent();
        ask(actor, cycleId, unitId, asked ? "hearing.moreAnswersAsked" : "hearing.answersAsked", null);
    }

    /** The unit gets an answer back, to write it again. */
    void giveBack(User actor, UUID cycleId, UUID unitId, String note) {
        ask(actor, cycleId, unitId, "hearing.answersReturned", note);
    }

    private void ask(User actor, UUID cycleId, UUID unitId, String action, String reason) {
        var by = earliest(answers.ofUnit(cycleId, unitId));
        var request = requests.of(cycleId, unitId).orElseGet(() -> added(cycleId, unitId, by));
        var before = request.state();
        request.ask(by);
        switch (before) {
            case ASKED -> process.rescheduled(request.id());
            case HANDED_OVER -> process.returned(request.id());
            case CLOSED -> process.asked(cycleId, request.id());
        }
        did(actor, action, request, reason);
    }

    private AnswerRequest added(UUID cycleId, UUID unitId, LocalDate by) {
        var added = new AnswerRequest(cycleId, unitId, by);
        requests.add(added);
        return added;
    }

    private static LocalDate earliest(List<Answer> items) {
        return items.stream()
                .filter(Answer::isOwed)
                .flatMap(answer -> answer.answerBy().stream())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    void handOver(User actor, AnswerRequest request) {
        request.handOver();
        did(actor, "hearing.answersHandedOver", request, null);
        process.handedOver(request.id());
    }

    /** Somebody else has answered, or approved: the request goes on where nothing is owed any more. */
    void follow(UUID cycleId, UUID unitId) {
        requests.of(cycleId, unitId)
                .filter(request -> request.state() != AnswerRequestState.CLOSED)
                .ifPresent(request -> follow(request, answers.ofUnit(cycleId, unitId)));
    }

    private void follow(AnswerRequest request, List<Answer> items) {
        if (items.stream().allMatch(Answer::isApproved)) {
            var handedOver = request.isHandedOver();
            request.close();
            if (handedOver) {
                process.approved(request.id());
            } else {
                process.lapsed(request.id());
            }
        } else if (request.isAsked()) {
            goOn(request, items);
        }
    }

    private void goOn(AnswerRequest request, List<Answer> items) {
        if (items.stream().anyMatch(Answer::isOwed)) {
            request.ask(earliest(items));
            process.rescheduled(request.id());
        } else {
            request.handOver();
            process.handedOver(request.id());
        }
    }

    void did(User actor, String action, AnswerRequest request, String reason) {
        audit.add(AuditEntry.by(actor, clock.instant(), action, request.id())
                .in(request.cycleId())
                .because(reason));
    }

    void calendarDid(String action, AnswerRequest request) {
        audit.add(AuditEntry.bySystem(clock.instant(), action, request.id()).in(request.cycleId()));
    }
}
