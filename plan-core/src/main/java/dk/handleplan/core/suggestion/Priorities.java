package dk.handleplan.core.suggestion;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the administration has said about the weight of initiatives. */
public interface Priorities {

    void add(Priority priority);

    Optional<Priority> of(UUID cycleId, UUID initiativeId);

    /** All of a year's, in one statement. */
    List<Weight> weights(UUID cycleId);
}
