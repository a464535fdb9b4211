package dk.handleplan.core.preparation;

import dk.handleplan.core.shared.InMemory;
import java.util.Optional;
import java.util.UUID;

public class InMemoryTextsOfCycles extends InMemory<CycleTexts> implements TextsOfCycles {

    @Override
    public Optional<CycleTexts> ofCycle(UUID cycleId) {
        return all(texts -> texts.cycleId().equals(cycleId)).findFirst();
    }
}
