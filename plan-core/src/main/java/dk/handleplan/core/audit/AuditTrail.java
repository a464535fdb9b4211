package dk.handleplan.core.audit;

import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import java.util.List;
import java.util.UUID;

/** The trail of every change that matters; written in the transaction of the change itself. */
public interface AuditTrail {

    void add(AuditEntry entry);

    /** The story of one case, newest first, at most 200 entries. */
    List<AuditEntry> ofCase(UUID caseId);

    /** Everything in a cycle, newest first. */
    Page<AuditEntry> ofCycle(UUID cycleId, PageRequest page);
}
