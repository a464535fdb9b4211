package dk.handleplan.core.closing;

import dk.handleplan.core.cycle.PlanCycle;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Keeps closed years as they were that day, so that nothing that is renamed, edited or deleted later changes them. */
public interface YearArchive {

    /** @param sheet as the year is closed by it */
    void keep(PlanCycle cycle, ClosingSheet sheet, LocalDate today);

    /** Empty for a year that is open, or was closed before anything was kept. */
    Optional<ClosingSheet> of(UUID cycleId);
}
