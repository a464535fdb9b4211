package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.AttachedFile;
import dk.handleplan.core.initiative.AttachmentService;
import dk.handleplan.core.organisation.User;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.UUID;

/** Hands out a file of an initiative. */
@WebServlet("/attachment")
public class AttachmentServlet extends FileServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient AttachmentService attachments;

    @Override
    protected AttachedFile open(User reader, UUID id) {
        return attachments.open(reader, id);
    }
}
