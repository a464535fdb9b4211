package dk.handleplan.core.document;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.funding.Allocation;
import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.funding.AllocationRows;
import dk.handleplan.core.funding.AllocationState;
import dk.handleplan.core.funding.Allocations;
import dk.handleplan.core.hearing.Hearing;
import dk.handleplan.core.hearing.Hearings;
import dk.handleplan.core.initiative.FormDefinitions;
import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.initiative.Submissions;
import dk.handleplan.core.organisation.Bodies;
import dk.handleplan.core.organisation.Units;
import dk.handleplan.core.policy.Policies;
import dk.handleplan.core.preparation.CycleTextService;
import dk.handleplan.core.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Puts the draft of a plan together as it stands, from a number of queries that does not grow with it: what the plan would be, with
 * everything that is applied for. What the administration proposes is told once it is before the bodies, as they have left it so far;
 * nothing is granted. What councils say of the draft is not in it.
 */
@ApplicationScoped
public class DraftPlanCompiler {

    private PlanCycles cycles;
    private Policies policies;
    private Initiatives initiatives;
    private Submissions submissions;
    private Allocations allocations;
    private AllocationRows rows;
    private Bodies bodies;
    private Units units;
    private Hearings hearings;
    private PlanDocuments documents;
    private CycleTextService texts;
    private FormDefinitions forms;

    protected DraftPlanCompiler() {}

    @Inject
    public DraftPlanCompiler(
            PlanCycles cycles,
            Policies policies,
            Initiatives initiatives,
            Submissions submissions,
            Allocations allocations,
            AllocationRows rows,
            Bodies bodies,
            Units units,
            Hearings hearings,
            PlanDocuments documents,
            CycleTextService texts,
            FormDefinitions forms) {
        this.cycles = cycles;
        this.policies = policies;
        this.initiatives = initiatives;
        this.submissions = submissions;
        this.allocations = allocations;
        this.rows = rows;
        this.bodies = bodies;
        this.units = units;
        this.hearings = hearings;
        this.documents = documents;
        this.texts = texts;
        this.forms = forms;
    }

    /** Whether there is a draft: from the day it is sent to be heard, or put before the bodies, until the last of them has decided. */
    public boolean isThere(PlanCycle cycle) {
        return !cycle.isPublished()
                && decidingOrDecided(cycle)
                        .map(AllocationState.DECIDING::equals)
                        .orElseGet(() -> isHeard(cycle));
    }

    /** Empty as long as the proposal is the administration's alone. */
    private Optional<AllocationState> decidingOrDecided(PlanCycle cycle) {
        return allocations.find(cycle.id()).map(Allocation::state).filter(state -> state != AllocationState.PROPOSING);
    }

    private boolean isHeard(PlanCycle cycle) {
        return hearings.ofCycle(cycle.id()).filter(Hearing::isSent).isPresent();
    }

    /** @throws NotFound where there is no draft, or no longer */
    public PublishedPlan compile(UUID cycleId) {
        return cycles.find(cycleId)
                .filter(this::isThere)
                .map(this::sources)
                .map(sources -> new PlanPrinter(sources).print())
                .orElseThrow(() -> new NotFound("shared.notFound"));
    }

    private PlanSources sources(PlanCycle cycle) {
        var id = cycle.id();
        return new PlanSources(
                Audience.EVERYBODY,
                true,
                cycle,
                cycle.policyId().flatMap(policies::find),
                documents.ofCycle(id).orElseGet(() -> new PlanDocument(id)),
                texts.preamble(cycle),
                forms.formOf(id),
                PlanSources.Contents.of(initiatives.inPlan(id)),
                submissions.ofCycle(id),
                PlanSources.Money.only(proposed(cycle)),
                bodies.all(),
                units.all(),
                PlanSources.Heard.NOBODY,
                PlanSources.Progress.NONE);
    }

    /** None as long as only the administration knows them. */
    private List<AllocationRow> proposed(PlanCycle cycle) {
        return decidingOrDecided(cycle).isPresent() ? rows.ofCycle(cycle.id()) : List.of();
    }
}
