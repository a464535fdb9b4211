package dk.handleplan.core.initiative.paper;

import java.util.UUID;

/**
 * Where a form on paper comes from, as the file remembers it.
 *
 * @param initiativeId null for a blank form
 */
public record PaperSource(UUID cycleId, UUID initiativeId) {}
