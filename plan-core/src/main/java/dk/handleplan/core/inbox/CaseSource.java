package dk.handleplan.core.inbox;

import java.util.UUID;

/** Tells about the cases of one process; each feature that has a process provides one. */
public interface CaseSource {

    /** The process id, as in the model's file name. */
    String process();

    Case about(UUID caseId);
}
