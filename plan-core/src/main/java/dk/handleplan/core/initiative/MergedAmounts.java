package dk.handleplan.core.initiative;

/** What one applies for as part of which others go on. */
public enum MergedAmounts {
    SUM,
    KEEP
}
