package dk.handleplan.core.reassessment;

import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import java.util.Optional;
import java.util.UUID;

/** The outside events of all years. */
public interface OutsideEvents {

    void add(OutsideEvent event);

    Optional<OutsideEvent> find(UUID id);

    /** Those on which the plan of a year depends, the latest first. */
    Page<EventRow> ofCycle(UUID cycleId, PageRequest page);
}
