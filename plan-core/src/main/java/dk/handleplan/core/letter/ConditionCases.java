package dk.handleplan.core.letter;

import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.inbox.Case;
import dk.handleplan.core.inbox.CaseSource;
import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Tells the inbox about conditions of grants. */
@ApplicationScoped
public class ConditionCases implements CaseSource {

    private GrantConditions conditions;
    private Initiatives initiatives;
    private PlanCycles cycles;

    protected ConditionCases() {}

    @Inject
    public ConditionCases(GrantConditions conditions, Initiatives initiatives, PlanCycles cycles) {
        this.conditions = conditions;
        this.initiatives = initiatives;
        this.cycles = cycles;
    }

    @Override
    public String process() {
        return "grant-condition";
    }

    @Override
    public Case about(UUID conditionId) {
        var condition = conditions.find(conditionId).orElseThrow(ConditionCases::unknown);
        var initiative = initiatives.find(condition.initiativeId()).orElseThrow(ConditionCases::unknown);
        var cycle = cycles.find(condition.cycleId()).orElseThrow(ConditionCases::unknown);
        var lead = initiative.leadUnitId();
        return new Case(conditionId, cycle.id(), cycle.year(), lead, lead, initiative.title());
    }

    private static NotFound unknown() {
        return new NotFound("shared.notFound");
    }
}
