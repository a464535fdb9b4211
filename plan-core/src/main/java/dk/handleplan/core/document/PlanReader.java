package dk.handleplan.core.document;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.document.PlanSources.Contents;
import dk.handleplan.core.document.PlanSources.Heard;
import dk.handleplan.core.document.PlanSources.Money;
import dk.handleplan.core.document.PlanSources.Progress;
import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.funding.AllocationRows;
import dk.handleplan.core.funding.FundingPools;
import dk.handleplan.core.initiative.FormDefinitions;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeState;
import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.initiative.Submissions;
import dk.handleplan.core.organisation.Bodies;
import dk.handleplan.core.organisation.Units;
import dk.handleplan.core.policy.Policies;
import dk.handleplan.core.policy.Policy;
import dk.handleplan.core.preparation.CycleTextService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Gathers what a published plan, or a part of it, is put together from, in a number of queries that does not grow with it. */
@ApplicationScoped
public class PlanReader {

    /** The states of initiatives that stand in a published plan. */
    public static final Set<InitiativeState> PRINTED =
            Set.of(InitiativeState.GRANTED, InitiativeState.STOPPED, InitiativeState.COMPLETED);

    private Policies policies;
    private Initiatives initiatives;
    private Submissions submissions;
    private AllocationRows rows;
    private FundingPools pools;
    private Bodies bodies;
    private Units units;
    private PlanDocuments documents;
    private CycleTextService texts;
    private FormDefinitions forms;
    private HearingReader hearing;
    private ProgressReader progress;
    private ContentsReader contents;

    protected PlanReader() {}

    @Inject
    public PlanReader(
            Policies policies,
            Initiatives initiatives,
            Submissions submissions,
            AllocationRows rows,
            FundingPools pools,
            Bodies bodies,
            Units units,
            PlanDocuments documents,
            CycleTextService texts,
            FormDefinitions forms,
            HearingReader hearing,
            ProgressReader progress,
            ContentsReader contents) {
        this.policies = policies;
        this.initiatives = initiatives;
        this.submissions = submissions;
        this.rows = rows;
        this.pools = pools;
        this.bodies = bodies;
        this.units = units;
        this.documents = documents;
        this.texts = texts;
        this.forms = forms;
        this.hearing = hearing;
        this.progress = progress;
        this.contents = contents;
    }

    static boolean isPrinted(Initiative initiative) {
        return PRINTED.contains(initiative.state());
    }

    PlanSources whole(Audience audience, PlanCycle cycle) {
        var id = cycle.id();
        var printed =
                initiatives.inPlan(id).stream().filter(PlanReader::isPrinted).toList();
        return around(
                audience,
                cycle,
                Contents.of(printed),
                Money.of(cycle, rows.ofCycle(id), pools.ofYears(cycle.budgetYears())),
                hearing.all(id),
                progress.all(id, printed));
    }

    /** What stands around the initiatives, none of which is read. */
    PlanSources aroundInitiatives(PlanCycle cycle) {
        var heard = hearing.aroundInitiatives(cycle.id());
        return around(
                Audience.EVERYBODY,
                cycle,
                contents.contents(cycle, heard),
                contents.money(cycle, rows.ofLines(cycle.id())),
                heard,
                progress.ofChapters(cycle.id()));
    }

    private PlanSources around(
            Audience audience, PlanCycle cycle, Contents printed, Money money, Heard heard, Progress going) {
        return new PlanSources(
                audience,
                false,
                cycle,
                policy(cycle),
                documents.ofCycle(cycle.id()).orElseGet(() -> new PlanDocument(cycle.id())),
                texts.preamble(cycle),
                forms.formOf(cycle.id()),
                printed,
                submissions.ofCycle(cycle.id()),
                money,
                bodies.all(),
                units.all(),
                heard,
                going);
    }

    private Optional<Policy> policy(PlanCycle cycle) {
        return cycle.policyId().flatMap(policies::find);
    }

    /** One initiative with everything the plan says of it. */
    PlanSources one(PlanCycle cycle, Initiative initiative) {
        return few(
                cycle,
                List.of(initiative),
                hearing.on(cycle.id(), initiative.id()),
                progress.of(cycle.id(), initiative));
    }

    /** Some initiatives in this order, without what was said of them and how they go. */
    PlanSources some(PlanCycle cycle, List<UUID> ids) {
        var found = initiatives.findAll(ids).stream()
                .sorted(Comparator.comparing(initiative -> ids.indexOf(initiative.id())))
                .toList();
        return few(cycle, found, Heard.NOBODY, Progress.NONE);
    }

    private PlanSources few(PlanCycle cycle, List<Initiative> some, Heard heard, Progress going) {
        return PlanSources.ofFew(
                cycle,
                policy(cycle),
                forms.formOf(cycle.id()),
                some,
                rowsOf(some),
                bodies.all(),
                units.all(),
                heard,
                going);
    }

    private List<AllocationRow> rowsOf(Collection<Initiative> some) {
        return rows.ofInitiatives(some.stream().map(Initiative::id).toList());
    }
}
