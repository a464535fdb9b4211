package dk.handleplan.core.status;

import dk.handleplan.core.cycle.Phase;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The status rounds of all years. */
public interface StatusRounds {

    void add(StatusRound round);

    Optional<StatusRound> find(UUID id);

    /** The latest round of its kind that has begun in a cycle. */
    Optional<StatusRound> latest(UUID cycleId, Phase phase);

    /** The round of a phase, also before it begins if something is settled about it. */
    Optional<StatusRound> ofPhase(UUID cycleId, Phase phase);

    /** Those that have begun, in the order in which they were opened. */
    List<StatusRound> ofCycle(UUID cycleId);

    /** Extra rounds that have not begun, the first deadline first. */
    List<StatusRound> planned(UUID cycleId);

    void remove(StatusRound round);

    /** Adds {@code count} parts for which a round waits. */
    void partsOpened(UUID roundId, int count);

    /**
     * Takes one open part away, atomically: concurrent callers wait for each other's row for the moment of the commit.
     *
     * @return true for exactly the caller that closed the last one
     */
    boolean partClosed(UUID roundId);
}
