package dk.handleplan.core.decision;

import java.util.List;
import java.util.UUID;

/** Where bodies of one step contradict each other. */
public interface Contradictions {

    void add(Contradiction contradiction);

    /** Those of one round that no later body has settled, by step. */
    List<Contradiction> unsettled(UUID cycleId, int round);
}
