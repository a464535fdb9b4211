package dk.handleplan.core.matter;

import java.util.UUID;

/** The process of one matter; the id is the matter's. */
public interface MatterProcess {

    void raised(UUID cycleId, UUID matterId);

    void answered(UUID matterId);
}
