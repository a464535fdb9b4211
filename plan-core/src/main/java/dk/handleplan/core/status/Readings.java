package dk.handleplan.core.status;

import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.shared.StaleData;
import java.util.List;
import java.util.UUID;

/** What is said of success criteria besides the reports: counts, and corrections of what was accepted. */
public interface Readings {

    /** @throws StaleData if it corrects what somebody else has corrected meanwhile */
    void add(Reading reading);

    /** In a number of statements that grows with the years that were continued only. */
    History history(List<Indicator> indicators);

    /** Everything that was corrected in a year, from one query: for whatever shows many accepted figures at once. */
    Corrections corrections(UUID cycleId);
}
