package dk.handleplan.core.initiative;

import java.util.UUID;

/** The process of one question to one unit; the id is the participation's. */
public interface ParticipationProcess {

    void asked(UUID cycleId, UUID participationId);

    void answered(UUID participationId, boolean confirmed);

    /** The date of the unit that leads was moved: timers and due dates follow. */
    void rescheduled(UUID participationId);

    /** There is nothing to answer any more. */
    void lapsed(UUID participationId);
}
