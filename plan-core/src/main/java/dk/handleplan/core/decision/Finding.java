package dk.handleplan.core.decision;

import java.util.UUID;

/**
 * Something in a plan that should be put right before it is published.
 *
 * @param initiativeId null where it concerns the plan as a whole
 * @param detail the words in question, or null
 */
public record Finding(Check check, UUID initiativeId, String title, String detail) {}
