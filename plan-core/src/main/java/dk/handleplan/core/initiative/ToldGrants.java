package dk.handleplan.core.initiative;

import java.util.Set;
import java.util.UUID;

/** Whether applicants have been told what they got. */
public interface ToldGrants {

    /** Whether the letter about this initiative is sent. */
    boolean isTold(UUID initiativeId);

    /** The initiatives of a year whose letters are sent. */
    Set<UUID> toldIn(UUID cycleId);
}
