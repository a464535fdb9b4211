package dk.handleplan.core.progress;

/**
 * A row of the progress of a plan.
 *
 * @param name null for what belongs to none
 */
public record ProgressGroup(String name, Tally tally) {}
