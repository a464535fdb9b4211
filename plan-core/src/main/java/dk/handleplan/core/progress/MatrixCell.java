package dk.handleplan.core.progress;

import java.util.UUID;

/**
 * What one unit does for one goal.
 *
 * @param goalId null for what names no goal
 * @param withTarget how many of the initiatives have a criterion with a figure to reach, or that is reached or not
 */
public record MatrixCell(UUID goalId, String goal, UUID unitId, String unit, long withTarget, Tally tally) {}
