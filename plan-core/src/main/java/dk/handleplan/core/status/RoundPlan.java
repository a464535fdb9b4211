package dk.handleplan.core.status;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What the secretariat writes of an extra status round.
 *
 * @param askedBy the political body that asked for it; null where the administration itself did
 * @param reason why it is held; told to the centres
 * @param beginsOn the day on which it begins by itself; null where a person begins it
 * @param deadline the last day on which a report is in time
 * @param closesOn the last day on which anything can be delivered
 * @param initiatives the only ones it asks about; empty for all that are granted when it begins
 */
public record RoundPlan(
        String title,
        UUID askedBy,
        String reason,
        LocalDate beginsOn,
        LocalDate deadline,
        LocalDate closesOn,
        Set<UUID> initiatives) {}
