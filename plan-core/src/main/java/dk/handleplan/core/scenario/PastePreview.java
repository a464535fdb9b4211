package dk.handleplan.core.scenario;

import dk.handleplan.core.funding.Refusal;
import dk.handleplan.core.shared.DomainException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a paste would do, field by field.
 *
 * @param outside how many values no field of the table is left for
 * @param accepted what to change for it to happen; with what stood, so that nobody's figure is overwritten meanwhile
 */
public record PastePreview(List<Field> fields, int outside, List<TypedCell> accepted) {

    /**
     * One field that a value was pasted over.
     *
     * @param row of the amount, or the first of the line where a text stands for all of them
     * @param stands what is there now
     * @param pasted what would be there; as it was written where it is refused
     * @param refused why it is not taken over; null where it is
     */
    public record Field(ScenarioRow row, Paste.Kind kind, String stands, String pasted, DomainException refused) {

        public boolean isChange() {
            return refused == null && !pasted.equals(stands);
        }
    }

    static PastePreview of(Paste paste, List<Paste.Value> values, List<TypedCell> typed, NewCells tried) {
        var refused = tried.refused().stream()
                .collect(Collectors.toMap(Refusal::rowId, Refusal::because, (one, other) -> one));
        var accepted = tried.accepted().stream().collect(Collectors.toMap(ScenarioRow::rowId, Function.identity()));
        var fields =
                values.stream().map(value -> field(value, accepted, refused)).toList();
        return new PastePreview(
                fields,
                paste.size() - values.size(),
                typed.stream()
                        .filter(cell -> accepted.containsKey(cell.rowId()))
                        .toList());
    }

    private static Field field(Paste.Value value, Map<UUID, ScenarioRow> accepted, Map<UUID, DomainException> refused) {
        var row = value.row();
        var because = refused.get(row.rowId());
        var pasted = value.kind() == Paste.Kind.AMOUNT && because == null
                ? accepted.getOrDefault(row.rowId(), row).amount().typed()
                : value.text();
        return new Field(row, value.kind(), value.stands(), pasted, because);
    }

    public List<Field> changes() {
        return fields.stream().filter(Field::isChange).toList();
    }
}
