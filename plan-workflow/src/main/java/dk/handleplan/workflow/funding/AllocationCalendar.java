package dk.handleplan.workflow.funding;

import dk.handleplan.core.cycle.Milestone;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.decision.BodyDecision;
import dk.handleplan.core.decision.BodyDecisions;
import dk.handleplan.core.funding.Allocation;
import dk.handleplan.core.funding.Allocations;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.workflow.shared.Dates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Date;
import java.util.UUID;

/** When the proposal is due and the bodies meet. */
@Named
@ApplicationScoped
public class AllocationCalendar {

    private PlanCycles cycles;
    private Allocations allocations;
    private BodyDecisions decisions;

    protected AllocationCalendar() {}

    @Inject
    public AllocationCalendar(PlanCycles cycles, Allocations allocations, BodyDecisions decisions) {
        this.cycles = cycles;
        this.allocations = allocations;
        this.decisions = decisions;
    }

    /** The date of the annual wheel; none for a proposal that was sent back. */
    public Date proposalDue(String cycleId) {
        var id = UUID.fromString(cycleId);
        return allocations.find(id).map(Allocation::round).orElse(1) > 1
                ? null
                : cycles.find(id)
                        .flatMap(cycle -> cycle.on(Milestone.PROPOSAL_DUE))
                        .map(Dates::endOf)
                        .orElse(null);
    }

    /** The end of the day of the meeting; null where no meeting is known. */
    public Date meeting(String decisionId) {
        return decision(decisionId).meetsOn().map(Dates::endOf).orElse(null);
    }

    /** The beginning of the day to which the case was deferred. */
    public Date newMeeting(String decisionId) {
        return decision(decisionId).meetsOn().map(Dates::startOf).orElseThrow(AllocationCalendar::notFound);
    }

    private BodyDecision decision(String id) {
        return decisions.find(UUID.fromString(id)).orElseThrow(AllocationCalendar::notFound);
    }

    private static NotFound notFound() {
        return new NotFound("shared.notFound");
    }
}
