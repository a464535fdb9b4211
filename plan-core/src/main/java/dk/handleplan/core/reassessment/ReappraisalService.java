package dk.handleplan.core.reassessment;

import dk.handleplan.core.adjustment.Adjustment;
import dk.handleplan.core.adjustment.Adjustments;
import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.funding.AllocationRows;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * One initiative that is flagged: read by those who read events and by the unit that leads it, which says what should become of
 * it. The secretariat decides ({@link ReappraisalDecisions}), and takes a mistaken flag away.
 */
@UseCase
public class ReappraisalService {

    private Reappraisals reappraisals;
    private OutsideEvents events;
    private PlanCycles cycles;
    private Initiatives initiatives;
    private AllocationRows rows;
    private Adjustments adjustments;
    private ReappraisalAsking asking;
    private ReappraisalProcess process;
    private AuditTrail audit;
    private Clock clock;

    protected ReappraisalService() {}

    @Inject
    public ReappraisalService(
            Reappraisals reappraisals,
            OutsideEvents events,
            PlanCycles cycles,
            Initiatives initiatives,
            AllocationRows rows,
            Adjustments adjustments,
            ReappraisalAsking asking,
            ReappraisalProcess process,
            AuditTrail audit,
            Clock clock) {
        this.reappraisals = reappraisals;
        this.events = events;
        this.cycles = cycles;
        this.initiatives = initiatives;
        this.rows = rows;
        this.adjustments = adjustments;
        this.asking = asking;
        this.process = process;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A reappraisal with what it is about.
     *
     * @param grants what the plan gives the initiative, by budget year; empty where it got no money
     * @param adjustment prepared because of it; null for none
     * @param late whether its unit should have answered
     */
    public record ShownReappraisal(
            Reappraisal reappraisal,
            OutsideEvent event,
            PlanCycle cycle,
            Initiative initiative,
            List<AllocationRow> grants,
            Adjustment adjustment,
            boolean late) {

        /** The success criteria because of which it is flagged; none where it is flagged as a whole. */
        public List<Indicator> criteria() {
            return initiative.indicators().stream().filter(reappraisal::isAbout).toList();
        }
    }

    public ShownReappraisal reappraisal(User actor, UUID id) {
        var reappraisal = reappraisals.find(id).orElseThrow(() -> new NotFound("shared.notFound"));
        var initiative = initiatives.find(reappraisal.initiativeId()).orElseThrow();
        if (!maySee(actor, initiative)) {
            throw new NotAllowed("shared.notAllowed");
        }
        return new ShownReappraisal(
                reappraisal,
                events.find(reappraisal.eventId()).orElseThrow(),
                cycles.find(reappraisal.cycleId()).orElseThrow(),
                initiative,
                grants(reappraisal),
                reappraisal.adjustmentId().flatMap(adjustments::find).orElse(null),
                reappraisal.isLate(today()));
    }

    private List<AllocationRow> grants(Reappraisal reappraisal) {
        return rows.ofInitiative(reappraisal.initiativeId()).stream()
                .filter(row -> row.cycleId().equals(reappraisal.cycleId()))
                .sorted(Comparator.comparing(AllocationRow::budgetYear))
                .toList();
    }

    /** Why an initiative is flagged; nothing to those who are not told. */
    public List<FlagTold> ofInitiative(User actor, Initiative initiative) {
        return maySee(actor, initiative) ? reappraisals.ofInitiative(initiative.id()) : List.of();
    }

    private static boolean maySee(User actor, Initiative initiative) {
        return actor.hasAny(OutsideEventService.SEEING) || actor.worksIn(initiative.leadUnitId());
    }

    public boolean mayAssess(User actor, ShownReappraisal shown) {
        return shown.reappraisal().isAsked()
                && (actor.has(Role.SECRETARIAT)
                        || actor.worksIn(shown.initiative().leadUnitId()));
    }

    /** The unit says what should become of the initiative; the secretariat may on its behalf. */
    public void assess(User actor, UUID id, long version, Appraisal appraisal) {
        var shown = reappraisal(actor, id);
        shown.reappraisal().mustBeAt(version);
        if (shown.reappraisal().isAsked() && !mayAssess(actor, shown)) {
            throw new NotAllowed("shared.notAllowed");
        }
        shown.reappraisal().assess(appraisal, actor, today());
        audit.add(entry(actor, "reassessment.assessed." + appraisal.outcome(), id, shown)
                .because(appraisal.words()));
        process.assessed(id);
    }

    /** Asks the unit now, without waiting for the next status, for an answer by this day. */
    public void askNow(User actor, UUID id, long version, LocalDate due) {
        var shown = toChange(actor, id, version);
        asking.ask(actor, shown.reappraisal(), due);
    }

    /** Takes a mistaken flag away, for this reason. */
    public void withdraw(User actor, UUID id, long version, String why) {
        var shown = toChange(actor, id, version);
        var wasUnderWay = shown.reappraisal().isUnderWay();
        shown.reappraisal().withdraw(why);
        audit.add(entry(actor, "reassessment.unflagged", shown.initiative().id(), shown)
                .to(shown.event().title())
                .because(why));
        if (wasUnderWay) {
            process.withdrawn(id);
        }
    }

    private ShownReappraisal toChange(User actor, UUID id, long version) {
        actor.mustHave(Role.SECRETARIAT);
        var shown = reappraisal(actor, id);
        shown.reappraisal().mustBeAt(version);
        return shown;
    }

    private AuditEntry entry(User actor, String action, UUID about, ShownReappraisal shown) {
        return AuditEntry.by(actor, clock.instant(), action, about)
                .in(shown.cycle().id());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
