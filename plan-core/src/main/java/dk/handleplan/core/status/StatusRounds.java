package dk.handleplan.core.status;

import dk.handleplan.core.cycle.Phase;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The status rounds of all years. */
public interface StatusRounds {

    void add(StatusRound round);

    Optional<StatusRound> find(UUID id);

    /** The latest round of its kind in a cycle. */
    Optional<StatusRound> latest(UUID cycleId, Phase phase);

    /** In the order in which they were opened. */
    List<StatusRound> ofCycle(UUID cycleId);
}
