package dk.handleplan.core.archive;

import dk.handleplan.core.document.InitiativeOfPlan;
import java.util.Optional;

/**
 * An initiative of a published plan as its own page shows it.
 *
 * @param seal once the year is closed
 */
public record ShownInitiative(InitiativeOfPlan initiative, Optional<Seal> seal) {}
