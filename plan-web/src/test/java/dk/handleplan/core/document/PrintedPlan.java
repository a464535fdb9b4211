package dk.handleplan.core.document;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.funding.FundingPool;
import dk.handleplan.core.initiative.FormDefinition;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.Body;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.policy.Policy;
import java.util.List;
import java.util.Optional;

/** Puts a plan together without a database. */
public final class PrintedPlan {

    private PrintedPlan() {}

    public static PublishedPlan of(
            boolean isDraft,
            PlanCycle cycle,
            Policy policy,
            PlanDocument document,
            FormDefinition form,
            List<Initiative> initiatives,
            List<AllocationRow> rows,
            List<FundingPool> pools,
            List<Body> bodies,
            List<Unit> units) {
        var sources = new PlanSources(
                Audience.EVERYBODY,
                isDraft,
                cycle,
                Optional.of(policy),
                document,
                List.of(),
                form,
                PlanSources.Contents.of(initiatives),
                List.of(),
                isDraft ? PlanSources.Money.only(rows) : PlanSources.Money.of(cycle, rows, pools),
                bodies,
                units,
                PlanSources.Heard.NOBODY,
                PlanSources.Progress.NONE);
        return new PlanPrinter(sources).print();
    }
}
