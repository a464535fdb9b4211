package dk.handleplan.core.funding;

import dk.handleplan.core.funding.Amendments.Change;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.DomainException;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.StaleData;
import dk.handleplan.core.shared.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What bodies make of the amounts that stood when their step began. Where money was applied for they answer with an amount:
 * zero refuses, empty says nothing. Less than was applied for has a reason, which the applicant will be told.
 */
final class BodyAmounts {

    private final Map<UUID, AllocationRow> rows;
    private final List<Change> changes = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();

    private BodyAmounts(List<AllocationRow> rows) {
        this.rows = rows.stream().collect(Collectors.toMap(AllocationRow::id, Function.identity()));
    }

    /** @param unsettled rows that have no agreed amount: there one that says what stood before is an answer as well */
    static BodyAmounts typed(List<TypedAmount> typed, List<AllocationRow> rows, Set<UUID> unsettled) {
        var amounts = new BodyAmounts(rows);
        typed.stream()
                .filter(t -> amounts.rows.containsKey(t.rowId()))
                .forEach(t -> amounts.read(t, unsettled.contains(t.rowId())));
        typed.stream().filter(t -> amounts.rows.containsKey(t.rowId())).forEach(amounts::mustBelongToAnAmount);
        return amounts;
    }

    /** @param agreed what the bodies of a step agree on, by row */
    static BodyAmounts agreed(Map<UUID, Amount> agreed, List<AllocationRow> rows) {
        var amounts = new BodyAmounts(rows);
        rows.stream()
                .filter(row -> agreed.containsKey(row.id()))
                .forEach(row -> amounts.changes.add(new Change(row, row.decided(), agreed.get(row.id()), null)));
        return amounts;
    }

    private void read(TypedAmount typed, boolean isUnsettled) {
        var row = rows.get(typed.rowId());
        try {
            var change = new Change(row, row.decided(), typed.amount(), reason(typed));
            if (isUnsettled || !change.after().equals(change.before())) {
                mustBeAsSeen(typed, row);
                mustBeAllowed(change);
                changes.add(change);
            }
        } catch (DomainException because) {
            refused.add(new Refusal(typed.rowId(), because));
        }
    }

    private static String reason(TypedAmount typed) {
        return Text.optional("reason", typed.reason(), Text.NOTE);
    }

    private static void mustBeAsSeen(TypedAmount typed, AllocationRow row) {
        if (typed.version() != row.version()) {
            throw new StaleData("funding.changedMeanwhile", row.decided());
        }
    }

    private static void mustBeAllowed(Change change) {
        change.row().mustNotBeNegative(change.after());
        if (change.after().isBlank() && !applied(change).isZero()) {
            throw new RuleBroken("funding.amountMissing");
        }
        if (isCut(change) && change.reason() == null) {
            throw new RuleBroken("funding.cutNeedsReason", applied(change)).at("reason");
        }
    }

    private static boolean isCut(Change change) {
        var after = change.after().orZeroInSum();
        return change.before().orZeroInSum().exceeds(after) && applied(change).exceeds(after);
    }

    private static Money applied(Change change) {
        return change.row().applied().orZeroInSum();
    }

    /** A reason stands for a line, whose amounts of several years are typed beside it. */
    private void mustBelongToAnAmount(TypedAmount typed) {
        var line = lineOf(rows.get(typed.rowId()));
        var isAnswered = changes.stream()
                        .anyMatch(change -> lineOf(change.row()).equals(line))
                || refused.stream()
                        .anyMatch(refusal -> lineOf(rows.get(refusal.rowId())).equals(line));
        if (typed.reason() != null && !typed.reason().isBlank() && !isAnswered) {
            refused.add(new Refusal(typed.rowId(), new RuleBroken("funding.reasonWithoutAmount").at("reason")));
        }
    }

    private static Object lineOf(AllocationRow row) {
        return row.initiativeId()
                .<Object>map(id -> id)
                .orElseGet(() -> row.lineLabel().orElseThrow());
    }

    /** Holds back the raises of a year that its pool, or what is not reserved for others in it, cannot bear together. */
    void mustFit(YearRoom room) {
        rows.values().stream()
                .filter(row -> row.budgetYear() == room.year())
                .forEach(row -> give(room, row, row.decided().orZeroInSum()));
        var mine = changes.stream()
                .filter(change -> change.row().budgetYear() == room.year())
                .toList();
        mine.forEach(change -> give(room, change.row(), raise(change)));
        mine.stream()
                .filter(change -> raise(change).exceeds(Money.ZERO) && isTooMuch(change.row(), room))
                .forEach(change -> refuse(change, room));
    }

    private static void give(YearRoom room, AllocationRow row, Money money) {
        room.give(row.initiativeId().orElse(null), money);
    }

    private static boolean isTooMuch(AllocationRow row, YearRoom room) {
        return room.leftFor(row.initiativeId().orElse(null)).isNegative();
    }

    private void refuse(Change change, YearRoom room) {
        changes.remove(change);
        refused.add(new Refusal(change.row().id(), room.broken().orElseThrow()));
    }

    private static Money raise(Change change) {
        return change.after().orZeroInSum().minus(change.before().orZeroInSum());
    }

    Amendments asAmendments() {
        return new Amendments(List.copyOf(changes), List.copyOf(refused));
    }
}
