package dk.handleplan.core.hearing;

import java.util.UUID;

/**
 * The process of one consultee's consultation. Every call takes part in the caller's transaction, and refuses with a sentence
 * when the step it completes is no longer open.
 */
public interface ConsultationProcess {

    /** The response, or that there are no remarks, has been sent: nobody is asked any more. */
    void responded(UUID consultationId);

    /** A council is asked while the hearing runs: one that came in addition, or one whose late response is admitted. */
    void admitted(UUID cycleId, UUID consultationId);

    /** The date was moved: the timers and the due dates of the tasks follow. */
    void extended(UUID consultationId);
}
