package dk.handleplan.core.inbox;

import java.util.Optional;
import java.util.UUID;

/** Tells about the cases of one process; each feature that has a process provides one. */
public interface CaseSource {

    /** The process id, as in the model's file name. */
    String process();

    Case about(UUID caseId);

    /** The person who asked for what the case is about and is told of its steps alone; empty where those with a role are told. */
    default Optional<UUID> askedForBy(UUID caseId) {
        return Optional.empty();
    }
}
