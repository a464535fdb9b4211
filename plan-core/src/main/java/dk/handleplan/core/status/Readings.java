package dk.handleplan.core.status;

import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.shared.StaleData;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What is said of success criteria besides the reports: counts, and corrections of what was accepted. */
public interface Readings {

    /** @throws StaleData if it corrects what somebody else has corrected meanwhile */
    void add(Reading reading);

    /** In a number of statements that grows with the years that were continued, and beyond 500 criteria with each 100. */
    History history(List<Indicator> indicators);

    /** What was accepted in reports about these criteria themselves, as it was reported, the earliest first. */
    Map<UUID, List<Reading>> reported(List<Indicator> indicators);

    /**
     * The criteria of a year that are called by one of these: by its code or, since only a plan file gives codes, by its identity.
     * A code may be that of several.
     */
    Map<String, List<CodedIndicator>> coded(UUID cycleId, Set<String> codes);
}
