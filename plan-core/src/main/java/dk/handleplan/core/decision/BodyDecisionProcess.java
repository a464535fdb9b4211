package dk.handleplan.core.decision;

import java.util.UUID;

/** The process of one case before one body. Calls take part in the caller's transaction. */
public interface BodyDecisionProcess {

    /**
     * The minutes of a meeting were recorded.
     *
     * @param deferred whether the case waits for another meeting, on the decision's new date
     */
    void recorded(UUID decisionId, boolean deferred);

    /** The meeting was moved, or found: the due date of the task, or the wait for the meeting, follows. */
    void convened(UUID decisionId);
}
