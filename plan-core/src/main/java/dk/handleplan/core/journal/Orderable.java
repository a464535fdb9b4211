package dk.handleplan.core.journal;

/** A document that can be ordered. */
public record Orderable(Series series, String title) {}
