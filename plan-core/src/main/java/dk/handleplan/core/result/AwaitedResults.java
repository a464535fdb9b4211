package dk.handleplan.core.result;

import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The results of all years that came or are to come after the final status. */
public interface AwaitedResults {

    void add(AwaitedResult result);

    Optional<AwaitedResult> find(UUID id);

    /** How many of a year are neither accepted nor waived. */
    long countOpen(UUID cycleId);

    /**
     * Those of a year that are neither accepted nor waived, by the name of the unit and the day they are due.
     *
     * @param units whose initiatives they belong to; empty for all
     */
    Page<OpenResult> open(UUID cycleId, Set<UUID> units, PageRequest page);

    /** In the order in which they are due. */
    List<AwaitedResult> ofInitiative(UUID initiativeId);

    /** What happened to those of an initiative, the latest first; by one query. */
    List<ResultTold> told(UUID initiativeId);
}
