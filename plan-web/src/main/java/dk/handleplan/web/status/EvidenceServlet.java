package dk.handleplan.web.status;

import dk.handleplan.core.initiative.AttachedFile;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.status.EvidenceService;
import dk.handleplan.web.initiative.FileServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.UUID;

/** Hands out a file that proves what a status report says. */
@WebServlet("/evidence")
public class EvidenceServlet extends FileServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient EvidenceService evidence;

    @Override
    protected AttachedFile open(User reader, UUID id) {
        return evidence.open(reader, id);
    }
}
