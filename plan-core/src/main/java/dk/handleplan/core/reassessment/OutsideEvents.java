package dk.handleplan.core.reassessment;

import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The outside events of all years. */
public interface OutsideEvents {

    void add(OutsideEvent event);

    Optional<OutsideEvent> find(UUID id);

    /** Those on which the plan of a year depends, the latest first, as they stand on a day. */
    Page<EventRow> ofCycle(UUID cycleId, LocalDate today, PageRequest page);
}
