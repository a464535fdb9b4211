package dk.handleplan.core.decision;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.organisation.Users;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The secretariat approves a plan for a date, on which it is published by itself. The checklist is asked again then: what it finds
 * new brings the plan back to the secretariat.
 */
@UseCase
public class TimedPublicationService {

    private PlanPublications publications;
    private PublicationService service;
    private PlanPublicationProcess process;
    private Users users;
    private AuditTrail audit;
    private Clock clock;

    protected TimedPublicationService() {}

    @Inject
    public TimedPublicationService(
            PlanPublications publications,
            PublicationService service,
            PlanPublicationProcess process,
            Users users,
            AuditTrail audit,
            Clock clock) {
        this.publications = publications;
        this.service = service;
        this.process = process;
        this.users = users;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Approves the plan as it stands for a date to come; a plan that is approved already gets another date.
     *
     * @param reason why it is approved in spite of the checklist; asked for only where that found something
     */
    public void approve(User actor, UUID cycleId, LocalDate on, String reason) {
        actor.mustHave(Role.SECRETARIAT);
        var cycle = service.publishable(cycleId);
        mustBeToCome(on);
        var pending = publications.pending(cycleId);
        var approval = service.approval(actor, cycle, on, reason);
        pending.ifPresent(approved -> approved.approve(approval));
        var publication = pending.orElseGet(() -> new PlanPublication(cycleId, approval));
        audit.add(AuditEntry.by(actor, clock.instant(), "decision.publicationApproved", cycleId)
                .in(cycleId)
                .to(on.toString())
                .because(publication.reason().orElse(null)));
        if (pending.isPresent()) {
            process.moved(publication.id());
        } else {
            publications.add(publication);
            process.approved(cycleId, publication.id());
        }
    }

    private void mustBeToCome(LocalDate on) {
        if (on == null) {
            throw new RuleBroken("shared.required").at("publishOn");
        }
        if (!on.isAfter(LocalDate.now(clock))) {
            throw new RuleBroken("decision.publishLater").at("publishOn");
        }
    }

    public void callBack(User actor, UUID cycleId) {
        actor.mustHave(Role.SECRETARIAT);
        var publication =
                publications.pending(cycleId).orElseThrow(() -> new RuleBroken("decision.publicationSettled"));
        publication.callBack();
        audit.add(AuditEntry.by(actor, clock.instant(), "decision.publicationCalledBack", cycleId)
                .in(cycleId));
        process.ended(publication.id());
    }

    /**
     * The date has come; called by the process.
     *
     * @return whether the plan is published; else the secretariat looks at it
     */
    public boolean publishDue(UUID id) {
        var publication = publications.find(id).orElseThrow(() -> new NotFound("shared.notFound"));
        var cycle = service.publishable(publication.cycleId());
        var approver = users.find(publication.approverId()).filter(user -> user.has(Role.SECRETARIAT));
        if (approver.filter(user -> publication.covers(service.found(user, cycle)))
                .isEmpty()) {
            publication.holdBack();
            audit.add(AuditEntry.bySystem(clock.instant(), "decision.publicationHeldBack", cycle.id())
                    .in(cycle.id()));
            return false;
        }
        publication.publish(LocalDate.now(clock));
        service.release(approver.get(), cycle);
        return true;
    }
}
