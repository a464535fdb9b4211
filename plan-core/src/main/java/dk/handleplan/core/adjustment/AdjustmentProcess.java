package dk.handleplan.core.adjustment;

import java.util.UUID;

/** The process of one adjustment before its body. Calls take part in the caller's transaction. */
public interface AdjustmentProcess {

    /** It goes before its body: the clerk is asked to record the meeting. */
    void sent(UUID cycleId, UUID adjustmentId);

    /** @param deferred whether it waits for another meeting, on its new date */
    void recorded(UUID adjustmentId, boolean deferred);

    /** The meeting was moved: the due date of the task, or the wait for the meeting, follows. */
    void convened(UUID adjustmentId);

    /** Nobody is asked any more. */
    void withdrawn(UUID adjustmentId);
}
