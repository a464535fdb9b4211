package dk.handleplan.core.document;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.document.PlanSources.Contents;
import dk.handleplan.core.document.PlanSources.Heard;
import dk.handleplan.core.document.PlanSources.Money;
import dk.handleplan.core.document.PlanSources.Progress;
import dk.handleplan.core.funding.AllocationRows;
import dk.handleplan.core.funding.FundingPools;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeState;
import dk.handleplan.core.initiative.Initiatives;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Gathers what a published plan, or a part of it, is put together from, in a number of queries that does not grow with it. */
@ApplicationScoped
public class PlanReader {

    /** The states of initiatives that stand in a published plan. */
    public static final Set<InitiativeState> PRINTED =
            Set.of(InitiativeState.GRANTED, InitiativeState.STOPPED, InitiativeState.COMPLETED);

    private Initiatives initiatives;
    private AllocationRows rows;
    private FundingPools pools;
    private PlanFrame frame;
    private HearingReader hearing;
    private ProgressReader progress;
    private ContentsReader contents;

    protected PlanReader() {}

    @Inject
    public PlanReader(
            Initiatives initiatives,
            AllocationRows rows,
            FundingPools pools,
            PlanFrame frame,
            HearingReader hearing,
            ProgressReader progress,
            ContentsReader contents) {
        this.initiatives = initiatives;
        this.rows = rows;
        this.pools = pools;
        this.frame = frame;
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
        return frame.around(
                audience,
                cycle,
                Contents.of(printed),
                Money.of(cycle, rows.ofCycle(id), pools.ofYears(cycle.budgetYears())),
                hearing.all(id),
                progress.all(id, printed));
    }

    /** What stands around the initiatives, none of which is read. */
    PlanSources aroundInitiatives(PlanCycle cycle) {
        var elsewhere = contents.remarkedElsewhere(cycle);
        var heard = hearing.aroundInitiatives(cycle.id(), elsewhere);
        return frame.around(
                Audience.EVERYBODY,
                cycle,
                contents.contents(cycle, heard, elsewhere),
                contents.money(cycle, rows.ofLines(cycle.id())),
                heard,
                progress.ofChapters(cycle.id()));
    }

    /** Some initiatives in this order with everything the plan says of them. */
    PlanSources some(PlanCycle cycle, List<UUID> ids) {
        var found = found(cycle, ids);
        return frame.few(
                cycle, found, rows.ofInitiatives(ids), hearing.on(cycle.id(), ids), progress.of(cycle.id(), found));
    }

    /** Some initiatives in this order, without what was said of them and how they go. */
    PlanSources lines(PlanCycle cycle, List<UUID> ids) {
        return frame.few(cycle, found(cycle, ids), rows.ofInitiatives(ids), Heard.NOBODY, Progress.NONE);
    }

    private List<Initiative> found(PlanCycle cycle, List<UUID> ids) {
        return initiatives.findAll(ids).stream()
                .filter(initiative -> initiative.cycleId().equals(cycle.id()) && isPrinted(initiative))
                .sorted(Comparator.comparing(initiative -> ids.indexOf(initiative.id())))
                .toList();
    }
}
