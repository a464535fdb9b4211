package dk.handleplan.core.document;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Published plans, open to everybody. A plan is put together from a number of queries that does not grow with it; of a plan that
 * is too long for one page no more is read than is shown.
 */
@UseCase
public class PublishedPlanService {

    private PlanCycles cycles;
    private Initiatives initiatives;
    private PlanContents contents;
    private ContentsReader sums;
    private ProgressReader progress;
    private PlanReader reader;

    protected PublishedPlanService() {}

    @Inject
    public PublishedPlanService(
            PlanCycles cycles,
            Initiatives initiatives,
            PlanContents contents,
            ContentsReader sums,
            ProgressReader progress,
            PlanReader reader) {
        this.cycles = cycles;
        this.initiatives = initiatives;
        this.contents = contents;
        this.sums = sums;
        this.progress = progress;
        this.reader = reader;
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
        return new PlanPrinter(reader.whole(Audience.EVERYBODY, published(year))).print();
    }

    /**
     * The same plan as the municipality's own people may read it: contacts by name, figures of few persons as they were counted.
     *
     * @throws NotFound where the year has no plan, or none that is published
     */
    public PublishedPlan forAdministration(int year) {
        return new PlanPrinter(reader.whole(Audience.ADMINISTRATION, published(year))).print();
    }

    /**
     * Whether a plan has more initiatives than anybody reads on one page.
     *
     * @throws NotFound where the year has no plan, or none that is published
     */
    public boolean isLong(int year) {
        return isLong(published(year));
    }

    private boolean isLong(PlanCycle cycle) {
        return PlanIndex.isTooLong(contents.count(cycle.id()));
    }

    /**
     * What stands around the initiatives of a plan.
     *
     * @throws NotFound where the year has no plan, or none that is published
     */
    public PublishedPlan aroundInitiatives(int year) {
        return new PlanPrinter(reader.aroundInitiatives(published(year))).print();
    }

    /**
     * The initiatives of a long plan by goal, and a page of those that are looked for.
     *
     * @param around the plan without them
     */
    public PlanIndex index(PublishedPlan around, PlanSearch search, PageRequest request) {
        var cycle = published(around.year());
        var found = contents.page(cycle.id(), search, request);
        var lines = new Page<>(lines(cycle, found.rows()), found.total(), request);
        return new PlanIndex(sums.byGoal(cycle, around), search, lines);
    }

    private List<PlanLine> lines(PlanCycle cycle, List<UUID> ids) {
        var sources = reader.lines(cycle, ids);
        var printer = new InitiativePrinter(sources);
        return sources.contents().initiatives().stream().map(printer::line).toList();
    }

    /**
     * One initiative of a plan by its number, without reading the others; empty where the plan has none of this number.
     *
     * @throws NotFound where the year has no plan, or none that is published
     */
    public Optional<InitiativeOfPlan> initiative(int year, int number) {
        var cycle = published(year);
        return contents.numbered(cycle.id(), number).map(id -> alone(cycle, id));
    }

    private InitiativeOfPlan alone(PlanCycle cycle, UUID id) {
        var plan = new PlanPrinter(reader.some(cycle, List.of(id))).print();
        return new InitiativeOfPlan(
                plan, plan.initiatives().get(0), contents.before(id), contents.after(id), isLong(cycle));
    }

    /**
     * All initiatives of a plan by number, to be read some at a time.
     *
     * @throws NotFound where the year has no plan, or none that is published
     */
    public List<UUID> numbered(int year) {
        return contents.numbered(published(year).id());
    }

    /**
     * The numbers of the goals under which initiatives stand.
     *
     * @param around the plan without them
     */
    public Set<Integer> served(PublishedPlan around) {
        return sums.byGoal(published(around.year()), around).stream()
                .filter(PlanIndex.GoalSum::hasInitiatives)
                .map(sum -> sum.goal().number())
                .collect(Collectors.toSet());
    }

    /**
     * Some initiatives of a plan in this order; those that do not stand in it are left out.
     *
     * @throws NotFound where the year has no plan, or none that is published
     */
    public List<PublishedInitiative> some(int year, List<UUID> ids) {
        var sources = reader.some(published(year), ids);
        var printer = new InitiativePrinter(sources);
        return sources.contents().initiatives().stream().map(printer::print).toList();
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
                .filter(initiative -> initiative.cycleId().equals(cycle.id()) && PlanReader.isPrinted(initiative))
                .flatMap(initiative -> new ProgressPrinter(
                                Audience.EVERYBODY, progress.of(cycle.id(), List.of(initiative)), cycle.year())
                        .criterion(initiative, indicatorId));
    }

    private PlanCycle published(int year) {
        return cycles.findByYear(year)
                .filter(PlanCycle::isPublished)
                .orElseThrow(() -> new NotFound("document.noPlan", String.valueOf(year)));
    }
}
