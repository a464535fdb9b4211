package dk.handleplan.core.funding;

import dk.handleplan.core.initiative.InMemoryInitiatives;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.InMemory;
import dk.handleplan.core.shared.Money;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Initiatives before other lines; rows name neither goals nor units: those stand in other repositories. */
public class InMemoryAllocationRows extends InMemory<AllocationRow> implements AllocationRows {

    private final Initiatives initiatives;
    private final Allocations allocations;

    public InMemoryAllocationRows() {
        this(new InMemoryInitiatives(), new InMemoryAllocations());
    }

    public InMemoryAllocationRows(Initiatives initiatives, Allocations allocations) {
        this.initiatives = initiatives;
        this.allocations = allocations;
    }

    @Override
    public List<AllocationRow> ofCycle(UUID cycleId) {
        return all(row -> row.cycleId().equals(cycleId))
                .sorted(Comparator.comparing(AllocationRow::isInitiative).reversed())
                .toList();
    }

    @Override
    public List<AllocationRow> ofInitiative(UUID initiativeId) {
        return all(row -> row.initiativeId().filter(initiativeId::equals).isPresent())
                .sorted(Comparator.comparing(AllocationRow::budgetYear))
                .toList();
    }

    @Override
    public List<AllocationRow> ofInitiatives(Collection<UUID> initiativeIds) {
        return initiativeIds.stream().flatMap(id -> ofInitiative(id).stream()).toList();
    }

    @Override
    public List<AllocationRow> ofLines(UUID cycleId) {
        return ofCycle(cycleId).stream().filter(row -> !row.isInitiative()).toList();
    }

    @Override
    public List<AllocationRow> findAll(Collection<UUID> ids) {
        return all(row -> ids.contains(row.id())).toList();
    }

    @Override
    public List<AllocationRow> ofLine(UUID cycleId, String label) {
        return all(row -> row.cycleId().equals(cycleId)
                        && row.lineLabel().filter(label::equalsIgnoreCase).isPresent())
                .sorted(Comparator.comparing(AllocationRow::budgetYear))
                .toList();
    }

    @Override
    public List<Holder> holders(UUID cycleId, int planYear) {
        return ofCycle(cycleId).stream()
                .collect(Collectors.groupingBy(
                        row -> List.of(row.initiativeId(), row.lineLabel()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(mine -> holder(mine, planYear))
                .toList();
    }

    private Holder holder(List<AllocationRow> mine, int planYear) {
        var line = line(mine.get(0));
        return new Holder(
                line.initiativeId(),
                line.number(),
                mine.get(0)
                        .initiativeId()
                        .flatMap(initiatives::find)
                        .map(Initiative::state)
                        .orElse(null),
                line.title(),
                sum(mine, AllocationRow::applied),
                sum(mine, AllocationRow::granted),
                sum(mine.stream().filter(row -> row.budgetYear() > planYear).toList(), AllocationRow::granted),
                Money.sum(mine.stream().map(AllocationRow::returned).toList()));
    }

    private static Money sum(List<AllocationRow> summed, Function<AllocationRow, Amount> column) {
        return Money.sum(summed.stream().map(column).map(Amount::orZeroInSum).toList());
    }

    @Override
    public List<AllocationLine> lines(UUID cycleId) {
        return ofCycle(cycleId).stream().map(this::line).toList();
    }

    private AllocationLine line(AllocationRow row) {
        var initiative = row.initiativeId().flatMap(initiatives::find);
        return new AllocationLine(
                row,
                initiative.flatMap(Initiative::number).orElse(null),
                initiative.map(Initiative::shortTitle).or(row::lineLabel).orElse(null),
                null,
                null);
    }

    @Override
    public List<Claim> claims(Collection<Integer> budgetYears) {
        return all(row -> budgetYears.contains(row.budgetYear()) && isOpen(allocations.find(row.cycleId())))
                .map(row -> new Claim(row.cycleId(), row.budgetYear(), row.standing()))
                .toList();
    }

    @Override
    public List<Draw> draws(Collection<Integer> budgetYears) {
        return all(row -> row.isInitiative() && budgetYears.contains(row.budgetYear()))
                .map(this::draw)
                .toList();
    }

    private Draw draw(AllocationRow row) {
        var initiative = initiatives.find(row.initiativeId().orElseThrow()).orElseThrow();
        var applicant = new Applicant(
                initiative.id(),
                initiative.goalGroupId().orElse(null),
                initiative.leadUnitId(),
                ApplicationKind.of(
                        initiative.isPilot(), initiative.continuationOf().isPresent()));
        var money = isOpen(allocations.find(row.cycleId()))
                ? row.standing()
                : row.granted().orZeroInSum().minus(row.returned());
        return new Draw(row.cycleId(), row.budgetYear(), applicant, money);
    }

    private static boolean isOpen(Optional<Allocation> allocation) {
        return allocation.filter(a -> a.state() != AllocationState.DECIDED).isPresent();
    }
}
