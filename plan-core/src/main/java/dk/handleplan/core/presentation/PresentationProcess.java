package dk.handleplan.core.presentation;

import java.util.UUID;

/** The process of one presentation before its body. Calls take part in the caller's transaction. */
public interface PresentationProcess {

    /** It goes before its body: the clerk is asked to record the meeting. */
    void presented(UUID cycleId, UUID presentationId);

    /** @param deferred whether it waits for another meeting, on its new date */
    void recorded(UUID presentationId, boolean deferred);

    /** The meeting was moved: the due date of the task, or the wait for the meeting, follows. */
    void convened(UUID presentationId);

    /** Nobody is asked any more. */
    void withdrawn(UUID presentationId);
}
