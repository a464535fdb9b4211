package dk.handleplan.core.document;

/** The initiative before or after another one in a plan. */
public record PlanNeighbour(int number, String title) {}
