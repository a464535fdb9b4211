package dk.handleplan.core.archive;

import java.util.Optional;
import java.util.UUID;

/** What was kept of closed years. Years closed before anything was kept are not there. */
public interface ClosedYears {

    void add(ClosedYear year);

    Optional<ClosedYear> find(UUID cycleId);

    Optional<ClosedYear> ofYear(int year);
}
