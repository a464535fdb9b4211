package dk.handleplan.web.shared;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The rows of a table that were ticked. */
public final class Ticked {

    private Ticked() {}

    /** @param rows whether each is ticked, by its id, as the form sent it */
    public static List<UUID> in(Map<UUID, Boolean> rows) {
        return rows.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }
}
