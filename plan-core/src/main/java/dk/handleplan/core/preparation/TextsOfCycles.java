package dk.handleplan.core.preparation;

import java.util.Optional;
import java.util.UUID;

/** The texts of all years. */
public interface TextsOfCycles {

    void add(CycleTexts texts);

    Optional<CycleTexts> ofCycle(UUID cycleId);
}
