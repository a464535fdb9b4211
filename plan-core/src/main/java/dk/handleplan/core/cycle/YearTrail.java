package dk.handleplan.core.cycle;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.shared.Page;
import java.util.Map;
import java.util.UUID;

/**
 * A page of what happened in a year.
 *
 * @param subjects what the cases are called, by id; cases without a name are left out
 */
public record YearTrail(Page<AuditEntry> entries, Map<UUID, String> subjects) {}
