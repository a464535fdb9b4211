package dk.handleplan.core.hearing;

import dk.handleplan.core.shared.InMemory;
import java.util.Optional;
import java.util.UUID;

public class InMemoryHearings extends InMemory<Hearing> implements Hearings {

    @Override
    public Optional<Hearing> ofCycle(UUID cycleId) {
        return all(hearing -> hearing.cycleId().equals(cycleId)).findFirst();
    }

    @Override
    public Optional<Hearing> lock(UUID cycleId) {
        return ofCycle(cycleId);
    }
}
