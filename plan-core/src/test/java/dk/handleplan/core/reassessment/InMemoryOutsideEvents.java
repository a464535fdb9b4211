package dk.handleplan.core.reassessment;

import dk.handleplan.core.shared.InMemory;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import java.time.LocalDate;
import java.util.UUID;

/** Rows do not count what is flagged, which stands in another repository. */
public class InMemoryOutsideEvents extends InMemory<OutsideEvent> implements OutsideEvents {

    @Override
    public Page<EventRow> ofCycle(UUID cycleId, LocalDate today, PageRequest page) {
        var rows = all(event -> event.cycleId().equals(cycleId))
                .map(event -> new EventRow(
                        event.id(), event.kind(), event.title(), event.inForce(), event.registeredOn(), 0, 0, 0))
                .toList();
        return new Page<>(rows, rows.size(), page);
    }
}
