package dk.handleplan.core.reassessment;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.Text;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** One initiative that is flagged, for those who read events and the unit that leads it. */
@UseCase
public class ReappraisalService {

    private Reappraisals reappraisals;
    private OutsideEvents events;
    private PlanCycles cycles;
    private Initiatives initiatives;
    private AuditTrail audit;
    private Clock clock;

    protected ReappraisalService() {}

    @Inject
    public ReappraisalService(
            Reappraisals reappraisals,
            OutsideEvents events,
            PlanCycles cycles,
            Initiatives initiatives,
            AuditTrail audit,
            Clock clock) {
        this.reappraisals = reappraisals;
        this.events = events;
        this.cycles = cycles;
        this.initiatives = initiatives;
        this.audit = audit;
        this.clock = clock;
    }

    /** A reappraisal with what it is about. */
    public record ShownReappraisal(
            Reappraisal reappraisal, OutsideEvent event, PlanCycle cycle, Initiative initiative) {

        /** The success criteria because of which it is flagged; none where it is flagged as a whole. */
        public List<Indicator> criteria() {
            return initiative.indicators().stream().filter(reappraisal::isAbout).toList();
        }
    }

    public ShownReappraisal reappraisal(User actor, UUID id) {
        var reappraisal = find(id);
        var initiative = initiatives.find(reappraisal.initiativeId()).orElseThrow();
        if (!maySee(actor, initiative)) {
            throw new NotAllowed("shared.notAllowed");
        }
        return new ShownReappraisal(
                reappraisal,
                events.find(reappraisal.eventId()).orElseThrow(),
                cycles.find(reappraisal.cycleId()).orElseThrow(),
                initiative);
    }

    /** Why an initiative is flagged; nothing to those who are not told. */
    public List<FlagTold> ofInitiative(User actor, Initiative initiative) {
        return maySee(actor, initiative) ? reappraisals.ofInitiative(initiative.id()) : List.of();
    }

    private static boolean maySee(User actor, Initiative initiative) {
        return actor.hasAny(OutsideEventService.SEEING) || actor.worksIn(initiative.leadUnitId());
    }

    /** The flag was a mistake, for this reason. */
    public void withdraw(User actor, UUID id, long version, String why) {
        actor.mustHave(Role.SECRETARIAT);
        var shown = reappraisal(actor, id);
        shown.reappraisal().mustBeAt(version);
        var reason = Text.required("note", why, Text.NOTE);
        reappraisals.remove(shown.reappraisal());
        record(
                actor,
                "reassessment.unflagged",
                shown.initiative().id(),
                shown,
                shown.event().title(),
                reason);
        record(
                actor,
                "reassessment.unflaggedOne",
                shown.event().id(),
                shown,
                shown.initiative().shortTitle(),
                reason);
    }

    private void record(User actor, String action, UUID about, ShownReappraisal shown, String name, String why) {
        audit.add(AuditEntry.by(actor, clock.instant(), action, about)
                .in(shown.cycle().id())
                .to(name)
                .because(why));
    }

    private Reappraisal find(UUID id) {
        return reappraisals.find(id).orElseThrow(() -> new NotFound("shared.notFound"));
    }
}
