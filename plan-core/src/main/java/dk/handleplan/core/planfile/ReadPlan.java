package dk.handleplan.core.planfile;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.document.PlanDocument;
import dk.handleplan.core.policy.Policy;
import dk.handleplan.core.shared.Amount;
import java.util.List;
import java.util.Map;

/** Everything a file brings, not yet stored; pool totals by budget year. */
record ReadPlan(
        Policy policy,
        boolean isNewPolicy,
        Organisation organisation,
        PlanCycle cycle,
        PlanDocument document,
        Map<Integer, Amount> pools,
        List<ReadLine> lines,
        List<ReadInitiative> initiatives) {}
