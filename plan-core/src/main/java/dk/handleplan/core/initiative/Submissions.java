package dk.handleplan.core.initiative;

import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The contributions of the invited units, of all years. */
public interface Submissions {

    void add(Submission submission);

    Optional<Submission> find(UUID id);

    Optional<Submission> findOfUnit(UUID cycleId, UUID unitId);

    List<Submission> ofCycle(UUID cycleId);

    /** Those of some units in all cycles. */
    List<Submission> ofUnits(UUID cycleId, Set<UUID> units);

    /** Rows, those that need attention first, then by unit's name; {@code column} null for all. */
    Page<SubmissionRow> rows(UUID cycleId, BoardColumn column, PageRequest page);

    /** How many units stand in each column; columns without any are left out. */
    Map<BoardColumn, Long> counts(UUID cycleId);
}
