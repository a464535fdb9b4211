package dk.handleplan.core.adjustment;

import dk.handleplan.core.funding.AllocationRows;
import dk.handleplan.core.shared.InMemory;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Its lists name neither initiatives nor bodies: those stand in other repositories. */
public class InMemoryAdjustments extends InMemory<Adjustment> implements Adjustments {

    private final AllocationRows rows;

    public InMemoryAdjustments(AllocationRows rows) {
        this.rows = rows;
    }

    @Override
    public int nextNumber(UUID cycleId) {
        return (int) all(a -> a.cycleId().equals(cycleId)).count() + 1;
    }

    @Override
    public Page<AdjustmentRow> list(Query query, PageRequest page) {
        var rows = all(a -> a.cycleId().equals(query.cycleId()))
                .map(InMemoryAdjustments::row)
                .toList();
        return new Page<>(rows, rows.size(), page);
    }

    @Override
    public Set<UUID> among(Collection<UUID> ids) {
        return all(a -> ids.contains(a.id())).map(Adjustment::id).collect(Collectors.toSet());
    }

    @Override
    public List<Money> delegated(Collection<UUID> rowIds) {
        return all(a -> a.isDecided() && a.bodyId().isEmpty() && a.kind() != AdjustmentKind.RETURN)
                .flatMap(a -> a.changes().stream())
                .filter(change -> rowIds.contains(change.rowId()))
                .map(RowChange::by)
                .toList();
    }

    @Override
    public List<SettledAdjustment> settled(UUID initiativeId) {
        return all(a -> a.isDecided() || a.state() == AdjustmentState.REJECTED)
                .filter(a -> AdjustedRows.of(a, rows).initiatives().contains(initiativeId)
                        || a.award()
                                .flatMap(Award::initiativeId)
                                .filter(initiativeId::equals)
                                .isPresent())
                .sorted(Comparator.comparing(Adjustment::number).reversed())
                .map(a -> new SettledAdjustment(
                        a.id(), a.number(), a.kind(), a.state(), a.settledOn().orElseThrow()))
                .toList();
    }

    @Override
    public long countOpen(UUID cycleId) {
        return all(a -> a.cycleId().equals(cycleId) && a.isOpen()).count();
    }

    private static AdjustmentRow row(Adjustment a) {
        return new AdjustmentRow(a.id(), a.number(), a.kind(), a.state(), null, 0, a.size(), null, a.preparedOn());
    }
}
