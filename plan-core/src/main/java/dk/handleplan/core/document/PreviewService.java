package dk.handleplan.core.document;

import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.initiative.InitiativeService;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** An initiative as the plan will print it, for those who may read it before there is a plan. */
@UseCase
public class PreviewService {

    private InitiativeService initiatives;
    private PlanCycles cycles;
    private PlanFrame frame;

    protected PreviewService() {}

    @Inject
    public PreviewService(InitiativeService initiatives, PlanCycles cycles, PlanFrame frame) {
        this.initiatives = initiatives;
        this.cycles = cycles;
        this.frame = frame;
    }

    public PublishedInitiative print(User actor, UUID id) {
        var initiative = initiatives.get(actor, id);
        var cycle = cycles.find(initiative.cycleId()).orElseThrow(() -> new NotFound("shared.notFound"));
        var sources =
                frame.few(cycle, List.of(initiative), List.of(), PlanSources.Heard.NOBODY, PlanSources.Progress.NONE);
        return new InitiativePrinter(sources).print(initiative);
    }
}
