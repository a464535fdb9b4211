package dk.handleplan.core.measure;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeAccess;
import dk.handleplan.core.initiative.InitiativeService;
import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.measure.MeasureSheet.Standing;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.StaleData;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * The unit that leads an initiative, or the administration, settles how its criteria are measured; whoever may read the
 * initiative may read that.
 */
@UseCase
public class MeasureService {

    private MeasurePlans plans;
    private Initiatives initiatives;
    private InitiativeService readable;
    private PlanCycles cycles;
    private AuditTrail audit;
    private Clock clock;

    protected MeasureService() {}

    @Inject
    public MeasureService(
            MeasurePlans plans,
            Initiatives initiatives,
            InitiativeService readable,
            PlanCycles cycles,
            AuditTrail audit,
            Clock clock) {
        this.plans = plans;
        this.initiatives = initiatives;
        this.readable = readable;
        this.cycles = cycles;
        this.audit = audit;
        this.clock = clock;
    }

    public MeasureSheet of(User actor, UUID indicatorId) {
        var initiative = initiativeOf(actor, indicatorId);
        var indicator = criterion(initiative, indicatorId);
        var own = plans.ofIndicator(indicatorId);
        var earlier = own.isPresent() ? Optional.<MeasurePlan>empty() : plans.ofEarlierYear(indicator);
        return new MeasureSheet(
                cycles.find(initiative.cycleId()).orElseThrow(),
                initiative,
                indicator,
                own.or(() -> earlier).map(MeasurePlan::how).orElseGet(() -> Measuring.guess(indicator)),
                own.isPresent()
                        ? Standing.SETTLED
                        : earlier.isPresent() ? Standing.FROM_EARLIER_YEAR : Standing.GUESSED,
                own.map(MeasurePlan::version).orElse(0L),
                InitiativeAccess.leads(actor, initiative));
    }

    /** @param version as it was read, 0 where nothing was settled */
    public void settle(User actor, UUID indicatorId, long version, Measuring how) {
        var initiative = initiativeOf(actor, indicatorId);
        if (!InitiativeAccess.leads(actor, initiative)) {
            throw new NotAllowed("shared.notAllowed");
        }
        var indicator = criterion(initiative, indicatorId);
        plans.ofIndicator(indicatorId)
                .ifPresentOrElse(plan -> change(plan, version, how), () -> add(indicator, version, how));
        audit.add(AuditEntry.by(actor, clock.instant(), "measure.settled", initiative.id())
                .in(initiative.cycleId())
                .to(indicator.text()));
    }

    private void change(MeasurePlan plan, long version, Measuring how) {
        plan.mustBeAt(version);
        plan.settle(how, clock.instant());
    }

    private void add(Indicator indicator, long version, Measuring how) {
        if (version != 0) {
            throw new StaleData("shared.stale");
        }
        plans.add(new MeasurePlan(indicator, how, clock.instant()));
    }

    private Initiative initiativeOf(User actor, UUID indicatorId) {
        return readable.get(actor, initiatives.withIndicator(indicatorId).orElseThrow(MeasureService::notFound));
    }

    private static Indicator criterion(Initiative initiative, UUID id) {
        return initiative.indicator(id).orElseThrow(MeasureService::notFound);
    }

    private static NotFound notFound() {
        return new NotFound("shared.notFound");
    }
}
