package dk.handleplan.core.matter;

import dk.handleplan.core.cycle.CycleState;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.cycle.PlanCycles.CycleRow;
import dk.handleplan.core.shared.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** The year under which the inbox puts what belongs to no phase, and the plan beside which everybody reads it. */
@ApplicationScoped
class MatterYear {

    private static final List<CycleState> BEST_FIRST =
            List.of(CycleState.RUNNING, CycleState.PREPARING, CycleState.CLOSED);

    private PlanCycles cycles;

    protected MatterYear() {}

    @Inject
    MatterYear(PlanCycles cycles) {
        this.cycles = cycles;
    }

    /** The newest year that runs; between two years the one that is prepared, or else the last one. */
    PlanCycle now() {
        return cycles.rows().stream()
                .min(Comparator.comparing((CycleRow row) -> BEST_FIRST.indexOf(row.state()))
                        .thenComparing(CycleRow::year, Comparator.reverseOrder()))
                .flatMap(row -> cycles.find(row.id()))
                .orElseThrow(() -> new RuleBroken("matter.noYear"));
    }

    /**
     * The first year that no longer stands beside the published plan of this one: what is answered stands with the newest
     * published plan, and need not wait for that of its own year.
     */
    int readUntil(int year) {
        return cycles.rows().stream()
                .filter(CycleRow::published)
                .map(CycleRow::year)
                .filter(later -> later > year)
                .min(Comparator.naturalOrder())
                .orElse(Integer.MAX_VALUE);
    }
}
