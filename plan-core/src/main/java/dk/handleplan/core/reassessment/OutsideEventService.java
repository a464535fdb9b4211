package dk.handleplan.core.reassessment;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.cycle.CycleState;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.initiative.InitiativeFilter;
import dk.handleplan.core.initiative.InitiativeRow;
import dk.handleplan.core.initiative.InitiativeService;
import dk.handleplan.core.initiative.InitiativeSort;
import dk.handleplan.core.initiative.InitiativeState;
import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The secretariat registers what happens outside and flags the granted initiatives it touches: by hand, by search, or by the
 * success criteria that depend on it. The administration, clerks and readers read it.
 */
@UseCase
public class OutsideEventService {

    static final Role[] SEEING = {Role.SECRETARIAT, Role.ADMINISTRATOR, Role.COMMITTEE_CLERK, Role.READER};

    private OutsideEvents events;
    private Reappraisals reappraisals;
    private PlanCycles cycles;
    private Initiatives initiatives;
    private InitiativeService lists;
    private ReappraisalAsking asking;
    private AuditTrail audit;
    private Clock clock;

    protected OutsideEventService() {}

    @Inject
    public OutsideEventService(
            OutsideEvents events,
            Reappraisals reappraisals,
            PlanCycles cycles,
            Initiatives initiatives,
            InitiativeService lists,
            ReappraisalAsking asking,
            AuditTrail audit,
            Clock clock) {
        this.events = events;
        this.reappraisals = reappraisals;
        this.cycles = cycles;
        this.initiatives = initiatives;
        this.lists = lists;
        this.asking = asking;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether there is a decided plan that can depend on events, for links to them. */
    public boolean isFor(User actor, UUID cycleId) {
        return actor.hasAny(SEEING) && cycle(cycleId).isPublished();
    }

    /** Whether this person registers events of a plan: it is decided and still runs. */
    public boolean mayRegister(User actor, PlanCycle cycle) {
        return actor.has(Role.SECRETARIAT) && isRunning(cycle);
    }

    private static boolean isRunning(PlanCycle cycle) {
        return cycle.state() == CycleState.RUNNING && cycle.isPublished();
    }

    /** The events of a plan. */
    public record EventsOfPlan(PlanCycle cycle, Page<EventRow> events) {}

    public EventsOfPlan list(User actor, UUID cycleId, PageRequest page) {
        actor.mustHave(SEEING);
        return new EventsOfPlan(cycle(cycleId), events.ofCycle(cycleId, today(), page));
    }

    /** An event with the initiatives that are flagged because of it, as they stand today. */
    public record EventSheet(OutsideEvent event, PlanCycle cycle, Page<ReappraisalRow> flagged, LocalDate today) {}

    public EventSheet sheet(User actor, UUID id, PageRequest page) {
        actor.mustHave(SEEING);
        var event = find(id);
        return new EventSheet(event, cycle(event.cycleId()), reappraisals.ofEvent(id, page), today());
    }

    public UUID register(User actor, UUID cycleId, EventFacts facts) {
        actor.mustHave(Role.SECRETARIAT);
        mustBeRunning(cycle(cycleId));
        var event = new OutsideEvent(cycleId, facts, actor, today());
        events.add(event);
        audit.add(about(actor, "reassessment.registered", event).to(event.title()));
        return event.id();
    }

    public void describe(User actor, UUID id, long version, EventFacts facts) {
        actor.mustHave(Role.SECRETARIAT);
        var event = find(id);
        event.mustBeAt(version);
        mustBeRunning(cycle(event.cycleId()));
        event.describe(facts);
        audit.add(about(actor, "reassessment.described", event).to(event.title()));
    }

    /** What can be flagged because of an event. */
    public Page<Candidate> candidates(User actor, UUID id, CandidateSearch search, PageRequest page) {
        actor.mustHave(Role.SECRETARIAT);
        var cycleId = find(id).cycleId();
        var flagged = reappraisals.flagged(id);
        return search.byCriterion()
                ? marked(reappraisals.criteria(cycleId, search, page), flagged)
                : wholes(lists.rows(actor, granted(cycleId, search), InitiativeSort.AS_IN_THE_PLAN, page), flagged);
    }

    private static InitiativeFilter granted(UUID cycleId, CandidateSearch search) {
        return InitiativeFilter.of(cycleId)
                .in(Set.of(InitiativeState.GRANTED))
                .saying(search.text())
                .ofUnit(search.unitId());
    }

    private static Page<Candidate> wholes(Page<InitiativeRow> found, Set<UUID> flagged) {
        var rows = found.rows().stream()
                .map(row -> new Candidate(
                        row.id(), null, row.number(), row.title(), row.unit(), null, flagged.contains(row.id())))
                .toList();
        return new Page<>(rows, found.total(), found.request());
    }

    private static Page<Candidate> marked(Page<Candidate> found, Set<UUID> flagged) {
        var rows = found.rows().stream().map(row -> row.flaggedIn(flagged)).toList();
        return new Page<>(rows, found.total(), found.request());
    }

    /**
     * Flags initiatives because of an event.
     *
     * @return how many
     */
    public int flag(User actor, UUID id, Flagging flagging) {
        actor.mustHave(Role.SECRETARIAT);
        var event = find(id);
        mustBeRunning(cycle(event.cycleId()));
        flagging.mustBeComplete(today());
        var byInitiative = flagging.byInitiative();
        var known = reappraisals.ofEvent(id).stream()
                .collect(Collectors.toMap(Reappraisal::initiativeId, Function.identity()));
        initiatives.findAll(byInitiative.keySet()).forEach(initiative -> {
            var before = known.get(initiative.id());
            var flag = before == null ? new Reappraisal(event, initiative) : before;
            var criteria = byInitiative.get(initiative.id());
            flag.flag(initiative, criteria, flagging.why(), flagging.timing(), actor, today());
            if (before == null) {
                reappraisals.add(flag);
            }
            follow(actor, event, flag, flagging.dueOn());
        });
        return byInitiative.size();
    }

    private void follow(User actor, OutsideEvent event, Reappraisal flag, LocalDate dueOn) {
        audit.add(AuditEntry.by(actor, clock.instant(), "reassessment.flagged", flag.initiativeId())
                .in(event.cycleId())
                .to(event.title())
                .because(flag.why()));
        if (flag.timing() == ReappraisalTiming.AT_ONCE) {
            asking.ask(actor, flag, dueOn);
        }
    }

    private static void mustBeRunning(PlanCycle cycle) {
        if (!isRunning(cycle)) {
            throw new RuleBroken("reassessment.planNotRunning");
        }
    }

    private AuditEntry about(User actor, String action, OutsideEvent event) {
        return AuditEntry.by(actor, clock.instant(), action, event.id()).in(event.cycleId());
    }

    private OutsideEvent find(UUID id) {
        return events.find(id).orElseThrow(OutsideEventService::notFound);
    }

    private PlanCycle cycle(UUID id) {
        return cycles.find(id).orElseThrow(OutsideEventService::notFound);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static NotFound notFound() {
        return new NotFound("shared.notFound");
    }
}
