package dk.handleplan.core.inbox;

import java.util.UUID;

/**
 * What a task is about.
 *
 * @param scopeId the unit or council whose people are asked; null when the role holds in the whole municipality
 * @param unitId the unit the case belongs to, for filtering; may be null
 */
public record Case(UUID id, UUID cycleId, int year, UUID scopeId, UUID unitId, String title) {}
