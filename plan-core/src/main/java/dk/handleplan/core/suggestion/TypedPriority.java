package dk.handleplan.core.suggestion;

import java.util.List;
import java.util.UUID;

/**
 * What was typed about one initiative.
 *
 * @param version of the priority that was read, or {@link #NEW}
 * @param score null for none
 */
public record TypedPriority(UUID initiativeId, long version, Integer score, Mark mark, List<Priority.Limit> limits) {

    /** The version of a priority that nobody has given yet. */
    public static final long NEW = -1;
}
