package dk.handleplan.core.initiative;

import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.inbox.Case;
import dk.handleplan.core.inbox.CaseSource;
import dk.handleplan.core.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** What units are told of their own initiatives, which have no process of their own. */
@ApplicationScoped
public class InitiativeCases implements CaseSource {

    private Initiatives initiatives;
    private PlanCycles cycles;

    protected InitiativeCases() {}

    @Inject
    public InitiativeCases(Initiatives initiatives, PlanCycles cycles) {
        this.initiatives = initiatives;
        this.cycles = cycles;
    }

    @Override
    public String process() {
        return "initiative";
    }

    @Override
    public Case about(UUID id) {
        var initiative = initiatives.find(id).orElseThrow(() -> new NotFound("shared.notFound"));
        var cycle = cycles.find(initiative.cycleId()).orElseThrow(() -> new NotFound("shared.notFound"));
        var lead = initiative.leadUnitId();
        return new Case(id, cycle.id(), cycle.year(), lead, lead, initiative.title());
    }
}
