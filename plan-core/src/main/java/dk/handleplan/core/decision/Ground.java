package dk.handleplan.core.decision;

/**
 * What the decision on a row rests on.
 *
 * @param body by name
 */
public record Ground(String body, Minutes minutes) {}
