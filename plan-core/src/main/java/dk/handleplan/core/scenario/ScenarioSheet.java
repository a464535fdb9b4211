package dk.handleplan.core.scenario;

import dk.handleplan.core.funding.AllocationSheet;
import dk.handleplan.core.funding.Refusal;
import dk.handleplan.core.shared.RuleBroken;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * A scenario as a table: a line for each initiative and other purpose, in it a cell for each budget year.
 *
 * @param allocation what the whole allocation would be, its sums and what is left
 * @param warnings what there is to say about rows that stand all the same
 * @param unmet the goals that get less than their minimum share, a sentence for each
 */
public record ScenarioSheet(
        Scenario scenario,
        AllocationSheet allocation,
        List<Line> lines,
        List<Refusal> warnings,
        List<RuleBroken> unmet) {

    /**
     * A line of the table with its cells in the order of the budget years.
     *
     * @param locked whether the reader is disqualified from it
     */
    public record Line(List<ScenarioRow> cells, boolean locked) {

        /** What the cells have in common stands in each of them. */
        public ScenarioRow first() {
            return cells.get(0);
        }

        public String reason() {
            return common(first().stand().reason());
        }

        public String condition() {
            return common(first().stand().condition());
        }

        private static String common(String text) {
            return text == null ? "" : text;
        }
    }

    static List<Line> lines(List<ScenarioRow> rows, RuleBook book) {
        var byLine = new LinkedHashMap<Object, List<ScenarioRow>>();
        rows.forEach(row ->
                byLine.computeIfAbsent(row.line(), key -> new ArrayList<>()).add(row));
        return byLine.values().stream()
                .map(cells -> new Line(
                        List.copyOf(cells), book.isDisqualifiedFrom(cells.get(0).initiativeId())))
                .toList();
    }
}
