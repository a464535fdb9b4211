package dk.handleplan.core.document;

import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.initiative.FormDefinitions;
import dk.handleplan.core.initiative.InitiativeService;
import dk.handleplan.core.organisation.Bodies;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.Units;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.policy.Policies;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** An initiative as the plan will print it, for those who may read it before there is a plan. */
@UseCase
public class PreviewService {

    private InitiativeService initiatives;
    private PlanCycles cycles;
    private Policies policies;
    private Bodies bodies;
    private Units units;
    private FormDefinitions forms;

    protected PreviewService() {}

    @Inject
    public PreviewService(
            InitiativeService initiatives,
            PlanCycles cycles,
            Policies policies,
            Bodies bodies,
            Units units,
            FormDefinitions forms) {
        this.initiatives = initiatives;
        this.cycles = cycles;
        this.policies = policies;
        this.bodies = bodies;
        this.units = units;
        this.forms = forms;
    }

    public PublishedInitiative print(User actor, UUID id) {
        var initiative = initiatives.get(actor, id);
        var cycle = cycles.find(initiative.cycleId()).orElseThrow(() -> new NotFound("shared.notFound"));
        var all = units.all();
        var sources = PlanSources.ofFew(
                cycle,
                cycle.policyId().flatMap(policies::find),
                forms.formOf(cycle.id()),
                List.of(initiative),
                List.of(),
                bodies.all(),
                all,
                PlanSources.Heard.NOBODY,
                PlanSources.Progress.NONE);
        var names = all.stream().collect(Collectors.toMap(Unit::id, Unit::name));
        var progress = new ProgressPrinter(sources.audience(), sources.progress(), cycle.year());
        return new InitiativePrinter(sources, names, progress).print(initiative);
    }
}
