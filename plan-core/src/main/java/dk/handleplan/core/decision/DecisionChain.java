package dk.handleplan.core.decision;

import dk.handleplan.core.cycle.ChainLink;
import dk.handleplan.core.cycle.Milestone;
import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.PhaseRuns;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.funding.Allocation;
import dk.handleplan.core.funding.AllocationFlow;
import dk.handleplan.core.funding.Voucher;
import dk.handleplan.core.organisation.Bodies;
import dk.handleplan.core.organisation.Body;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.organisation.Users;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/**
 * The chain of bodies that recommend and decide: bodies of one step in parallel, steps one after the other. Called by the
 * process of the allocation.
 */
@UseCase
public class DecisionChain {

    private PlanCycles cycles;
    private PhaseRuns runs;
    private AllocationFlow allocation;
    private BodyDecisions decisions;
    private StepMerge merge;
    private Concern concern;
    private Bodies bodies;
    private Users users;
    private AfterDecision after;
    private Clock clock;

    protected DecisionChain() {}

    @Inject
    public DecisionChain(
            PlanCycles cycles,
            PhaseRuns runs,
            AllocationFlow allocation,
            BodyDecisions decisions,
            StepMerge merge,
            Concern concern,
            Bodies bodies,
            Users users,
            AfterDecision after,
            Clock clock) {
        this.cycles = cycles;
        this.runs = runs;
        this.allocation = allocation;
        this.decisions = decisions;
        this.merge = merge;
        this.concern = concern;
        this.bodies = bodies;
        this.users = users;
        this.after = after;
        this.clock = clock;
    }

    /** Puts the proposal before the bodies of the next step; each decision is a part of the phase. */
    public List<UUID> openNext(UUID cycleId) {
        var cycle = cycle(cycleId);
        var current = allocation.current(cycleId);
        var step = nextStep(cycle, current.step());
        var opened = cycle.chain().stream()
                .filter(link -> link.step() == step)
                .map(link -> open(cycle, link, current))
                .toList();
        runs.partsOpened(cycleId, Phase.ALLOCATION, opened.size());
        allocation.reach(cycleId, step);
        return opened.stream().map(BodyDecision::id).toList();
    }

    private static int nextStep(PlanCycle cycle, int after) {
        return cycle.chain().stream()
                .mapToInt(ChainLink::step)
                .filter(step -> step > after)
                .min()
                .orElseThrow(() -> new IllegalStateException("No step after " + after));
    }

    private BodyDecision open(PlanCycle cycle, ChainLink link, Allocation current) {
        var decision = new BodyDecision(
                cycle.id(), link.bodyId(), link.step(), current.round(), meeting(cycle, link, current.round()));
        decisions.add(decision);
        return decision;
    }

    /** A meeting of the calendar serves the first round; a later round that finds it past waits for one to be set. */
    private LocalDate meeting(PlanCycle cycle, ChainLink link, int round) {
        return link.meetingOn()
                .or(() -> cycle.on(Milestone.FINAL_DECISION))
                .filter(day -> round == 1 || !day.isBefore(LocalDate.now(clock)))
                .orElse(null);
    }

    /**
     * Once every body of the step has concluded, what they said is made one. A body that would not have the proposal sends it
     * back for all, and so do contradictions that no later body can settle.
     */
    public StepOutcome concludeStep(UUID cycleId) {
        var current = allocation.current(cycleId);
        var step = decisions.ofStep(cycleId, current.round(), current.step());
        var goesFurther = cycle(cycleId).hasStepAfter(current.step());
        if (goesBack(step, goesFurther)) {
            return sendBack(cycleId);
        }
        merge.merge(current, step);
        if (goesFurther) {
            return StepOutcome.NEXT_STEP;
        }
        return merge.leavesContradictions(current) ? sendBack(cycleId) : StepOutcome.DECIDED;
    }

    private StepOutcome sendBack(UUID cycleId) {
        allocation.sendBack(cycleId);
        return StepOutcome.SENT_BACK;
    }

    private boolean goesBack(List<BodyDecision> step, boolean goesFurther) {
        return step.stream()
                .filter(BodyDecision::goesBack)
                .anyMatch(decision -> !goesFurther || !decision.rejects() || !isContradicted(decision, step));
    }

    /** One committee rejects what another, whose initiatives it shares, lets go on: the next body sees both and decides. */
    private boolean isContradicted(BodyDecision rejecting, List<BodyDecision> step) {
        return step.stream()
                .filter(decision -> !decision.goesBack())
                .anyMatch(other -> concern.isShared(rejecting.bodyId(), other.bodyId(), rejecting.cycleId()));
    }

    /** Grants what the last bodies left standing, each row by the decision it rests on. */
    public void bindGrants(UUID cycleId) {
        var current = allocation.current(cycleId);
        var grounds = grounds(current);
        var vouchers = new HashMap<UUID, Voucher>();
        allocation.bind(
                clerk(grounds.latest()),
                cycleId,
                row -> vouchers.computeIfAbsent(grounds.of(row).id(), id -> voucher(grounds.of(row))));
        after.decided(cycleId, row -> ground(grounds.of(row)));
    }

    /** Lets follow what follows from the last decision, for a year that was decided before it did by itself. */
    public void follow(UUID cycleId) {
        var grounds = grounds(allocation.current(cycleId));
        after.decided(cycleId, row -> ground(grounds.of(row)));
    }

    private Grounds grounds(Allocation decided) {
        return new Grounds(decisions.ofStep(decided.cycleId(), decided.round(), decided.step()), concern);
    }

    private Ground ground(BodyDecision decision) {
        return new Ground(name(decision), decision.last().orElseThrow());
    }

    private Voucher voucher(BodyDecision decision) {
        return Voucher.by(clerk(decision), LocalDate.now(clock), meeting(decision))
                .decidedBy(decision.id());
    }

    private User clerk(BodyDecision decision) {
        return decision.clerkId().flatMap(users::find).orElseThrow(DecisionChain::notFound);
    }

    private String name(BodyDecision decision) {
        return bodies.find(decision.bodyId()).map(Body::name).orElse("");
    }

    private String meeting(BodyDecision decision) {
        return decision.last().orElseThrow().reference(name(decision));
    }

    private PlanCycle cycle(UUID cycleId) {
        return cycles.find(cycleId).orElseThrow(DecisionChain::notFound);
    }

    private static NotFound notFound() {
        return new NotFound("shared.notFound");
    }
}
