package dk.handleplan.core.audit;

import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

public class InMemoryAuditTrail implements AuditTrail {

    private final List<AuditEntry> entries = new ArrayList<>();

    @Override
    public void add(AuditEntry entry) {
        entries.add(0, entry);
    }

    @Override
    public List<AuditEntry> ofCase(UUID caseId) {
        return entries.stream().filter(e -> e.caseId().equals(caseId)).toList();
    }

    @Override
    public Page<AuditEntry> ofCycle(UUID cycleId, PageRequest page) {
        var found = entries.stream()
                .filter(e -> e.cycleId().filter(cycleId::equals).isPresent())
                .toList();
        return new Page<>(found.stream().skip(page.offset()).limit(page.size()).toList(), found.size(), page);
    }

    /** What was done in a case, earliest first. */
    public List<String> actions(UUID caseId) {
        var actions =
                new ArrayList<>(ofCase(caseId).stream().map(AuditEntry::action).toList());
        java.util.Collections.reverse(actions);
        return actions;
    }
}
