package dk.handleplan.core.result;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The results of all years that came or are to come after the final status. */
public interface AwaitedResults {

    void add(AwaitedResult result);

    Optional<AwaitedResult> find(UUID id);

    /** How many of a year are neither accepted nor waived. */
    long countOpen(UUID cycleId);

    /** In the order in which they are due. */
    List<AwaitedResult> ofInitiative(UUID initiativeId);
}
