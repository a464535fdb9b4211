package dk.handleplan.core.planfile;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.document.PlanDocument;
import dk.handleplan.core.initiative.FormDefinition;
import dk.handleplan.core.organisation.Body;
import dk.handleplan.core.organisation.Council;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.policy.Policy;
import dk.handleplan.core.shared.Amount;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Everything a plan file holds: one plan with all it refers to. Pool totals are by budget year. */
record PlanContents(
        Policy policy,
        PlanCycle cycle,
        FormDefinition form,
        PlanDocument document,
        Map<Integer, Amount> pools,
        List<PoolLine> lines,
        List<PlannedInitiative> initiatives,
        Collection<Body> bodies,
        Collection<Unit> units,
        Collection<Council> councils) {}
