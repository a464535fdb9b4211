package dk.handleplan.core.closing;

import dk.handleplan.core.cycle.PlanCycle;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

public class InMemoryYearArchive implements YearArchive {

    private final Map<UUID, ClosingSheet> kept = new HashMap<>();

    @Override
    public void keep(PlanCycle cycle, ClosingSheet sheet, LocalDate today) {
        if (kept.putIfAbsent(cycle.id(), sheet) != null) {
            throw new IllegalStateException("Kept twice");
        }
    }

    @Override
    public Optional<ClosingSheet> of(UUID cycleId) {
        return Optional.ofNullable(kept.get(cycleId));
    }
}
