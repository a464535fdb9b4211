package dk.handleplan.core.adjustment;

import dk.handleplan.core.adjustment.AdjustmentService.Draft;
import dk.handleplan.core.adjustment.AdjustmentService.Target;
import dk.handleplan.core.decision.AnAllocation;
import dk.handleplan.core.decision.Minutes;
import dk.handleplan.core.decision.Outcome;
import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.funding.FundingPool;
import dk.handleplan.core.funding.GrantChanges;
import dk.handleplan.core.funding.Refusal;
import dk.handleplan.core.funding.TypedAmount;
import dk.handleplan.core.initiative.Initiative;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The plan of 2020 once the council has decided it. The pool of 2020 has 1.700.000 kr., that of 2021 has 500.000; it is spring,
 * and whatever changes goes before the municipal council, as long as nothing else is set.
 */
public class ADecidedPlan {

    public static final LocalDate SPRING = LocalDate.of(2020, 4, 20);

    public final AnAllocation a = new AnAllocation();
    public final UUID cycleId = a.cycle.id();
    public final InMemoryAdjustments adjustments = new InMemoryAdjustments(a.rows);
    final InMemoryAdjustmentSettings settings = new InMemoryAdjustmentSettings();
    final List<String> told = new ArrayList<>();
    /** What follows from an adjustment. */
    public final List<AfterAdjustment> afterwards = new ArrayList<>();

    private final GrantChanges grants = new GrantChanges(a.cycles, a.allocations, a.rows, a.pools);
    private final AdjustmentBinding binding =
            new AdjustmentBinding(a.cycles, a.rows, a.initiatives, grants, a.decided, after(), a.audit, a.clock);
    final ClosingStops stops = new ClosingStops(a.cycles, adjustments, a.rows, grants, binding, a.clock);
    private final ShortChain chain = new ShortChain(adjustments, settings, a.bodies);
    public final AdjustmentOverview overview =
            new AdjustmentOverview(a.cycles, adjustments, a.rows, grants, chain, a.initiatives, a.clock);
    public final AdjustmentService service = new AdjustmentService(
            a.cycles, adjustments, settings, a.rows, grants, binding, chain, new Told(), a.audit, a.clock);

    private AfterAdjustment after() {
        return (made, changes, concerned) -> afterwards.forEach(then -> then.made(made, changes, concerned));
    }

    /** Proposes these amounts, and all bodies agree. */
    public ADecidedPlan decided(TypedAmount... typed) {
        a.propose(typed);
        a.submit();
        a.clock.moveTo(LocalDate.of(2020, 1, 27));
        a.record(a.employment, Outcome.RECOMMENDED);
        a.record(a.social, Outcome.RECOMMENDED);
        a.record(a.council, Outcome.ADOPTED);
        a.clock.moveTo(SPRING);
        return this;
    }

    public FundingPool pool(int year) {
        return a.pools.ofYear(year).orElseThrow();
    }

    AllocationRow line(String label, int year) {
        return a.rows.ofLine(cycleId, label).stream()
                .filter(row -> row.budgetYear() == year)
                .findFirst()
                .orElseThrow();
    }

    public TypedChange typed(Initiative initiative, int year, String text) {
        return new TypedChange(a.row(initiative, year).id(), text);
    }

    /** The secretariat prepares one about an initiative. */
    public Adjustment prepared(AdjustmentKind kind, Initiative about, TypedChange... typed) {
        return prepared(kind, Target.of(about.id()), null, typed);
    }

    Adjustment prepared(AdjustmentKind kind, Target about, Award award, TypedChange... typed) {
        var adjustment = adjustments
                .find(service.start(a.secretariat, cycleId, kind, about))
                .orElseThrow();
        prepare(adjustment, Target.NONE, award, typed);
        return adjustment;
    }

    List<Refusal> prepare(Adjustment adjustment, Target added, Award award, TypedChange... typed) {
        return service.prepare(
                a.secretariat,
                adjustment.id(),
                adjustment.version(),
                new Draft("Der er brug for det.", List.of(typed), added, award));
    }

    /** As it was written, with nothing typed anew. */
    Draft unchanged(Adjustment adjustment) {
        return new Draft(
                adjustment.reason().orElse(null),
                List.of(),
                Target.NONE,
                adjustment.award().orElse(null));
    }

    Adjustment sent(Adjustment adjustment) {
        service.send(a.secretariat, adjustment.id(), adjustment.version(), unchanged(adjustment), SPRING.plusWeeks(1));
        return adjustment;
    }

    /** By the secretariat itself. */
    Adjustment delegated(Adjustment adjustment) {
        service.decide(a.secretariat, adjustment.id(), adjustment.version(), unchanged(adjustment));
        return adjustment;
    }

    /** The meeting is held today. */
    Adjustment recorded(Adjustment adjustment, Outcome outcome) {
        var deferredTo = outcome == Outcome.DEFERRED ? LocalDate.now(a.clock).plusWeeks(2) : null;
        var minutes = new Minutes(LocalDate.now(a.clock), "9", false, "Godkendt.", outcome, deferredTo);
        service.record(a.clerk, adjustment.id(), adjustment.version(), minutes);
        return adjustment;
    }

    public Adjustment decided(Adjustment adjustment) {
        return recorded(sent(adjustment), Outcome.ADOPTED);
    }

    /** What the process was told. */
    private class Told implements AdjustmentProcess {

        @Override
        public void sent(UUID cycleId, UUID adjustmentId) {
            told.add("sent");
        }

        @Override
        public void recorded(UUID adjustmentId, boolean deferred) {
            told.add(deferred ? "deferred" : "concluded");
        }

        @Override
        public void convened(UUID adjustmentId) {
            told.add("convened");
        }

        @Override
        public void withdrawn(UUID adjustmentId) {
            told.add("withdrawn");
        }
    }
}
