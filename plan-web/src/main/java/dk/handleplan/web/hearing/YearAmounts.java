package dk.handleplan.web.hearing;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.hearing.DraftPlan.DraftInitiative;
import dk.handleplan.core.hearing.Recommendation;
import java.util.Collection;
import java.util.List;

/** Which budget years are asked about. */
final class YearAmounts {

    private YearAmounts() {}

    /** A question for each budget year for which the initiative applies; for the plan's own year where it does for none. */
    static List<YearAmount> of(PlanCycle cycle, DraftInitiative initiative, Collection<Recommendation> said) {
        var applied = cycle.budgetYears().stream()
                .filter(year -> !initiative.applied(year).isBlank())
                .toList();
        return (applied.isEmpty() ? List.of(cycle.year()) : applied)
                .stream()
                        .map(year -> new YearAmount(year, initiative.applied(year), Recommendation.in(said, year)))
                        .toList();
    }
}
