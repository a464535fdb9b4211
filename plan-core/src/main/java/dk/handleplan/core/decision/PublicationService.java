package dk.handleplan.core.decision;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.cycle.CycleService;
import dk.handleplan.core.cycle.Milestone;
import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.decision.PlanPublication.Approval;
import dk.handleplan.core.funding.Allocation;
import dk.handleplan.core.funding.AllocationState;
import dk.handleplan.core.funding.Allocations;
import dk.handleplan.core.funding.PoolAllocationProcess;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The secretariat publishes the plan once the last body has decided and the checklist is clean, or overruled with a reason. */
@UseCase
public class PublicationService {

    private PlanCycles cycles;
    private CycleService cycleService;
    private Allocations allocations;
    private Checklist checklist;
    private PlanPublications publications;
    private PlanPublicationProcess dates;
    private PoolAllocationProcess process;
    private AuditTrail audit;
    private Clock clock;

    protected PublicationService() {}

    @Inject
    public PublicationService(
            PlanCycles cycles,
            CycleService cycleService,
            Allocations allocations,
            Checklist checklist,
            PlanPublications publications,
            PlanPublicationProcess dates,
            PoolAllocationProcess process,
            AuditTrail audit,
            Clock clock) {
        this.cycles = cycles;
        this.cycleService = cycleService;
        this.allocations = allocations;
        this.checklist = checklist;
        this.publications = publications;
        this.dates = dates;
        this.process = process;
        this.audit = audit;
        this.clock = clock;
    }

    public Publication overview(User actor, UUID cycleId) {
        if (!actor.isAdministration()) {
            throw new NotAllowed("shared.notAllowed");
        }
        var cycle = cycle(cycleId);
        return new Publication(
                cycleId,
                cycle.year(),
                cycle.title(),
                cycle.hasExampleFigures(),
                cycle.on(Milestone.PUBLICATION).orElse(null),
                cycle.publishedOn().orElse(null),
                isDecided(cycle),
                cycle.isPublished() ? List.of() : checklist.of(actor, cycle),
                publications
                        .pending(cycleId)
                        .or(() -> publications.published(cycleId))
                        .orElse(null));
    }

    /**
     * Publishes it now, whether it was approved for a date or not.
     *
     * @param reason why it is published in spite of the checklist; asked for only where the checklist found something
     */
    public void publish(User actor, UUID cycleId, String reason) {
        actor.mustHave(Role.SECRETARIAT);
        var cycle = publishable(cycleId);
        var today = LocalDate.now(clock);
        var approval = approval(actor, cycle, today, reason);
        var pending = publications.pending(cycleId);
        pending.ifPresent(approved -> approved.approve(approval));
        var publication = pending.orElseGet(() -> new PlanPublication(cycleId, approval));
        publication.publish(today);
        publication
                .reason()
                .ifPresent(
                        why -> audit.add(AuditEntry.by(actor, clock.instant(), "decision.checklistOverruled", cycleId)
                                .in(cycleId)
                                .to(why)));
        pending.ifPresentOrElse(approved -> dates.ended(approved.id()), () -> publications.add(publication));
        release(actor, cycle);
    }

    Approval approval(User actor, PlanCycle cycle, LocalDate on, String reason) {
        return new Approval(actor, LocalDate.now(clock), on, found(actor, cycle), reason);
    }

    List<Finding> found(User actor, PlanCycle cycle) {
        return checklist.of(actor, cycle);
    }

    void release(User actor, PlanCycle cycle) {
        cycleService.publish(actor, cycle.id());
        if (cycle.has(Phase.ALLOCATION)) {
            process.published(cycle.id());
        }
    }

    PlanCycle publishable(UUID cycleId) {
        var cycle = cycle(cycleId);
        mustBePublishable(cycle);
        return cycle;
    }

    private void mustBePublishable(PlanCycle cycle) {
        if (cycle.isPublished()) {
            throw new RuleBroken("decision.alreadyPublished");
        }
        if (!isDecided(cycle)) {
            throw new RuleBroken("decision.notDecidedYet");
        }
    }

    private boolean isDecided(PlanCycle cycle) {
        return !cycle.has(Phase.ALLOCATION)
                || allocations
                        .find(cycle.id())
                        .map(Allocation::state)
                        .filter(AllocationState.DECIDED::equals)
                        .isPresent();
    }

    private PlanCycle cycle(UUID cycleId) {
        return cycles.find(cycleId).orElseThrow(() -> new NotFound("shared.notFound"));
    }
}
