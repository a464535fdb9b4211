package dk.handleplan.core.suggestion;

import java.util.SortedMap;
import java.util.UUID;

/**
 * An initiative that applies for money of the pool.
 *
 * @param goalId null where it serves none
 * @param score its priority, 0 to 100: what a krone given to it is worth
 * @param years what it can get in each budget year; all of them or none
 */
public record Wish(UUID initiativeId, UUID goalId, int score, Mark mark, SortedMap<Integer, Span> years) {}
