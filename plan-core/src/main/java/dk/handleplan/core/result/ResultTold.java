package dk.handleplan.core.result;

import java.util.UUID;

/**
 * A step of a result as it is told of its initiative.
 *
 * @param state where the result stands now
 */
public record ResultTold(UUID resultId, String criterion, ResultState state, ResultStep step) {}
