package dk.handleplan.core.scenario;

import dk.handleplan.core.funding.YearRoom;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.RuleBroken;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing done to many rows at once.
 *
 * @param figure the percentage, or the kroner to round down to; null where the kind needs none
 */
public record BulkAction(Kind kind, Integer figure) {

    /** What can be done to a selection. */
    public enum Kind {
        AS_APPLIED,
        AS_RECOMMENDED,
        PERCENT_OF_APPLIED,
        ROUND_DOWN,
        REMAINING,
        REFUSE,
        CLEAR;

        public boolean needsFigure() {
            return this == PERCENT_OF_APPLIED || this == ROUND_DOWN;
        }
    }

    private static final int MOST = 1_000_000;

    public BulkAction {
        if (kind == null) {
            throw new RuleBroken("shared.required").at("bulkKind");
        }
        if (kind.needsFigure() && (figure == null || figure < 1 || figure > MOST)) {
            throw new RuleBroken("scenario.figureMissing").at("bulkFigure");
        }
    }

    /** The new amount of each row that gets one. */
    Map<ScenarioRow, Amount> on(List<ScenarioRow> selected, List<YearRoom> rooms) {
        var amounts = new LinkedHashMap<ScenarioRow, Amount>();
        if (kind == Kind.REMAINING) {
            rooms.forEach(room -> amounts.putAll(new Remainder(selected, room).amounts()));
        } else {
            selected.stream().filter(this::concerns).forEach(row -> amounts.put(row, amount(row)));
        }
        return amounts;
    }

    private boolean concerns(ScenarioRow row) {
        return switch (kind) {
            case AS_APPLIED, PERCENT_OF_APPLIED, REFUSE -> row.applied().isKnown();
            case AS_RECOMMENDED -> row.recommended().isKnown();
            default -> row.amount().isKnown();
        };
    }

    private Amount amount(ScenarioRow row) {
        return switch (kind) {
            case AS_APPLIED -> row.applied();
            case AS_RECOMMENDED -> row.recommended();
            case PERCENT_OF_APPLIED -> Amount.of(row.applied().orZeroInSum().percent(figure));
            case ROUND_DOWN -> Amount.of(roundedDown(row.amount().orZeroInSum()));
            case REFUSE -> Amount.of(Money.ZERO);
            default -> Amount.blank();
        };
    }

    private Money roundedDown(Money amount) {
        var step = Money.kroner(figure).oere();
        return new Money(amount.oere() / step * step);
    }
}
