package dk.handleplan.core.initiative;

import java.util.UUID;

/** The process of one question to one unit; the id is the participation's. */
public interface ParticipationProcess {

    void asked(UUID cycleId, UUID participationId);

    void answered(UUID participationId, boolean confirmed);

    /** There is nothing to answer any more. */
    void lapsed(UUID participationId);
}
