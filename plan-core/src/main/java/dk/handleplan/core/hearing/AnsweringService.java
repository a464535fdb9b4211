package dk.handleplan.core.hearing;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.cycle.Milestone;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.hearing.Answers.Answerer;
import dk.handleplan.core.hearing.Answers.BoardFilter;
import dk.handleplan.core.hearing.Answers.BoardRow;
import dk.handleplan.core.hearing.DraftPlan.DraftInitiative;
import dk.handleplan.core.initiative.FormPart;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.Units;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Remarks are answered by the unit that is asked, for the secretariat to approve, or by the secretariat itself, whose word holds
 * at once. A unit knows the remarks it is asked about and what it writes itself, and nothing of what others answer.
 */
@UseCase
public class AnsweringService {

    /** The version of an answer that has not been given yet. */
    public static final long UNWRITTEN = -1;

    private PlanCycles cycles;
    private Hearings hearings;
    private Remarks remarks;
    private Answers answers;
    private DraftPlan draft;
    private Initiatives initiatives;
    private Units units;
    private UnitRequests requests;
    private AuditTrail audit;
    private Clock clock;

    protected AnsweringService() {}

    @Inject
    public AnsweringService(
            PlanCycles cycles,
            Hearings hearings,
            Remarks remarks,
            Answers answers,
            DraftPlan draft,
            Initiatives initiatives,
            Units units,
            UnitRequests requests,
            AuditTrail audit,
            Clock clock) {
        this.cycles = cycles;
        this.hearings = hearings;
        this.remarks = remarks;
        this.answers = answers;
        this.draft = draft;
        this.initiatives = initiatives;
        this.units = units;
        this.requests = requests;
        this.audit = audit;
        this.clock = clock;
    }

    /** One remark with its answer, for those who write it. */
    public Item item(User actor, UUID remarkId) {
        var remark = sent(remarkId);
        var answer = answers.to(remarkId);
        mustAnswer(actor, answer);
        var row = remarks.row(remarkId).orElseThrow(AnsweringService::notFound);
        return new Item(
                cycle(remark.cycleId()),
                row,
                remark.initiativeId().flatMap(id -> draft.initiative(remark.cycleId(), id)),
                answer,
                answer.flatMap(Answer::unitId).flatMap(units::find).map(Unit::name),
                answer.flatMap(Answer::unitId)
                        .flatMap(unit -> requests.of(remark.cycleId(), unit))
                        .map(AnswerRequest::id),
                remark.initiativeId()
                        .flatMap(initiatives::find)
                        .filter(Initiative::isBeingRevised)
                        .map(Initiative::corrections)
                        .orElse(Map.of()),
                mayWrite(actor, remark.cycleId(), answer));
    }

    /**
     * A remark that is answered.
     *
     * @param initiative empty for the draft as a whole
     * @param answer empty as long as nobody is asked and nothing is written
     * @param unit the name of the unit that is asked
     * @param opened the sections that are revised now, each with its note
     * @param writable whether this reader can still change the answer
     */
    public record Item(
            PlanCycle cycle,
            RemarkRow remark,
            Optional<DraftInitiative> initiative,
            Optional<Answer> answer,
            Optional<String> unit,
            Optional<UUID> request,
            Map<FormPart, String> opened,
            boolean writable) {}

    private boolean mayWrite(User actor, UUID cycleId, Optional<Answer> answer) {
        var released = hearings.ofCycle(cycleId).filter(Hearing::isReleased).isPresent();
        return !released
                && (actor.isAdministration() || answer.filter(Answer::isOwed).isPresent());
    }

    /** The next remark that waits for the reader; for a unit among its own. */
    public Optional<UUID> next(User actor, UUID remarkId) {
        var answer = answers.to(remarkId);
        mustAnswer(actor, answer);
        var unit =
                actor.isAdministration() ? null : answer.flatMap(Answer::unitId).orElseThrow();
        return answers.next(sent(remarkId).cycleId(), new Answerer(unit), remarkId);
    }

    /** @param readVersion the answer's version when it was read, or {@link #UNWRITTEN} */
    public void answer(User actor, UUID remarkId, long readVersion, Answer.Reply reply) {
        var remark = sent(remarkId);
        locked(remark.cycleId()).mustTakeAnswers();
        var given = answers.to(remarkId);
        mustAnswer(actor, given);
        if (isNews(actor, given, reply)) {
            given.ifPresent(a -> a.mustBeAt(readVersion));
            var answer = given.orElseGet(() -> new Answer(remarkId));
            write(actor, answer, reply);
            if (given.isEmpty()) {
                answers.add(answer);
            }
            audit.add(AuditEntry.by(actor, clock.instant(), "hearing.answered", remarkId)
                    .in(remark.cycleId()));
            answer.unitId()
                    .filter(unit -> actor.isAdministration())
                    .ifPresent(unit -> requests.follow(remark.cycleId(), unit));
        }
    }

    /** A double click says nothing new; the secretariat approves a unit's words by saving them as they are. */
    private static boolean isNews(User actor, Optional<Answer> given, Answer.Reply reply) {
        return given.filter(answer -> answer.says(reply) && (answer.isApproved() || !actor.isAdministration()))
                .isEmpty();
    }

    private static void write(User actor, Answer answer, Answer.Reply reply) {
        if (actor.isAdministration()) {
            answer.settle(reply, actor.name());
        } else {
            answer.draft(reply, actor.name());
        }
    }

    /** What a unit is asked, and where it stands with it. */
    public UnitAnswers ofUnit(User actor, UUID requestId, PageRequest page) {
        var request = readable(actor, requestId);
        var filter = BoardFilter.ofUnit(request.unitId());
        return new UnitAnswers(
                cycle(request.cycleId()),
                request,
                units.find(request.unitId()).map(Unit::name).orElse(""),
                answers.counts(request.cycleId(), filter),
                answers.board(request.cycleId(), filter, page));
    }

    /** The remarks one unit answers. */
    public record UnitAnswers(
            PlanCycle cycle, AnswerRequest request, String unit, Map<AnswerState, Long> counts, Page<BoardRow> rows) {}

    /** The unit hands over what it was asked, all at once; a second click changes nothing. */
    public void handOver(User actor, UUID requestId) {
        var request = readable(actor, requestId);
        locked(request.cycleId()).mustTakeAnswers();
        if (request.isAsked()) {
            var owed = answers.ofUnit(request.cycleId(), request.unitId()).stream()
                    .filter(Answer::isOwed)
                    .toList();
            var unwritten = owed.stream().filter(answer -> !answer.isWritten()).count();
            if (unwritten > 0) {
                throw new RuleBroken("hearing.unitUnanswered", unwritten);
            }
            owed.forEach(Answer::handOver);
            requests.handOver(actor, request);
        }
    }

    /** By when the unit must hand its answers over. */
    public LocalDate answerBy(UUID requestId) {
        return request(requestId).answerBy();
    }

    /** By when the secretariat approves them: the day on which all answers of the year are due. */
    public LocalDate approveBy(UUID requestId) {
        var request = request(requestId);
        return cycle(request.cycleId()).on(Milestone.ANSWERS_DUE).orElseGet(request::answerBy);
    }

    /** When the unit is reminded. */
    public LocalDate remindOn(UUID requestId) {
        return request(requestId).remindOn(LocalDate.now(clock));
    }

    /** Tells the unit that its date is near; called by the process. */
    public void remind(UUID requestId) {
        var request = request(requestId);
        if (request.isAsked()) {
            requests.calendarDid("hearing.answersReminded", request);
        }
    }

    /** The day after the unit's date: its head and the secretariat are told that answers lack. */
    public LocalDate overdueOn(UUID requestId) {
        return answerBy(requestId).plusDays(1);
    }

    /** Tells the head of the unit and the secretariat that its date has passed; called by the process. */
    public void escalate(UUID requestId) {
        var request = request(requestId);
        if (request.isAsked()) {
            requests.calendarDid("hearing.answersOverdue", request);
        }
    }

    private AnswerRequest readable(User actor, UUID requestId) {
        var request = request(requestId);
        if (!actor.isAdministration() && !actor.worksIn(request.unitId())) {
            throw new NotAllowed("shared.notAllowed");
        }
        return request;
    }

    private AnswerRequest request(UUID id) {
        return requests.find(id).orElseThrow(AnsweringService::notFound);
    }

    private static void mustAnswer(User actor, Optional<Answer> answer) {
        var asked = answer.flatMap(Answer::unitId).filter(actor::worksIn).isPresent();
        if (!asked && !actor.isAdministration()) {
            throw new NotAllowed("shared.notAllowed");
        }
    }

    private Remark sent(UUID remarkId) {
        return remarks.find(remarkId).filter(r -> r.sentOn().isPresent()).orElseThrow(AnsweringService::notFound);
    }

    private PlanCycle cycle(UUID id) {
        return cycles.find(id).orElseThrow(AnsweringService::notFound);
    }

    private Hearing locked(UUID cycleId) {
        return hearings.lock(cycleId).orElseThrow(AnsweringService::notFound);
    }

    private static NotFound notFound() {
        return new NotFound("shared.notFound");
    }
}
