package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.Attachment;
import dk.handleplan.core.initiative.AttachmentPermission;
import dk.handleplan.core.initiative.AttachmentService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** The files of an initiative: a section of its page. */
@Named
@RequestScoped
public class AttachmentsPage extends AttachedFiles {

    @Inject
    EditedInitiative shown;

    @Inject
    AttachmentService service;

    @Override
    protected List<Attachment> readFiles() {
        return service.ofInitiative(me.user(), shown.getId());
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
        return "/initiative?id=" + shown.getId() + "#attachments";
    }

    @Override
    public String getPath() {
        return "/attachment?id=";
    }
}
