package dk.handleplan.web.cycle;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.cycle.YearService;
import dk.handleplan.web.shared.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What happened to a case, for the foot of its page. */
@Named
@RequestScoped
public class CaseStory {

    @Inject
    YearService years;

    @Inject
    CurrentUser me;

    private final Map<UUID, List<AuditEntry>> read = new HashMap<>();

    public List<AuditEntry> of(UUID caseId) {
        return read.computeIfAbsent(caseId, id -> years.story(me.user(), id));
    }
}
