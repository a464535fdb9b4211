package dk.handleplan.core.hearing;

import java.util.UUID;

/**
 * The process of a year's hearing. Every call takes part in the caller's transaction, runs to the next wait states, and
 * refuses with a sentence when the step it completes is no longer open.
 */
public interface HearingProcess {

    /** The secretariat has sent the draft: the consultations open. */
    void sent(UUID cycleId);

    /** The last consultation has closed; nothing happens when the hearing no longer waits. */
    void allIn(UUID cycleId);

    /** All answers are released: the hearing ends. */
    void released(UUID cycleId);
}
