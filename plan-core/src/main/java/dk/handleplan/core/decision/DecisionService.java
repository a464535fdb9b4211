package dk.handleplan.core.decision;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.PhaseRuns;
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
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Committee clerks record what meetings decided; the last one of a step lets the case go on. */
@UseCase
public class DecisionService {

    private BodyDecisions decisions;
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
            BodyDecisions decisions,
            Concern concern,
            AllocationRows rows,
            AllocationFlow allocation,
            PhaseRuns runs,
            BodyDecisionProcess process,
            PoolAllocationProcess phase,
            AuditTrail audit,
            Clock clock) {
        this.decisions = decisions;
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
        actor.mustHave(Role.COMMITTEE_CLERK);
        var decision = awaited(id, version);
        var amendments = allocation.amendments(decision.cycleId(), concerning(decision, typed));
        if (amendments.isClean()) {
            record(actor, decision, minutes, amendments);
        }
        return amendments.refused();
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
        var decision = decisions.find(id).orElseThrow(() -> new NotFound("shared.notFound"));
        decision.mustBeAwaited();
        decision.mustBeAt(version);
        return decision;
    }

    private List<TypedAmount> concerning(BodyDecision decision, List<TypedAmount> typed) {
        var others = concern.othersThan(decision.bodyId(), decision.cycleId());
        var withheld = rows.ofCycle(decision.cycleId()).stream()
                .filter(row -> row.initiativeId().filter(others::contains).isPresent())
                .map(AllocationRow::id)
                .collect(Collectors.toSet());
        return typed.stream().filter(t -> !withheld.contains(t.rowId())).toList();
    }

    private void record(User actor, BodyDecision decision, Minutes minutes, Amendments amendments) {
        var changes = amendments.changes().stream()
                .map(change -> new Amendment(change.row().id(), change.before(), change.after()))
                .toList();
        decision.record(minutes, changes, actor, LocalDate.now(clock));
        allocation.amend(actor, amendments);
        audit.add(AuditEntry.by(actor, clock.instant(), "decision." + minutes.outcome(), decision.id())
                .in(decision.cycleId())
                .to(minutes.wording()));
        process.recorded(decision.id(), !decision.isConcluded());
        if (decision.isConcluded() && runs.partClosed(decision.cycleId(), Phase.ALLOCATION)) {
            phase.allIn(decision.cycleId());
        }
    }
}
