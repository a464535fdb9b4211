package dk.handleplan.core.initiative;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The initiatives of all years. */
public interface Initiatives {

    void add(Initiative initiative);

    Optional<Initiative> find(UUID id);

    /** The initiatives a unit leads in a cycle, oldest first. */
    List<Initiative> ofUnit(UUID cycleId, UUID unitId);

    /** Those in the plan or its draft, by number. */
    List<Initiative> inPlan(UUID cycleId);

    int highestNumber(UUID cycleId);
}
