package dk.handleplan.core.cycle;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which phases have begun and ended, and how many parts each still waits for. */
public interface PhaseRuns {

    void add(PhaseRun run);

    Optional<PhaseRun> find(UUID cycleId, Phase phase);

    /** In the order of the phases. */
    List<PhaseRun> ofCycle(UUID cycleId);

    /** Adds {@code count} open parts. */
    void partsOpened(UUID cycleId, Phase phase, int count);

    /**
     * Takes one open part away, atomically: concurrent callers wait for each other's row for the moment of the commit.
     *
     * @return true for exactly the caller that closed the last part
     */
    boolean partClosed(UUID cycleId, Phase phase);
}
