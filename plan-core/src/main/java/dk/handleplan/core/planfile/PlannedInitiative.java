package dk.handleplan.core.planfile;

import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.shared.Amount;
import java.util.Map;

/** An initiative with what was recommended, proposed and granted by budget year. */
record PlannedInitiative(
        Initiative initiative,
        Map<Integer, Amount> recommended,
        Map<Integer, Amount> proposed,
        Map<Integer, Amount> granted) {}
