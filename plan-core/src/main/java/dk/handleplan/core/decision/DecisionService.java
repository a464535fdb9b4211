package dk.handleplan.core.decision;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.PhaseRuns;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.funding.AllocationFlow;
import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.funding.AllocationRows;
import dk.handleplan.core.funding.Amendments;
import dk.handleplan.core.funding.PoolAllocationProcess;
import dk.handleplan.core.funding.Refusal;
import dk.handleplan.core.funding.TypedAmount;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Committee clerks record what meetings decided; the last one of a step lets the case go on. */
@UseCase
public class DecisionService {

    private PlanCycles cycles;
    private BodyDecisions decisions;
    private Contradictions contradictions;
    private Concern concern;
    private AllocationRows rows;
    private AllocationFlow allocation;
    private PhaseRuns runs;
    private BodyDecisionProcess process;
    private PoolAllocationProcess phase;
    private AuditTrail audit;
    private Clock clock;

    protected DecisionService() {}

    @Inject
    public DecisionService(
            PlanCycles cycles,
            BodyDecisions decisions,
            Contradictions contradictions,
            Concern concern,
            AllocationRows rows,
            AllocationFlow allocation,
            PhaseRuns runs,
            BodyDecisionProcess process,
            PoolAllocationProcess phase,
            AuditTrail audit,
            Clock clock) {
        this.cycles = cycles;
        this.decisions = decisions;
        this.contradictions = contradictions;
        this.concern = concern;
        this.rows = rows;
        this.allocation = allocation;
        this.runs = runs;
        this.process = process;
        this.phase = phase;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Records the minutes of a meeting with the amounts it changed. Where an amount is refused nothing is recorded at all.
     *
     * @param version of the decision as it was read
     * @param typed amounts as the clerk's form shows them; those that say what stands already change nothing
     * @return why amounts were refused; empty when the minutes are recorded
     */
    public List<Refusal> record(User actor, UUID id, long version, Minutes minutes, List<TypedAmount> typed) {
        return record(actor, id, version, Set.of(), minutes, typed);
    }

    /**
     * The same, where bodies of one step treat the case in a joint meeting: each has the minutes, and the amounts that concern
     * it.
     *
     * @param jointly the cases of the other bodies
     */
    public List<Refusal> record(
            User actor, UUID id, long version, Set<UUID> jointly, Minutes minutes, List<TypedAmount> typed) {
        actor.mustHave(Role.COMMITTEE_CLERK);
        var decision = awaited(id, version);
        var together = together(decision, jointly);
        mustDecideAtTheEnd(decision, minutes.outcome());
        var withheld = withheld(together);
        var unsettled = unsettled(decision, withheld);
        var concerning =
                typed.stream().filter(t -> !withheld.contains(t.rowId())).toList();
        var amendments = allocation.amendments(decision.cycleId(), concerning, unsettled);
        var refused = refused(amendments, minutes.outcome(), unsettled);
        if (refused.isEmpty()) {
            record(actor, together, minutes, amendments);
        }
        return refused;
    }

    private List<BodyDecision> together(BodyDecision decision, Set<UUID> jointly) {
        var together = new ArrayList<>(List.of(decision));
        for (var id : jointly) {
            var other = decisions.find(id).filter(decision::isBeside).orElseThrow(DecisionService::notFound);
            other.mustBeAwaited();
            together.add(other);
        }
        return together;
    }

    private void mustDecideAtTheEnd(BodyDecision decision, Outcome outcome) {
        var cycle = cycles.find(decision.cycleId()).orElseThrow(DecisionService::notFound);
        if (!outcome.isPossibleAtTheEnd() && !cycle.hasStepAfter(decision.step())) {
            throw new RuleBroken("decision.lastMustDecide").at("outcome");
        }
    }

    private Set<UUID> unsettled(BodyDecision decision, Set<UUID> withheld) {
        return contradictions.unsettled(decision.cycleId(), decision.round()).stream()
                .map(Contradiction::rowId)
                .filter(row -> !withheld.contains(row))
                .collect(Collectors.toSet());
    }

    /** A case goes on only with an amount wherever earlier bodies contradict each other. */
    private static List<Refusal> refused(Amendments amendments, Outcome outcome, Set<UUID> unsettled) {
        var refused = new ArrayList<>(amendments.refused());
        if (outcome.effect() == Outcome.Effect.GOES_ON) {
            var open = new LinkedHashSet<>(unsettled);
            amendments.changes().forEach(change -> open.remove(change.row().id()));
            refused.forEach(refusal -> open.remove(refusal.rowId()));
            open.forEach(row -> refused.add(new Refusal(row, new RuleBroken("decision.contradictionOpen"))));
        }
        return refused;
    }

    /** Sets the next meeting of the body, for a case that is not recorded yet. */
    public void convene(User actor, UUID id, long version, LocalDate meeting) {
        actor.mustHave(Role.COMMITTEE_CLERK, Role.SECRETARIAT);
        var decision = awaited(id, version);
        var before = decision.meetsOn().map(LocalDate::toString).orElse(null);
        decision.convene(meeting, LocalDate.now(clock));
        audit.add(AuditEntry.by(actor, clock.instant(), "decision.convened", id)
                .in(decision.cycleId())
                .change(before, meeting.toString()));
        process.convened(id);
    }

    private BodyDecision awaited(UUID id, long version) {
        var decision = decisions.find(id).orElseThrow(DecisionService::notFound);
        decision.mustBeAwaited();
        decision.mustBeAt(version);
        return decision;
    }

    /** Rows of initiatives that are other committees' concern than that of any of those who meet. */
    private Set<UUID> withheld(List<BodyDecision> together) {
        return together.stream()
                .map(this::withheld)
                .reduce((some, more) -> {
                    some.retainAll(more);
                    return some;
                })
                .orElseThrow();
    }

    private Set<UUID> withheld(BodyDecision decision) {
        var others = concern.othersThan(decision.bodyId(), decision.cycleId());
        return rows.ofCycle(decision.cycleId()).stream()
                .filter(row -> row.initiativeId().filter(others::contains).isPresent())
                .map(AllocationRow::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private void record(User actor, List<BodyDecision> together, Minutes minutes, Amendments amendments) {
        var meeting = UUID.randomUUID();
        allocation.amended(actor, amendments);
        together.forEach(decision ->
                record(actor, decision, together.size() > 1 ? minutes.ofJointMeeting(meeting) : minutes, amendments));
    }

    private void record(User actor, BodyDecision decision, Minutes minutes, Amendments amendments) {
        var withheld = withheld(decision);
        var changes = amendments.changes().stream()
                .filter(change -> !withheld.contains(change.row().id()))
                .map(change -> new Amendment(change.row().id(), change.before(), change.after(), change.reason()))
                .toList();
        decision.record(minutes, changes, actor, LocalDate.now(clock));
        audit.add(AuditEntry.by(actor, clock.instant(), "decision." + minutes.outcome(), decision.id())
                .in(decision.cycleId())
                .to(minutes.wording()));
        process.recorded(decision.id(), !decision.isConcluded());
        if (decision.isConcluded() && runs.partClosed(decision.cycleId(), Phase.ALLOCATION)) {
            phase.allIn(decision.cycleId());
        }
    }

    private static NotFound notFound() {
        return new NotFound("shared.notFound");
    }
}
