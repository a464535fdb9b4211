package dk.handleplan.persistence.scenario;

import dk.handleplan.core.funding.ApplicationKind;
import dk.handleplan.core.scenario.ScenarioRow;
import dk.handleplan.core.scenario.ScenarioRow.Committee;
import dk.handleplan.core.scenario.Stand;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.ValueState;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The columns of one row of a scenario, in the order in which they are selected and read. */
final class RowColumns {

    static final String SELECTED = "r.id, r.initiativeId, i.number, r.lineLabel, i.shortTitle, i.title,"
            + " i.goalGroupId, g.shortLabel, g.label, i.leadUnitId, u.shortName, u.name,"
            + " i.pilot, i.continuationOf.year, i.continuationOf.initiativeId, r.budgetYear,"
            + " r.applied.money, r.applied.state, r.recommended.money, r.recommended.state,"
            + " r.decided.money, r.decided.state, r.granted.money, r.granted.state,"
            + " c.amount.money, c.amount.state, c.reason, c.condition, c.changedBy";

    private final Object[] found;
    private int next;

    private RowColumns(Object[] found) {
        this.found = found;
    }

    static ScenarioRow row(Object[] found, Map<UUID, List<Committee>> committees) {
        var columns = new RowColumns(found);
        UUID rowId = columns.take();
        UUID initiativeId = columns.take();
        return new ScenarioRow(
                rowId,
                initiativeId,
                columns.take(),
                columns.first(3),
                columns.take(),
                columns.first(2),
                columns.take(),
                columns.first(2),
                initiativeId == null ? List.of() : committees.getOrDefault(initiativeId, List.of()),
                columns.kind(),
                columns.<Integer>take(),
                columns.amount(),
                columns.amount(),
                columns.amount(),
                columns.amount(),
                columns.stand(),
                columns.take());
    }

    @SuppressWarnings("unchecked")
    private <T> T take() {
        return (T) found[next++];
    }

    /** The first of so many columns that says something. */
    private String first(int columns) {
        String text = null;
        for (int i = 0; i < columns; i++) {
            String read = take();
            text = text == null ? read : text;
        }
        return text;
    }

    private ApplicationKind kind() {
        boolean isPilot = Boolean.TRUE.equals(take());
        Object year = take();
        Object earlier = take();
        return ApplicationKind.of(isPilot, year != null || earlier != null);
    }

    private Amount amount() {
        Money money = take();
        ValueState state = take();
        if (money != null) {
            return Amount.of(money);
        }
        return state == null ? Amount.blank() : Amount.unknown(state);
    }

    private Stand stand() {
        return new Stand(amount(), take(), take());
    }
}
