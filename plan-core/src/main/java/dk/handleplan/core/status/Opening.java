package dk.handleplan.core.status;

import java.util.List;
import java.util.UUID;

/**
 * A part of the opening of a status round.
 *
 * @param reports that were opened
 * @param next what the round waits for
 */
public record Opening(List<UUID> reports, Next next) {

    /** More reports that are to be opened, those that are, or nothing at all. */
    public enum Next {
        MORE,
        REPORTS,
        NOTHING
    }
}
