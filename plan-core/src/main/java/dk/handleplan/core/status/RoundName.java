package dk.handleplan.core.status;

/**
 * What a status round is called.
 *
 * @param title of an extra round; null where the kind says it
 */
public record RoundName(RoundKind kind, String title) {}
