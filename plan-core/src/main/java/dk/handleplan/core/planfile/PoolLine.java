package dk.handleplan.core.planfile;

import dk.handleplan.core.shared.Amount;
import java.util.Map;

/** A line of the pool that is no initiative, with what was proposed and granted by budget year. */
record PoolLine(String label, Map<Integer, Amount> proposed, Map<Integer, Amount> granted) {}
