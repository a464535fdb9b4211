package dk.handleplan.core.initiative.paper;

import java.util.List;

/**
 * A field of the form on paper: one answer, or a table of answers.
 *
 * @param key stays with the field in files
 * @param name what it is called where the data says so, such as a committee's name; else null
 * @param columns of a table; empty for one answer
 * @param rows of a table
 * @param value of one answer; empty where there is none
 */
public record PaperField(
        String key, String name, PaperCell cell, String value, List<PaperCell> columns, List<PaperRow> rows) {

    static PaperField of(PaperCell cell, String value) {
        return new PaperField(cell.key(), null, cell, value, List.of(), List.of());
    }

    static PaperField named(String name, PaperCell cell, String value) {
        return new PaperField(cell.key(), name, cell, value, List.of(), List.of());
    }

    static PaperField table(String key, List<PaperCell> columns, List<PaperRow> rows) {
        return new PaperField(key, null, null, "", columns, rows);
    }

    public boolean isTable() {
        return !columns.isEmpty();
    }

    /** Whether rows can be added and removed. */
    public boolean isOpen() {
        return isTable() && columns.get(0).kind() != PaperKind.SHOWN;
    }
}
