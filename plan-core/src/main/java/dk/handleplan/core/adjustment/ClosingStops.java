package dk.handleplan.core.adjustment;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.funding.AllocationRows;
import dk.handleplan.core.funding.GrantChanges;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.Sentences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * An initiative that is stopped when its year closes gives up what it has not spent and what it was promised, by an adjustment
 * of its own that the secretariat decides with the closing.
 */
@ApplicationScoped
public class ClosingStops {

    private PlanCycles cycles;
    private Adjustments adjustments;
    private AllocationRows rows;
    private GrantChanges grants;
    private AdjustmentBinding binding;
    private Clock clock;

    protected ClosingStops() {}

    @Inject
    public ClosingStops(
            PlanCycles cycles,
            Adjustments adjustments,
            AllocationRows rows,
            GrantChanges grants,
            AdjustmentBinding binding,
            Clock clock) {
        this.cycles = cycles;
        this.adjustments = adjustments;
        this.rows = rows;
        this.grants = grants;
        this.binding = binding;
        this.clock = clock;
    }

    /** Nobody else changes what the plan granted, or the pools of its years, until all its stops are made. */
    public void lock(UUID cycleId) {
        if (grants.isPossible(cycleId)) {
            grants.lockWithPools(cycleId);
        }
    }

    /**
     * Called after {@link #lock}.
     *
     * @param spent in the plan's own year; what nobody knows is taken to be all of it
     * @param why the secretariat's reason; null where it follows from the status
     */
    public void stop(User actor, UUID cycleId, UUID initiativeId, Amount spent, String why) {
        var cycle = cycles.find(cycleId).orElseThrow(() -> new NotFound("shared.notFound"));
        var changes = released(cycle, initiativeId, spent);
        if (changes.isEmpty()) {
            binding.stop(actor, Set.of(initiativeId));
        } else {
            release(actor, cycle, changes, why);
        }
    }

    private List<RowChange> released(PlanCycle cycle, UUID initiativeId, Amount spent) {
        if (!grants.isPossible(cycle.id())) {
            return List.of();
        }
        var granted = rows.ofInitiative(initiativeId).stream()
                .filter(row -> row.cycleId().equals(cycle.id()))
                .toList();
        return grants.changeable(granted).stream()
                .map(row -> new RowChange(row.id(), Money.ZERO.minus(unpaid(row, cycle, spent))))
                .filter(change -> change.by().isNegative())
                .toList();
    }

    private static Money unpaid(AllocationRow row, PlanCycle cycle, Amount spent) {
        var given = row.granted().orZeroInSum().minus(row.returned());
        if (row.budgetYear() > cycle.year()) {
            return given;
        }
        return spent.money().map(given::minus).orElse(Money.ZERO);
    }

    private void release(User actor, PlanCycle cycle, List<RowChange> changes, String why) {
        var today = LocalDate.now(clock);
        var number = adjustments.nextNumber(cycle.id());
        var stop = new Adjustment(cycle.id(), number, AdjustmentKind.STOP, changes, actor, today);
        var reason = why == null
                ? Sentences.of("adjustment.stoppedAtClosing", Sentences.DANISH, String.valueOf(cycle.year()))
                : why;
        stop.prepare(reason, changes, null);
        stop.decide(actor, today);
        adjustments.add(stop);
        binding.bind(actor, stop, reason);
    }
}
