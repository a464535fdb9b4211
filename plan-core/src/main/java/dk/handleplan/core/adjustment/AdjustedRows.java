package dk.handleplan.core.adjustment;

import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.funding.AllocationRows;
import dk.handleplan.core.funding.GrantChange;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.RuleBroken;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An adjustment with the rows that it changes. */
record AdjustedRows(Adjustment adjustment, List<AllocationRow> rows) {

    static AdjustedRows of(Adjustment adjustment, AllocationRows all) {
        return new AdjustedRows(
                adjustment,
                all.findAll(adjustment.changes().stream().map(RowChange::rowId).toList()));
    }

    List<GrantChange> changes() {
        var byId = byId();
        return adjustment.changes().stream()
                .filter(change -> !change.by().isZero())
                .map(change -> new GrantChange(byId.get(change.rowId()), change.by()))
                .toList();
    }

    Map<UUID, AllocationRow> byId() {
        return rows.stream().collect(Collectors.toMap(AllocationRow::id, Function.identity()));
    }

    /** In the order of the adjustment. */
    List<AllocationRow> inOrder() {
        var byId = byId();
        return adjustment.changes().stream()
                .map(change -> byId.get(change.rowId()))
                .toList();
    }

    Set<UUID> initiatives() {
        return rows.stream().flatMap(row -> row.initiativeId().stream()).collect(Collectors.toSet());
    }

    /** Those that get more. */
    Set<UUID> raised() {
        return Stream.concat(
                        changes().stream()
                                .filter(GrantChange::isRaise)
                                .flatMap(change -> change.row().initiativeId().stream()),
                        adjustment.award().flatMap(Award::initiativeId).stream())
                .collect(Collectors.toSet());
    }

    /** What it is about: changes as they are made, or, where an initiative is stopped, all that it has. */
    List<Money> weight() {
        return adjustment.kind() == AdjustmentKind.STOP
                ? rows.stream()
                        .map(row -> row.returned().minus(row.granted().orZeroInSum()))
                        .toList()
                : adjustment.changes().stream().map(RowChange::by).toList();
    }

    /** Refused where its kind does not allow it. */
    void mustBeSound() {
        changes().forEach(GrantChange::mustBePossible);
        if (adjustment.kind() == AdjustmentKind.REALLOCATION) {
            mustBeBalanced();
        }
        if (adjustment.kind() == AdjustmentKind.STOP && initiatives().size() != 1) {
            throw new RuleBroken("adjustment.stopsOne");
        }
    }

    private void mustBeBalanced() {
        var byYear = new TreeMap<Integer, Money>();
        changes().forEach(change -> byYear.merge(change.row().budgetYear(), change.by(), Money::plus));
        byYear.forEach((year, sum) -> {
            if (!sum.isZero()) {
                throw new RuleBroken("adjustment.notBalanced", String.valueOf(year), sum).at("amount");
            }
        });
    }
}
