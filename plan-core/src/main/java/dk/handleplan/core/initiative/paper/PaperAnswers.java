package dk.handleplan.core.initiative.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a filled form says: single answers and tables by key. What the file lacks is not among them.
 *
 * @param source of the file
 */
public record PaperAnswers(PaperSource source, Map<String, String> values, Map<String, List<PaperRow>> tables) {

    public static PaperAnswers of(List<PaperField> fields) {
        var values = new LinkedHashMap<String, String>();
        var tables = new LinkedHashMap<String, List<PaperRow>>();
        fields.forEach(field -> {
            if (field.isTable()) {
                tables.put(field.key(), field.rows());
            } else {
                values.put(field.key(), field.value());
            }
        });
        return new PaperAnswers(null, values, tables);
    }
}
