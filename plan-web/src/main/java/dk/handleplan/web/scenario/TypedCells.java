package dk.handleplan.web.scenario;

import dk.handleplan.core.funding.Refusal;
import dk.handleplan.core.scenario.ScenarioRow;
import dk.handleplan.core.scenario.ScenarioSheet.Line;
import dk.handleplan.core.scenario.TypedCell;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was typed into the table of a scenario. The fields are named after the row they belong to, so that a line added meanwhile by
 * somebody else moves nothing; beside each stands what the person saw.
 */
final class TypedCells {

    private static final String AMOUNT = "amount-";
    private static final String REASON = "reason-";
    private static final String CONDITION = "condition-";
    private static final String SEEN = "seen-";

    private final Map<String, String> sent;
    private final Locale locale;
    private final Map<UUID, Refusal> refused = new HashMap<>();

    TypedCells() {
        var faces = FacesContext.getCurrentInstance();
        sent = faces.getExternalContext().getRequestParameterMap();
        locale = faces.getViewRoot().getLocale();
    }

    /** A line with an input for each of its cells, one for the reason and one for the condition. */
    public record LineFields(Line line, List<CellField> cells, TextField reason, TextField condition) {}

    /** The input for one amount. */
    public record CellField(ScenarioRow row, String id, String text, String seen, String error, String warning) {}

    /** The input for a text that stands for all cells of a line. */
    public record TextField(String id, String text, String seen, String error) {}

    /** What was touched: fields that say what the person saw are left out. */
    List<TypedCell> touched(List<Line> lines) {
        return lines.stream()
                .filter(line -> !line.locked())
                .flatMap(line -> line.cells().stream().flatMap(cell -> touched(line, cell)))
                .toList();
    }

    private Stream<TypedCell> touched(Line line, ScenarioRow row) {
        var amount = AMOUNT + row.rowId();
        var reason = REASON + line.first().rowId();
        var condition = CONDITION + line.first().rowId();
        return Stream.of(amount, reason, condition).noneMatch(this::isTouched)
                ? Stream.empty()
                : Stream.of(new TypedCell(
                        row.rowId(),
                        typed(amount),
                        seen(amount),
                        typed(reason),
                        seen(reason),
                        typed(condition),
                        seen(condition)));
    }

    private String typed(String id) {
        return isTouched(id) ? sent.get(id) : null;
    }

    private String seen(String id) {
        return sent.getOrDefault(SEEN + id, "");
    }

    private boolean isTouched(String id) {
        return sent.containsKey(id) && !sent.get(id).strip().equals(seen(id).strip());
    }

    /**
     * Shows each sentence at its cell and in the summary on top.
     *
     * @return how many belong to lines that are not shown
     */
    long tell(List<Line> shown, List<Refusal> refusals) {
        refusals.forEach(refusal -> refused.put(refusal.rowId(), refusal));
        var told = shown.stream()
                .flatMap(line -> line.cells().stream()
                        .filter(cell -> refused.containsKey(cell.rowId()))
                        .peek(cell -> tell(line, refused.get(cell.rowId()))))
                .count();
        return refusals.size() - told;
    }

    private void tell(Line line, Refusal refusal) {
        var sentence = line.first().title() + ": " + sentence(refusal);
        FacesContext.getCurrentInstance()
                .addMessage(fieldOf(line, refusal), new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }

    private static String fieldOf(Line line, Refusal refusal) {
        var field = refusal.because().field().orElse("amount");
        return switch (field) {
            case "reason" -> REASON + line.first().rowId();
            case "condition" -> CONDITION + line.first().rowId();
            default -> AMOUNT + refusal.rowId();
        };
    }

    List<LineFields> fields(List<Line> lines, List<Refusal> warnings) {
        var warned = warnings.stream()
                .collect(Collectors.groupingBy(
                        Refusal::rowId, Collectors.mapping(this::sentence, Collectors.joining(" "))));
        return lines.stream().map(line -> fields(line, warned)).toList();
    }

    private LineFields fields(Line line, Map<UUID, String> warned) {
        return new LineFields(
                line,
                line.cells().stream().map(cell -> field(line, cell, warned)).toList(),
                text(line, REASON + line.first().rowId(), line.reason()),
                text(line, CONDITION + line.first().rowId(), line.condition()));
    }

    private CellField field(Line line, ScenarioRow row, Map<UUID, String> warned) {
        var id = AMOUNT + row.rowId();
        var stored = row.amount().typed();
        return new CellField(
                row, id, isTouched(id) ? sent.get(id) : stored, stored, error(line, id), warned.get(row.rowId()));
    }

    private TextField text(Line line, String id, String stored) {
        return new TextField(id, isTouched(id) ? sent.get(id) : stored, stored, error(line, id));
    }

    private String error(Line line, String id) {
        return line.cells().stream()
                .map(cell -> refused.get(cell.rowId()))
                .filter(refusal -> refusal != null && fieldOf(line, refusal).equals(id))
                .map(this::sentence)
                .findFirst()
                .orElse(null);
    }

    private String sentence(Refusal refusal) {
        return refusal.because().sentence(locale);
    }
}
