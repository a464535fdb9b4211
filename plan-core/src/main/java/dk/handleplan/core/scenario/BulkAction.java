package dk.handleplan.core.scenario;

import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.RuleBroken;
import java.util.ArrayList;
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
    Map<ScenarioRow, Amount> on(List<ScenarioRow> selected, List<YearLeft> years) {
        var amounts = new LinkedHashMap<ScenarioRow, Amount>();
        if (kind == Kind.REMAINING) {
            years.forEach(year -> amounts.putAll(remaining(inYear(selected, year.year()), year.left())));
        } else {
            selected.stream().filter(this::concerns).forEach(row -> amounts.put(row, amount(row)));
        }
        return amounts;
    }

    private static List<ScenarioRow> inYear(List<ScenarioRow> rows, int year) {
        return rows.stream().filter(row -> row.budgetYear() == year).toList();
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

    /**
     * Gives what is left to those who still have less than they applied for, in proportion to what they lack and in whole kroner;
     * what that leaves over goes to the first who can take it, so that nothing is left while somebody lacks something.
     */
    private static Map<ScenarioRow, Amount> remaining(List<ScenarioRow> rows, Money left) {
        var lacking = rows.stream().filter(row -> lack(row).exceeds(Money.ZERO)).toList();
        var gap = Money.sum(lacking.stream().map(BulkAction::lack).toList());
        if (lacking.isEmpty() || !left.exceeds(Money.ZERO)) {
            return Map.of();
        }
        return raised(lacking, parts(lacking, gap.exceeds(left) ? left : gap, gap));
    }

    private static Money lack(ScenarioRow row) {
        return row.applied().orZeroInSum().minus(row.amount().orZeroInSum());
    }

    private static List<Long> parts(List<ScenarioRow> lacking, Money given, Money gap) {
        var share = (double) given.oere() / gap.oere();
        var parts = new ArrayList<Long>();
        lacking.forEach(row -> parts.add((long) (lack(row).oere() * share) / 100 * 100));
        var over = given.oere() - parts.stream().mapToLong(Long::longValue).sum();
        for (int i = 0; i < parts.size() && over > 0; i++) {
            var more = Math.min(over, lack(lacking.get(i)).oere() - parts.get(i));
            parts.set(i, parts.get(i) + more);
            over -= more;
        }
        return parts;
    }

    private static Map<ScenarioRow, Amount> raised(List<ScenarioRow> lacking, List<Long> parts) {
        var amounts = new LinkedHashMap<ScenarioRow, Amount>();
        for (int i = 0; i < parts.size(); i++) {
            var row = lacking.get(i);
            amounts.put(row, Amount.of(row.amount().orZeroInSum().plus(new Money(parts.get(i)))));
        }
        return amounts;
    }
}
