package dk.handleplan.core.scenario;

import dk.handleplan.core.scenario.ScenarioSheet.Line;
import dk.handleplan.core.shared.RuleBroken;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What was copied from a spreadsheet, laid over the table of a scenario: its lines go down, its tabs go right, from the field where
 * it begins. A blank value empties its field.
 *
 * @param firstRow the first row of the line where it begins
 * @param firstColumn 0 for the first budget year, and so on; after the years come the reason and the condition
 */
public record Paste(UUID firstRow, int firstColumn, String text) {

    /** What a field of the table holds. */
    public enum Kind {
        AMOUNT,
        REASON,
        CONDITION
    }

    /** A value over the field that it is for. */
    record Value(Line line, int column, String text) {

        /** The row whose amount it is; for a reason or a condition the first of the line. */
        ScenarioRow row() {
            return kind() == Kind.AMOUNT ? line.cells().get(column) : line.first();
        }

        Kind kind() {
            var afterYears = column - line.cells().size();
            return afterYears < 0 ? Kind.AMOUNT : Kind.values()[1 + afterYears];
        }

        boolean isInTable() {
            return column < line.cells().size() + 2;
        }

        String stands() {
            return switch (kind()) {
                case AMOUNT -> row().amount().typed();
                case REASON -> line.reason();
                case CONDITION -> line.condition();
            };
        }
    }

    public Paste {
        required("firstRow", firstRow != null);
        required("firstColumn", firstColumn >= 0);
        required("text", text != null && !text.isBlank());
    }

    private static void required(String field, boolean isGiven) {
        if (!isGiven) {
            throw new RuleBroken("shared.required").at(field);
        }
    }

    /** A spreadsheet ends its last line as well. */
    private List<String[]> copied() {
        return Arrays.stream(text.replaceFirst("\\R\\z", "").split("\\R", -1))
                .map(line -> line.split("\t", -1))
                .toList();
    }

    /** How many values there are, with those that no field is left for. */
    int size() {
        return copied().stream().mapToInt(line -> line.length).sum();
    }

    List<Value> over(List<Line> lines) {
        var copied = copied();
        var first = IntStream.range(0, lines.size())
                .filter(place -> lines.get(place).first().rowId().equals(firstRow))
                .findFirst()
                .orElseThrow(ScenarioCase::notFound);
        var values = new ArrayList<Value>();
        for (var down = 0; down < Math.min(copied.size(), lines.size() - first); down++) {
            values.addAll(over(lines.get(first + down), copied.get(down)));
        }
        return values;
    }

    private List<Value> over(Line line, String[] copied) {
        return IntStream.range(0, copied.length)
                .mapToObj(right -> new Value(line, firstColumn + right, copied[right].strip()))
                .filter(Value::isInTable)
                .toList();
    }

    /** The same as if it was typed by somebody who sees what stands now. */
    static List<TypedCell> typed(List<Value> values) {
        var byLine = new LinkedHashMap<Line, Map<Integer, String>>();
        values.forEach(value -> byLine.computeIfAbsent(value.line(), line -> new LinkedHashMap<>())
                .put(value.column(), value.text()));
        return byLine.entrySet().stream()
                .flatMap(entry -> typed(entry.getKey(), entry.getValue()).stream())
                .toList();
    }

    private static List<TypedCell> typed(Line line, Map<Integer, String> texts) {
        var years = line.cells().size();
        var reason = texts.get(years);
        var condition = texts.get(years + 1);
        return IntStream.range(0, years)
                .filter(year -> texts.containsKey(year) || reason != null || condition != null)
                .mapToObj(year -> typed(line.cells().get(year), texts.get(year), reason, condition))
                .toList();
    }

    private static TypedCell typed(ScenarioRow row, String amount, String reason, String condition) {
        var stand = row.stand();
        return new TypedCell(
                row.rowId(), amount, row.amount().typed(), reason, stand.reason(), condition, stand.condition());
    }
}
