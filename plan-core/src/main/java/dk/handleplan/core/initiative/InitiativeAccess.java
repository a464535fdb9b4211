package dk.handleplan.core.initiative;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Who may see and write initiatives. The administration sees all and may write on a unit's behalf; a unit's people write what
 * their unit leads or takes part in, and see what it is named in; guests see or write the one initiative to which they were
 * invited; clerks and readers see what is in plan; council people see the draft as it was sent, and the initiatives when the plan
 * is published. What is being revised after a hearing is seen by those who write it.
 */
@ApplicationScoped
public class InitiativeAccess {

    private Initiatives initiatives;
    private PlanCycles cycles;
    private GrantNews news;
    private Clock clock;

    protected InitiativeAccess() {}

    @Inject
    public InitiativeAccess(Initiatives initiatives, PlanCycles cycles, GrantNews news, Clock clock) {
        this.initiatives = initiatives;
        this.cycles = cycles;
        this.news = news;
        this.clock = clock;
    }

    Initiative read(User actor, UUID id) {
        var initiative = find(id);
        mustBeOpenTo(actor, initiative);
        if (!mayRead(actor, initiative)) {
            throw new NotAllowed(initiative.isWithheld() ? "initiative.withheld" : "shared.notAllowed");
        }
        return initiative;
    }

    Initiative find(UUID id) {
        return initiatives.find(id).orElseThrow(() -> new NotFound("shared.notFound"));
    }

    boolean mayRead(User actor, Initiative initiative) {
        return mayWrite(actor, initiative) || !initiative.isWithheld() && mayReadWhatStands(actor, initiative);
    }

    private boolean mayReadWhatStands(User actor, Initiative initiative) {
        return initiative.jointUnits().stream().anyMatch(actor::worksIn)
                || initiative.lets(actor.id(), GuestRight.VIEW)
                || initiative.isInPlan() && seesPlanOf(actor, initiative.cycleId());
    }

    private void mustBeOpenTo(User actor, Initiative initiative) {
        if (!initiative.isInPlan()
                && isSealedTo(actor, initiative.cycleId())
                && !actor.worksIn(initiative.leadUnitId())) {
            throw new NotAllowed("initiative.sealed");
        }
    }

    /** Whether the cycle's contributions are kept from the administration until they are due. */
    boolean isSealedTo(User actor, UUID cycleId) {
        return actor.isAdministration()
                && cycles.find(cycleId)
                        .filter(cycle -> cycle.isSealedOn(LocalDate.now(clock)))
                        .isPresent();
    }

    /** Whether the actor is of the unit that leads it, or of the administration: they also withdraw it and let others in. */
    public static boolean leads(User actor, Initiative initiative) {
        return actor.isAdministration() || actor.worksIn(initiative.leadUnitId());
    }

    /**
     * Whether the actor may see what is in the plan, or its draft. A council reads the draft as it was sent, in its consultation,
     * and the initiatives themselves once the plan is published.
     */
    boolean seesPlanOf(User actor, UUID cycleId) {
        return actor.isAdministration()
                || actor.hasAny(Role.COMMITTEE_CLERK, Role.READER, Role.CENTRE_EDITOR, Role.HEAD_OF_CENTRE)
                || !actor.councils().isEmpty() && isPublished(cycleId);
    }

    /** Whether the actor knows what was decided on the initiative. */
    boolean knowsDecision(User actor, Initiative initiative) {
        return news.isKnownTo(actor, initiative.cycleId(), initiative.id());
    }

    private boolean isPublished(UUID cycleId) {
        return cycles.find(cycleId).filter(PlanCycle::isPublished).isPresent();
    }

    static boolean mayWrite(User actor, Initiative initiative) {
        return leads(actor, initiative)
                || initiative.participants().stream().anyMatch(actor::worksIn)
                || initiative.lets(actor.id(), GuestRight.EDIT);
    }

    /** Whether the actor writes it as it stands now; what is submitted and not yet decided is corrected by the administration. */
    static boolean mayWriteNow(User actor, Initiative initiative) {
        return mayWrite(actor, initiative)
                && (initiative.isOpenForWriting()
                        || initiative.isBeingRevised()
                        || actor.isAdministration() && initiative.isUndecided());
    }

    static void mustLead(User actor, Initiative initiative) {
        if (!leads(actor, initiative)) {
            throw new NotAllowed("shared.notAllowed");
        }
    }

    void mustWrite(User actor, Initiative initiative) {
        mustBeOpenTo(actor, initiative);
        if (!mayWrite(actor, initiative)) {
            throw new NotAllowed("shared.notAllowed");
        }
    }
}
