package dk.handleplan.core.progress;

import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import java.util.List;
import java.util.UUID;

/**
 * Counts the granted initiatives of a plan, and the chapters it was asked about, by how they stand, however many there are. Only what was accepted counts: the report
 * of the latest round.
 */
public interface ProgressReports {

    Page<ProgressGroup> groups(UUID cycleId, ProgressBy by, PageRequest page);

    /** What each unit does for each goal, by unit and by the number of the goal; nothing where it does nothing. */
    List<MatrixCell> cells(UUID cycleId);
}
