package dk.handleplan.core.audit;

import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

public class InMemoryAuditTrail implements AuditTrail {

    private final List<AuditEntry> entries = new ArrayList<>();

    @Override
    public void add(AuditEntry entry) {
        entries.add(entry);
    }

    @Override
    public List<AuditEntry> ofCase(UUID caseId) {
        return entries.stream()
                .filter(entry -> entry.caseId().equals(caseId))
                .sorted(Comparator.comparing(AuditEntry::at).reversed())
                .toList();
    }

    @Override
    public Page<AuditEntry> ofCycle(UUID cycleId, PageRequest page) {
        var all = entries.stream()
                .filter(entry -> entry.cycleId().filter(cycleId::equals).isPresent())
                .sorted(Comparator.comparing(AuditEntry::at).reversed())
                .toList();
        return new Page<>(all.stream().skip(page.offset()).limit(page.size()).toList(), all.size(), page);
    }

    /** What was done, in the order in which it was done. */
    public List<String> actions() {
        return entries.stream().map(AuditEntry::action).toList();
    }

    /** What was done in a case, in the order in which it was done. */
    public List<String> actions(UUID caseId) {
        return entries.stream()
                .filter(entry -> entry.caseId().equals(caseId))
                .map(AuditEntry::action)
                .toList();
    }
}
