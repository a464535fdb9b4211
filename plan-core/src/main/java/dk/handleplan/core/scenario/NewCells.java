package dk.handleplan.core.scenario;

import dk.handleplan.core.funding.Refusal;
import dk.handleplan.core.funding.YearRoom;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.DomainException;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.StaleData;
import dk.handleplan.core.shared.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What was typed over a scenario at once. Each cell is tried by itself; what is lowered makes room for what is raised, and a raise
 * that its pool has no room for is held back alone.
 */
final class NewCells {

    private final Map<Integer, YearRoom> rooms;
    private final Map<Object, ScenarioRow> standing;
    private final RuleBook book;
    private final List<ScenarioRow> accepted = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();

    NewCells(List<ScenarioRow> rows, RuleBook book, List<YearRoom> rooms) {
        this.standing = rows.stream().collect(Collectors.toMap(ScenarioRow::rowId, Function.identity()));
        this.book = book;
        this.rooms = rooms.stream().collect(Collectors.toMap(YearRoom::year, Function.identity()));
    }

    NewCells tryOut(List<TypedCell> typed) {
        var tried = typed.stream()
                .filter(cell -> standing.containsKey(cell.rowId()))
                .flatMap(cell -> read(cell, standing.get(cell.rowId())).stream())
                .toList();
        tried.stream().filter(row -> !isRaise(row)).forEach(this::accept);
        tried.stream().filter(this::isRaise).forEach(this::acceptIfThereIsRoom);
        return this;
    }

    private List<ScenarioRow> read(TypedCell typed, ScenarioRow row) {
        try {
            var changed = row.with(standOf(typed, row), row.changedBy());
            if (changed.stand().equals(row.stand())) {
                return List.of();
            }
            book.mustAllow(changed);
            return List.of(changed);
        } catch (DomainException because) {
            refused.add(new Refusal(row.rowId(), because));
            return List.of();
        }
    }

    private static Stand standOf(TypedCell typed, ScenarioRow row) {
        var was = row.stand();
        var amount = typed.amount() == null ? was.amount() : Amount.parse(typed.amount());
        var reason = typed.reason() == null ? was.reason() : note("reason", typed.reason());
        var condition = typed.condition() == null ? was.condition() : note("condition", typed.condition());
        mustBeAsSeen(row, was.amount(), amount, typed.amount() == null ? was.amount() : seen(typed.seenAmount()));
        mustBeAsSeen(
                row, was.reason(), reason, typed.reason() == null ? was.reason() : blankToNull(typed.seenReason()));
        mustBeAsSeen(
                row,
                was.condition(),
                condition,
                typed.condition() == null ? was.condition() : blankToNull(typed.seenCondition()));
        return new Stand(amount, reason, condition);
    }

    private static String note(String field, String text) {
        return Text.optional(field, text, Text.NOTE);
    }

    private static Amount seen(String text) {
        return Amount.parse(text);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Whoever typed what stands already, is not told that somebody else did. */
    private static void mustBeAsSeen(ScenarioRow row, Object stands, Object typed, Object seen) {
        if (!Objects.equals(stands, seen) && !Objects.equals(stands, typed)) {
            throw new StaleData("scenario.changedMeanwhile", row.changedBy(), stands == null ? "–" : shown(stands));
        }
    }

    private static String shown(Object stands) {
        return stands instanceof Amount amount && !amount.isKnown() ? "–" : stands.toString();
    }

    private boolean isRaise(ScenarioRow row) {
        return raise(row).exceeds(Money.ZERO);
    }

    private Money raise(ScenarioRow row) {
        return row.stand().raisedOver(standing.get(row.rowId()).stand());
    }

    private void acceptIfThereIsRoom(ScenarioRow row) {
        var room = rooms.get(row.budgetYear());
        if (raise(row).exceeds(room.leftFor(row.initiativeId()))) {
            refused.add(new Refusal(row.rowId(), room.tooMuch(row.initiativeId(), raise(row))));
        } else {
            accept(row);
        }
    }

    private void accept(ScenarioRow row) {
        rooms.get(row.budgetYear()).give(row.initiativeId(), raise(row));
        accepted.add(row);
    }

    List<ScenarioRow> accepted() {
        return List.copyOf(accepted);
    }

    List<Refusal> refused() {
        return List.copyOf(refused);
    }
}
