package dk.handleplan.web.scenario;

import dk.handleplan.core.funding.Refusal;
import dk.handleplan.core.scenario.Changed;
import dk.handleplan.core.scenario.ScenarioRow;
import dk.handleplan.core.scenario.TypedCell;
import dk.handleplan.core.scenario.YearLeft;
import dk.handleplan.core.shared.DomainException;
import dk.handleplan.web.shared.Json;
import dk.handleplan.web.shared.Language;
import dk.handleplan.web.shared.Shown;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the table's script sends, and what it is told: each cell as it stands now, what was refused, and what is left. */
@RequestScoped
public class CellsAnswer {

    @Inject
    Language language;

    @Inject
    Texts texts;

    @Inject
    Shown as;

    List<TypedCell> typed(JsonArray cells) {
        return cells.getValuesAs(JsonObject.class).stream()
                .map(CellsAnswer::typed)
                .toList();
    }

    private static TypedCell typed(JsonObject cell) {
        return new TypedCell(
                UUID.fromString(cell.getString("row")),
                cell.getString("amount", null),
                cell.getString("seenAmount", ""),
                cell.getString("reason", null),
                cell.getString("seenReason", ""),
                cell.getString("condition", null),
                cell.getString("seenCondition", ""));
    }

    JsonObject of(Changed changed) {
        var refused = byRow(changed.refused());
        var warnings = byRow(changed.warnings());
        var cells = Json.createArrayBuilder();
        changed.rows().forEach(row -> cells.add(cell(row, refused, warnings)));
        return Json.createObjectBuilder()
                .add("revision", changed.revision())
                .add("cells", cells)
                .add("years", years(changed.years()))
                .build();
    }

    private static Map<UUID, Refusal> byRow(List<Refusal> refusals) {
        return refusals.stream().collect(Collectors.toMap(Refusal::rowId, Function.identity(), (one, other) -> one));
    }

    private JsonObjectBuilder cell(ScenarioRow row, Map<UUID, Refusal> refused, Map<UUID, Refusal> warnings) {
        var cell = Json.createObjectBuilder()
                .add("row", row.rowId().toString())
                .add("amount", row.amount().typed())
                .add("reason", orBlank(row.stand().reason()))
                .add("condition", orBlank(row.stand().condition()))
                .add("difference", row.difference().typed())
                .add("by", orBlank(row.changedBy()))
                .add("warning", sentence(warnings.get(row.rowId())));
        Optional.ofNullable(refused.get(row.rowId()))
                .ifPresent(refusal -> cell.add("refused", sentence(refusal))
                        .add("field", refusal.because().field().orElse("amount")));
        return cell;
    }

    private String sentence(Refusal refusal) {
        return refusal == null ? "" : refusal.because().sentence(language.getLocale());
    }

    private static String orBlank(String text) {
        return text == null ? "" : text;
    }

    private JsonArrayBuilder years(List<YearLeft> years) {
        var told = Json.createArrayBuilder();
        years.forEach(year -> told.add(Json.createObjectBuilder()
                .add("year", year.year())
                .add("left", year.left().oere())
                .add("given", year.given().toString())
                .add("earmarks", earmarks(year))));
        return told;
    }

    private JsonArrayBuilder earmarks(YearLeft year) {
        var told = Json.createArrayBuilder();
        year.earmarks()
                .forEach(reserved -> told.add(
                        texts.of("funding.earmarkedLeft", reserved.earmark().name(), as.amount(reserved.left()))));
        return told;
    }

    JsonObject refused(Optional<DomainException> refusal) {
        return Json.createObjectBuilder()
                .add(
                        "said",
                        refusal.map(found -> found.sentence(language.getLocale()))
                                .orElseGet(() -> texts.get("scenario.cellFailed")))
                .build();
    }
}
