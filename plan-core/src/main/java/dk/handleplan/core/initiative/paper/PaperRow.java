package dk.handleplan.core.initiative.paper;

import java.util.List;

/**
 * A line of a table.
 *
 * @param id of the line it was written from; empty for one that somebody added
 */
public record PaperRow(String id, List<String> cells) {

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
