package dk.handleplan.core.journal;

/** Something was ordered; who makes documents need not wait for the next round. */
public record DocumentOrdered() {}
