package dk.handleplan.core.hearing;

import java.util.UUID;

/**
 * The process of what one unit is to answer. Every call takes part in the caller's transaction and runs to the next wait state;
 * the id is that of the {@link AnswerRequest}.
 */
public interface UnitAnswersProcess {

    /** The unit is asked, for the first time or after all it answered before was approved. */
    void asked(UUID cycleId, UUID requestId);

    /** The unit has handed its answers over: the secretariat is to approve them. */
    void handedOver(UUID requestId);

    /** Every answer that was handed over is approved. */
    void approved(UUID requestId);

    /** The unit is asked again before all was approved. */
    void returned(UUID requestId);

    /** The date has moved. */
    void rescheduled(UUID requestId);

    /** The unit owes nothing any more: somebody else answers. */
    void lapsed(UUID requestId);
}
