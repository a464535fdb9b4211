package dk.handleplan.core.funding;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.hearing.Remarks;
import dk.handleplan.core.hearing.Remarks.RecommendedAmount;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeService;
import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How an allocation goes on: its rows are opened, amended by bodies, and bind in the end. Called by process and decisions. */
@UseCase
public class AllocationFlow {

    /** Councils that responded on the same day are told apart by their ids, so that it is the same every time. */
    private static final Comparator<RecommendedAmount> BY_WEIGHT = Comparator.comparing(RecommendedAmount::leading)
            .reversed()
            .thenComparing(RecommendedAmount::sentOn)
            .thenComparing(RecommendedAmount::councilId);

    private PlanCycles cycles;
    private Initiatives initiatives;
    private InitiativeService initiativeService;
    private Remarks remarks;
    private Allocations allocations;
    private AllocationRows rows;
    private FundingPools pools;
    private AuditTrail audit;
    private Clock clock;

    protected AllocationFlow() {}

    @Inject
    public AllocationFlow(
            PlanCycles cycles,
            Initiatives initiatives,
            InitiativeService initiativeService,
            Remarks remarks,
            Allocations allocations,
            AllocationRows rows,
            FundingPools pools,
            AuditTrail audit,
            Clock clock) {
        this.cycles = cycles;
        this.initiatives = initiatives;
        this.initiativeService = initiativeService;
        this.remarks = remarks;
        this.allocations = allocations;
        this.rows = rows;
        this.pools = pools;
        this.audit = audit;
        this.clock = clock;
    }

    /** Opens a row for each initiative of the draft and budget year, with what is applied for and what the council recommends. */
    public void open(UUID cycleId) {
        if (allocations.find(cycleId).isPresent()) {
            return;
        }
        var cycle = cycles.find(cycleId).orElseThrow(AllocationFlow::notFound);
        allocations.add(new Allocation(cycleId));
        var recommended = weightiest(remarks.recommendedAmounts(cycleId));
        initiatives.inPlan(cycleId).forEach(initiative -> open(cycle, initiative, recommended));
        audit.add(
                AuditEntry.bySystem(clock.instant(), "funding.opened", cycleId).in(cycleId));
    }

    private void open(PlanCycle cycle, Initiative initiative, Map<List<Object>, Amount> recommended) {
        for (var year : cycle.budgetYears()) {
            var row = AllocationRow.ofInitiative(cycle.id(), initiative.id(), year, initiative.applied(year));
            row.recommend(recommended.getOrDefault(List.of(initiative.id(), year), Amount.blank()));
            rows.add(row);
        }
    }

    /**
     * Where several councils recommend an amount, that of the leading one stands; where that one has no opinion, the first to
     * respond.
     */
    private static Map<List<Object>, Amount> weightiest(List<RecommendedAmount> amounts) {
        var weightiest = new HashMap<List<Object>, Amount>();
        amounts.stream()
                .sorted(BY_WEIGHT)
                .forEach(a -> weightiest.putIfAbsent(List.of(a.initiativeId(), a.budgetYear()), Amount.of(a.amount())));
        return weightiest;
    }

    /** The state of the allocation, kept to the end of the transaction. */
    public Allocation current(UUID cycleId) {
        return allocations.findForChange(cycleId).orElseThrow(AllocationFlow::notFound);
    }

    public void reach(UUID cycleId, int step) {
        current(cycleId).reach(step);
    }

    /** A body would not have the proposal: the secretariat proposes anew. */
    public void sendBack(UUID cycleId) {
        var allocation = current(cycleId);
        allocation.sendBack();
        rows.ofCycle(cycleId).forEach(AllocationRow::takeBack);
        audit.add(AuditEntry.bySystem(clock.instant(), "funding.sentBack", cycleId)
                .in(cycleId)
                .to(String.valueOf(allocation.round())));
    }

    /**
     * Tries the amounts a body typed over what stood when its step began; {@link Amendments#isClean} says whether they can be
     * made.
     *
     * @param unsettled rows on which earlier bodies contradict each other, and which the body is to settle
     */
    public Amendments amendments(UUID cycleId, List<TypedAmount> typed, Set<UUID> unsettled) {
        current(cycleId).mustBeDeciding();
        var amounts = BodyAmounts.typed(typed, rows.ofCycle(cycleId), unsettled);
        roomsForChange(cycleId).forEach(amounts::mustFit);
        return amounts.asAmendments();
    }

    /** Nobody else gives from them until this transaction ends. */
    private List<YearRoom> roomsForChange(UUID cycleId) {
        var cycle = cycles.find(cycleId).orElseThrow(AllocationFlow::notFound);
        return YearPool.of(cycle, pools.forChange(cycle.budgetYears()), rows).stream()
                .map(pool -> YearRoom.of(pool, cycleId))
                .toList();
    }

    /** A body has amended: remembered with the initiatives. What stands changes when all bodies of the step have concluded. */
    public void amended(User actor, Amendments amendments) {
        amendments.changes().forEach(change -> amended(actor, change));
    }

    private void amended(User actor, Amendments.Change change) {
        var row = change.row();
        audit.add(AuditEntry.by(
                        actor,
                        clock.instant(),
                        "funding.amended",
                        row.initiativeId().orElse(row.cycleId()))
                .in(row.cycleId())
                .change(AllocationService.stated(row, change.before()), AllocationService.stated(row, change.after())));
    }

    /**
     * What the bodies of a step agree on stands from now on.
     *
     * @param agreed amounts by row
     * @return the raises that the pool of their year cannot bear together, and which do not stand
     */
    public List<Refusal> amend(UUID cycleId, Map<UUID, Amount> agreed) {
        var amounts = BodyAmounts.agreed(agreed, rows.ofCycle(cycleId));
        roomsForChange(cycleId).forEach(amounts::mustFit);
        var amendments = amounts.asAmendments();
        amendments.changes().forEach(change -> change.row().amend(change.after()));
        return amendments.refused();
    }

    /**
     * The last body has decided: what it left standing is granted and entered in the ledgers, what falls in later years as a
     * commitment there. No query comes between a row and its entry: the database does not accept the one without the other.
     *
     * @param grounds by which decision, and whose minutes, a row is granted
     */
    public void bind(User clerk, UUID cycleId, Function<AllocationRow, Voucher> grounds) {
        var cycle = cycles.find(cycleId).orElseThrow(AllocationFlow::notFound);
        current(cycleId).bind(LocalDate.now(clock));
        var byYear = pools.forChange(cycle.budgetYears()).stream()
                .collect(Collectors.toMap(FundingPool::budgetYear, Function.identity()));
        var all = rows.ofCycle(cycleId);
        all.forEach(AllocationRow::bind);
        all.stream()
                .filter(AllocationRow::isDecidedMoney)
                .forEach(row -> enter(cycle, row, byYear, grounds.apply(row).forRow(row)));
        conclude(clerk, cycleId, all);
        audit.add(
                AuditEntry.by(clerk, clock.instant(), "funding.bound", cycleId).in(cycleId));
    }

    private static void enter(PlanCycle cycle, AllocationRow row, Map<Integer, FundingPool> byYear, Voucher voucher) {
        Optional.ofNullable(byYear.get(row.budgetYear()))
                .orElseThrow(AllocationFlow::notFound)
                .give(cycle.year(), row.decided().orZeroInSum(), row, voucher);
    }

    private void conclude(User clerk, UUID cycleId, List<AllocationRow> all) {
        var byInitiative = all.stream().collect(Collectors.groupingBy(AllocationRow::initiativeId));
        var adopted = initiatives.inPlan(cycleId).stream()
                .collect(Collectors.partitioningBy(
                        i -> isAdopted(byInitiative.getOrDefault(Optional.of(i.id()), List.of()))));
        initiativeService.decided(clerk, adopted.get(true), adopted.get(false));
    }

    /** Who applied for no money and got none is in the plan all the same. */
    private static boolean isAdopted(List<AllocationRow> mine) {
        return mine.stream().anyMatch(AllocationRow::isGrantedMoney)
                || mine.stream().allMatch(row -> row.granted().isBlank());
    }

    /** Says why an initiative was granted less than it applied for, in the years in which it was. */
    public void explain(UUID initiativeId, String why) {
        rows.ofInitiative(initiativeId).stream()
                .filter(AllocationRow::isGrantedLess)
                .forEach(row -> row.explain(why));
    }

    private static NotFound notFound() {
        return new NotFound("shared.notFound");
    }
}
