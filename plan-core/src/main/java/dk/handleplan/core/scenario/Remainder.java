package dk.handleplan.core.scenario;

import dk.handleplan.core.funding.EarmarkLeft;
import dk.handleplan.core.funding.YearRoom;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Gives what is left of a year to those who still have less than they applied for, in proportion to what they lack and in whole
 * kroner: first what is reserved for some, then what is free. What that leaves over goes to the first who can take it, so that
 * nothing is left while somebody lacks something.
 */
final class Remainder {

    private final List<ScenarioRow> rows;
    private final YearRoom room;
    private final Map<ScenarioRow, Amount> amounts = new LinkedHashMap<>();

    /** @param selected those among which it is shared, of whatever year */
    Remainder(List<ScenarioRow> selected, YearRoom room) {
        this.rows =
                selected.stream().filter(row -> row.budgetYear() == room.year()).toList();
        this.room = room;
    }

    /** The new amount of each row that gets more. */
    Map<ScenarioRow, Amount> amounts() {
        var reserved = room.earmarks().stream().map(EarmarkLeft::left).toList();
        IntStream.range(0, reserved.size()).forEach(place -> share(drawingOn(place), reserved.get(place)));
        share(rows, room.free());
        return amounts;
    }

    private List<ScenarioRow> drawingOn(int place) {
        return rows.stream()
                .filter(row -> room.earmarkOf(row.initiativeId())
                        .filter(earmark -> earmark == place)
                        .isPresent())
                .toList();
    }

    private void share(List<ScenarioRow> among, Money left) {
        var lacking =
                among.stream().filter(row -> lack(row).exceeds(Money.ZERO)).toList();
        var gap = Money.sum(lacking.stream().map(this::lack).toList());
        if (!lacking.isEmpty() && left.exceeds(Money.ZERO)) {
            raise(lacking, parts(lacking, gap.exceeds(left) ? left : gap, gap));
        }
    }

    private Money lack(ScenarioRow row) {
        return row.applied().orZeroInSum().minus(amount(row));
    }

    private Money amount(ScenarioRow row) {
        return amounts.getOrDefault(row, row.amount()).orZeroInSum();
    }

    private List<Long> parts(List<ScenarioRow> lacking, Money given, Money gap) {
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

    private void raise(List<ScenarioRow> lacking, List<Long> parts) {
        for (int i = 0; i < parts.size(); i++) {
            var row = lacking.get(i);
            amounts.put(row, Amount.of(amount(row).plus(new Money(parts.get(i)))));
        }
    }
}
