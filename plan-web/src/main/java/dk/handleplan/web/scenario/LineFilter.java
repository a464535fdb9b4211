package dk.handleplan.web.scenario;

import dk.handleplan.core.scenario.ScenarioRow;
import dk.handleplan.core.scenario.ScenarioSheet.Line;
import dk.handleplan.web.shared.Choice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Which lines of the table are wanted, as the address says. Null wants them all. */
record LineFilter(UUID goal, UUID unit, UUID committee, String words, boolean onlyMissing) {

    List<Line> of(List<Line> lines) {
        return lines.stream().filter(this::wants).toList();
    }

    boolean isEmpty() {
        return goal == null && unit == null && committee == null && !onlyMissing && (words == null || words.isBlank());
    }

    private boolean wants(Line line) {
        var row = line.first();
        return isOrAny(goal, row.goalId())
                && isOrAny(unit, row.unitId())
                && (committee == null || row.committees().stream().anyMatch(c -> c.id().equals(committee)))
                && (words == null || contains(row.title(), words))
                && (!onlyMissing || line.cells().stream().anyMatch(LineFilter::isMissing));
    }

    private static boolean isOrAny(UUID wanted, UUID found) {
        return wanted == null || wanted.equals(found);
    }

    private static boolean contains(String title, String wanted) {
        return title.toLowerCase(Locale.ROOT).contains(wanted.strip().toLowerCase(Locale.ROOT));
    }

    private static boolean isMissing(ScenarioRow row) {
        return row.applied().isKnown() && row.amount().isBlank();
    }

    static List<Choice> goals(List<Line> lines) {
        return choices(lines, (row, found) -> put(found, row.goalId(), row.goal()));
    }

    static List<Choice> units(List<Line> lines) {
        return choices(lines, (row, found) -> put(found, row.unitId(), row.unit()));
    }

    static List<Choice> committees(List<Line> lines) {
        return choices(lines, (row, found) -> row.committees().forEach(c -> put(found, c.id(), c.abbreviation())));
    }

    private static void put(Map<UUID, String> found, UUID id, String name) {
        if (id != null) {
            found.put(id, name);
        }
    }

    private static List<Choice> choices(List<Line> lines, BiConsumer<ScenarioRow, Map<UUID, String>> reading) {
        var found = new LinkedHashMap<UUID, String>();
        lines.forEach(line -> reading.accept(line.first(), found));
        return found.entrySet().stream()
                .map(one -> new Choice(one.getKey(), one.getValue()))
                .toList();
    }
}
