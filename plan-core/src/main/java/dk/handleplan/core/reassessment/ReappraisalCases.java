package dk.handleplan.core.reassessment;

import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.inbox.Case;
import dk.handleplan.core.inbox.CaseSource;
import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Tells the inbox about initiatives that are assessed again. */
@ApplicationScoped
public class ReappraisalCases implements CaseSource {

    private Reappraisals reappraisals;
    private Initiatives initiatives;
    private PlanCycles cycles;

    protected ReappraisalCases() {}

    @Inject
    public ReappraisalCases(Reappraisals reappraisals, Initiatives initiatives, PlanCycles cycles) {
        this.reappraisals = reappraisals;
        this.initiatives = initiatives;
        this.cycles = cycles;
    }

    @Override
    public String process() {
        return "reappraisal";
    }

    @Override
    public Case about(UUID reappraisalId) {
        var reappraisal = reappraisals.find(reappraisalId).orElseThrow(ReappraisalCases::unknown);
        var initiative = initiatives.find(reappraisal.initiativeId()).orElseThrow(ReappraisalCases::unknown);
        var cycle = cycles.find(reappraisal.cycleId()).orElseThrow(ReappraisalCases::unknown);
        var lead = initiative.leadUnitId();
        return new Case(reappraisalId, cycle.id(), cycle.year(), lead, lead, initiative.shortTitle());
    }

    private static NotFound unknown() {
        return new NotFound("shared.notFound");
    }
}
