package dk.handleplan.core.initiative;

import java.util.UUID;

/**
 * The process of one unit's contribution; the id is the submission's. Every call takes part in the caller's transaction. A step
 * that is not waited for any more (the deadline has passed, somebody was faster) is refused with a sentence.
 */
public interface UnitSubmissionProcess {

    void passedToHead(UUID submissionId);

    /** @param declaration whether the unit declared that it has no initiatives, which needs no review */
    void approved(UUID submissionId, boolean declaration);

    void returnedToEditors(UUID submissionId);

    void accepted(UUID submissionId);

    /** Goes back to the unit; timers are set anew by the submission's deadline. */
    void returned(UUID submissionId);

    /** A closed contribution is asked for again, beginning with the unit's editors. */
    void reopened(UUID cycleId, UUID submissionId);

    /** The deadline was moved: the waiting timers follow. */
    void rescheduled(UUID submissionId);

    /** The call has closed: the unit is not waited for any longer. */
    void closed(UUID submissionId);
}
