package dk.handleplan.core.document;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.funding.AllocationRows;
import dk.handleplan.core.funding.FundingPools;
import dk.handleplan.core.hearing.Consultations;
import dk.handleplan.core.hearing.DraftPlan;
import dk.handleplan.core.hearing.Hearing;
import dk.handleplan.core.hearing.Hearings;
import dk.handleplan.core.hearing.Objections;
import dk.handleplan.core.hearing.Remarks;
import dk.handleplan.core.initiative.FormDefinitions;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeState;
import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.initiative.Submissions;
import dk.handleplan.core.organisation.Bodies;
import dk.handleplan.core.organisation.Units;
import dk.handleplan.core.policy.Policies;
import dk.handleplan.core.preparation.CycleTextService;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.UseCase;
import dk.handleplan.core.status.AcceptedReport;
import dk.handleplan.core.status.Reading;
import dk.handleplan.core.status.Readings;
import dk.handleplan.core.status.StatusReports;
import dk.handleplan.core.status.StatusRounds;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Published plans, open to everybody. A plan is put together from a number of queries that does not grow with it. */
@UseCase
public class PublishedPlanService {

    private static final Set<InitiativeState> PRINTED =
            Set.of(InitiativeState.GRANTED, InitiativeState.STOPPED, InitiativeState.COMPLETED);

    private PlanCycles cycles;
    private Policies policies;
    private Initiatives initiatives;
    private Submissions submissions;
    private AllocationRows rows;
    private FundingPools pools;
    private Bodies bodies;
    private Units units;
    private Hearings hearings;
    private Consultations consultations;
    private DraftPlan draft;
    private Remarks remarks;
    private Objections objections;
    private StatusRounds rounds;
    private StatusReports reports;
    private Readings readings;
    private PlanDocuments documents;
    private CycleTextService texts;
    private FormDefinitions forms;

    protected PublishedPlanService() {}

    @Inject
    public PublishedPlanService(
            PlanCycles cycles,
            Policies policies,
            Initiatives initiatives,
            Submissions submissions,
            AllocationRows rows,
            FundingPools pools,
            Bodies bodies,
            Units units,
            Hearings hearings,
            Consultations consultations,
            DraftPlan draft,
            Remarks remarks,
            Objections objections,
            StatusRounds rounds,
            StatusReports reports,
            Readings readings,
            PlanDocuments documents,
            CycleTextService texts,
            FormDefinitions forms) {
        this.cycles = cycles;
        this.policies = policies;
        this.initiatives = initiatives;
        this.submissions = submissions;
        this.rows = rows;
        this.pools = pools;
        this.bodies = bodies;
        this.units = units;
        this.hearings = hearings;
        this.consultations = consultations;
        this.draft = draft;
        this.remarks = remarks;
        this.objections = objections;
        this.rounds = rounds;
        this.reports = reports;
        this.readings = readings;
        this.documents = documents;
        this.texts = texts;
        this.forms = forms;
    }

    /** Latest year first. */
    public List<PublishedPlan.Row> list() {
        return cycles.rows().stream()
                .filter(PlanCycles.CycleRow::published)
                .map(row -> new PublishedPlan.Row(row.year(), row.title()))
                .toList();
    }

    /** @throws NotFound where the year has no plan, or none that is published */
    public PublishedPlan ofYear(int year) {
        return new PlanPrinter(sources(Audience.EVERYBODY, published(year))).print();
    }

    /**
     * The same plan as the municipality's own people may read it: contacts by name, figures of few persons as they were counted.
     *
     * @throws NotFound where the year has no plan, or none that is published
     */
    public PublishedPlan forAdministration(int year) {
        return new PlanPrinter(sources(Audience.ADMINISTRATION, published(year))).print();
    }

    /**
     * How one criterion of a plan has gone, without putting the whole plan together; empty where the plan tells nothing of it.
     *
     * @throws NotFound where the year has no plan, or none that is published
     */
    public Optional<CriterionProgress> criterion(int year, UUID indicatorId) {
        var cycle = published(year);
        return initiatives
                .withIndicator(indicatorId)
                .flatMap(initiatives::find)
                .filter(initiative -> initiative.cycleId().equals(cycle.id()) && isPrinted(initiative))
                .flatMap(initiative -> progress(cycle, initiative).criterion(initiative, indicatorId));
    }

    private PlanCycle published(int year) {
        return cycles.findByYear(year)
                .filter(PlanCycle::isPublished)
                .orElseThrow(() -> new NotFound("document.noPlan", String.valueOf(year)));
    }

    private ProgressPrinter progress(PlanCycle cycle, Initiative initiative) {
        var accepted = reports.acceptedOf(initiative.id());
        return new ProgressPrinter(
                Audience.EVERYBODY, progress(cycle.id(), List.of(initiative), accepted), cycle.year());
    }

    private PlanSources sources(Audience audience, PlanCycle cycle) {
        var id = cycle.id();
        var isReleased = hearings.ofCycle(id).filter(Hearing::isReleased).isPresent();
        var printed = initiatives.inPlan(id).stream()
                .filter(PublishedPlanService::isPrinted)
                .toList();
        var consulted = consultations.rows(id);
        return new PlanSources(
                audience,
                false,
                cycle,
                cycle.policyId().flatMap(policies::find),
                documents.ofCycle(id).orElseGet(() -> new PlanDocument(id)),
                texts.preamble(cycle),
                forms.formOf(id),
                printed,
                submissions.ofCycle(id),
                rows.ofCycle(id),
                pools.ofYears(cycle.budgetYears()),
                bodies.all(),
                units.all(),
                consulted,
                consulted.isEmpty() ? List.of() : draft.initiatives(id),
                remarks.sent(id),
                objections.sent(id),
                isReleased,
                progress(id, printed, reports.acceptedIn(id)));
    }

    private PlanSources.Progress progress(UUID cycleId, List<Initiative> printed, List<AcceptedReport> accepted) {
        var answered = accepted.stream()
                .flatMap(report -> report.readings().stream())
                .map(Reading::indicatorId)
                .collect(Collectors.toSet());
        var indicators = printed.stream()
                .flatMap(initiative -> initiative.indicators().stream())
                .filter(indicator -> answered.contains(indicator.id()))
                .toList();
        return new PlanSources.Progress(rounds.ofCycle(cycleId), accepted, readings.history(indicators));
    }

    private static boolean isPrinted(Initiative initiative) {
        return PRINTED.contains(initiative.state());
    }
}
