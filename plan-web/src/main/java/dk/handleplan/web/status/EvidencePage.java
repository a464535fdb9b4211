package dk.handleplan.web.status;

import dk.handleplan.core.initiative.Attachment;
import dk.handleplan.core.initiative.AttachmentPermission;
import dk.handleplan.core.status.EvidenceService;
import dk.handleplan.web.initiative.AttachedFiles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** The files that prove what a status report says: a section of its page. */
@Named
@RequestScoped
public class EvidencePage extends AttachedFiles {

    @Inject
    StatusReportPage shown;

    @Inject
    EvidenceService service;

    @Override
    protected List<Attachment> readFiles() {
        return service.ofReport(me.user(), shown.getId());
    }

    @Override
    protected AttachmentPermission readPermission() {
        return service.permission(me.user(), shown.getId());
    }

    @Override
    protected void add(String name, byte[] content) {
        service.add(me.user(), shown.getId(), name, content);
    }

    @Override
    protected void take(UUID id) {
        service.remove(me.user(), id);
    }

    @Override
    protected String here() {
        return "/status-report?id=" + shown.getId() + "#evidence";
    }

    @Override
    public String getPath() {
        return "/evidence?id=";
    }
}
