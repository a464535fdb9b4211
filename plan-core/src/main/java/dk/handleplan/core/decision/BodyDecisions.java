package dk.handleplan.core.decision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What bodies have been asked and have decided. */
public interface BodyDecisions {

    void add(BodyDecision decision);

    Optional<BodyDecision> find(UUID id);

    /** By round, step and meeting; to be read only. */
    List<BodyDecision> ofCycle(UUID cycleId);

    /** The same, with what this transaction has recorded. */
    List<BodyDecision> ofCycleAsRecorded(UUID cycleId);

    /** Those of one step of one round. */
    List<BodyDecision> ofStep(UUID cycleId, int round, int step);
}
