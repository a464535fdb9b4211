package dk.handleplan.core.funding;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Text;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The secretariat proposes how the pool is allocated and puts the proposal before the bodies. */
@UseCase
public class AllocationService {

    private PlanCycles cycles;
    private Allocations allocations;
    private AllocationRows rows;
    private FundingPools pools;
    private PoolAllocationProcess process;
    private AuditTrail audit;
    private Clock clock;

    protected AllocationService() {}

    @Inject
    public AllocationService(
            PlanCycles cycles,
            Allocations allocations,
            AllocationRows rows,
            FundingPools pools,
            PoolAllocationProcess process,
            AuditTrail audit,
            Clock clock) {
        this.cycles = cycles;
        this.allocations = allocations;
        this.rows = rows;
        this.pools = pools;
        this.process = process;
        this.audit = audit;
        this.clock = clock;
    }

    /** The administration reads it always, clerks and readers once it is before the bodies. */
    public AllocationSheet sheet(User actor, UUID cycleId) {
        var cycle = cycle(cycleId);
        var allocation = allocations.find(cycleId).orElse(null);
        if (!sees(actor, allocation)) {
            throw new NotAllowed("shared.notAllowed");
        }
        return AllocationSheet.of(cycle, allocation, poolsOf(cycle), rows.lines(cycleId));
    }

    /** What each budget year has for this allocation, as far as amounts are known; in the order of the years. */
    public Map<Integer, Money> available(User actor, UUID cycleId) {
        actor.mustAdminister();
        var available = new LinkedHashMap<Integer, Money>();
        poolsOf(cycle(cycleId)).forEach(pool -> available.put(pool.budgetYear(), pool.available()));
        return available;
    }

    /** The same with what is reserved for some; nothing is given yet. */
    public List<YearRoom> rooms(User actor, UUID cycleId) {
        actor.mustAdminister();
        return rooms(cycleId, poolsOf(cycle(cycleId)));
    }

    private static List<YearRoom> rooms(UUID cycleId, List<YearPool> pools) {
        return pools.stream().map(pool -> YearRoom.of(pool, cycleId)).toList();
    }

    /** The table as it would be with these rows. */
    public AllocationSheet sheet(User actor, UUID cycleId, List<AllocationLine> lines) {
        actor.mustAdminister();
        var cycle = cycle(cycleId);
        return AllocationSheet.of(cycle, allocations.find(cycleId).orElse(null), poolsOf(cycle), lines);
    }

    private static boolean sees(User actor, Allocation allocation) {
        var isPutForward = allocation == null || allocation.state() != AllocationState.PROPOSING;
        return actor.isAdministration() || isPutForward && actor.hasAny(Role.COMMITTEE_CLERK, Role.READER);
    }

    private List<YearPool> poolsOf(PlanCycle cycle) {
        return YearPool.of(cycle, pools.ofYears(cycle.budgetYears()), rows);
    }

    /** Nobody else gives from them until this transaction ends. */
    private List<YearRoom> roomsForChange(UUID cycleId) {
        var cycle = cycle(cycleId);
        return rooms(cycleId, YearPool.of(cycle, pools.forChange(cycle.budgetYears()), rows));
    }

    /**
     * Takes over what was typed, row by row: what is wrong in one does not hold the others back.
     *
     * @return what was not taken over, and why; empty when everything was
     */
    public List<Refusal> propose(User actor, UUID cycleId, List<TypedAmount> typed) {
        actor.mustHave(Role.SECRETARIAT);
        proposing(cycleId);
        var proposal = new NewAmounts(typed, rows.ofCycle(cycleId));
        roomsForChange(cycleId).forEach(proposal::mustFit);
        proposal.accepted().forEach(cell -> propose(actor, cell));
        return proposal.refused();
    }

    private void propose(User actor, NewAmounts.Cell cell) {
        var row = cell.row();
        audit.add(
                about(actor, row, "funding.proposed").change(stated(row, row.proposed()), stated(row, cell.amount())));
        row.propose(cell.amount(), cell.reason());
    }

    /**
     * The conditions that go with the proposal.
     *
     * @param byRow rows that are not named have none
     */
    public void require(User actor, UUID cycleId, Map<UUID, String> byRow) {
        actor.mustHave(Role.SECRETARIAT);
        proposing(cycleId);
        rows.ofCycle(cycleId).forEach(row -> row.require(byRow.get(row.id())));
    }

    static String stated(AllocationRow row, Amount amount) {
        return row.budgetYear() + ": " + (amount.isKnown() ? amount : "–");
    }

    /** A purpose that is no initiative, with a row for each budget year of the cycle. */
    public void addLine(User actor, UUID cycleId, String label) {
        actor.mustHave(Role.SECRETARIAT);
        proposing(cycleId);
        var written = Text.required("label", label, Text.TITLE);
        if (!line(cycleId, written).isEmpty()) {
            throw new RuleBroken("funding.lineTaken", written).at("label");
        }
        cycle(cycleId).budgetYears().forEach(year -> rows.add(AllocationRow.ofLine(cycleId, written, year)));
        audit.add(ofCycle(actor, cycleId, "funding.lineAdded").to(written));
    }

    /** Possible until the proposal has been before a body; then its amount is set to zero instead. */
    public void removeLine(User actor, UUID cycleId, String label) {
        actor.mustHave(Role.SECRETARIAT);
        if (proposing(cycleId).round() > 1) {
            throw new RuleBroken("funding.lineWasBeforeBodies");
        }
        var removed = line(cycleId, label);
        if (!removed.isEmpty()) {
            removed.forEach(rows::remove);
            audit.add(ofCycle(actor, cycleId, "funding.lineRemoved").to(label));
        }
    }

    private List<AllocationRow> line(UUID cycleId, String label) {
        return rows.ofCycle(cycleId).stream()
                .filter(row -> row.lineLabel().filter(label::equalsIgnoreCase).isPresent())
                .toList();
    }

    /**
     * Puts the proposal before the first bodies of the chain. Every amount applied for has an answer by then.
     *
     * @return the rows that still lack an answer; empty when the proposal went on
     */
    public List<Refusal> submit(User actor, UUID cycleId) {
        actor.mustHave(Role.SECRETARIAT);
        var allocation = proposing(cycleId);
        var all = rows.ofCycle(cycleId);
        var missing = all.stream()
                .filter(AllocationRow::awaitsProposal)
                .map(row -> new Refusal(row.id(), new RuleBroken("funding.amountMissing")))
                .toList();
        if (missing.isEmpty()) {
            roomsForChange(cycleId).forEach(room -> mustFit(room, all));
            putForward(actor, allocation, all);
        }
        return missing;
    }

    private void putForward(User actor, Allocation allocation, List<AllocationRow> all) {
        allocation.submit(today());
        all.forEach(AllocationRow::putForward);
        audit.add(ofCycle(actor, allocation.cycleId(), "funding.submitted").to(String.valueOf(allocation.round())));
        process.proposed(allocation.cycleId());
    }

    private static void mustFit(YearRoom room, List<AllocationRow> all) {
        all.stream()
                .filter(row -> row.budgetYear() == room.year())
                .forEach(row -> room.give(
                        row.initiativeId().orElse(null), row.proposed().orZeroInSum()));
        room.broken().ifPresent(broken -> {
            throw broken;
        });
    }

    private Allocation proposing(UUID cycleId) {
        var allocation = allocations.findForChange(cycleId).orElseThrow(() -> new RuleBroken("funding.notProposing"));
        allocation.mustBeProposing();
        return allocation;
    }

    private PlanCycle cycle(UUID cycleId) {
        return cycles.find(cycleId).orElseThrow(() -> new NotFound("shared.notFound"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private AuditEntry about(User actor, AllocationRow row, String action) {
        return AuditEntry.by(actor, clock.instant(), action, row.initiativeId().orElse(row.cycleId()))
                .in(row.cycleId());
    }

    private AuditEntry ofCycle(User actor, UUID cycleId, String action) {
        return AuditEntry.by(actor, clock.instant(), action, cycleId).in(cycleId);
    }
}
