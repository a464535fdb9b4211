package dk.handleplan.core.cycle;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.shared.Page;
import java.util.List;

/** What a sealed call keeps back until it is due: the words of what happened to contributions, and what they are called. */
final class Seal {

    private static final String CONTRIBUTIONS = "initiative.";

    private Seal() {}

    static boolean covers(AuditEntry entry) {
        return entry.action().startsWith(CONTRIBUTIONS);
    }

    static Page<AuditEntry> on(Page<AuditEntry> entries) {
        return new Page<>(on(entries.rows()), entries.total(), entries.request());
    }

    static List<AuditEntry> on(List<AuditEntry> entries) {
        return entries.stream()
                .map(entry -> covers(entry) ? entry.withoutWords() : entry)
                .toList();
    }
}
