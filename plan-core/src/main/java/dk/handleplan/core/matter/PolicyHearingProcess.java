package dk.handleplan.core.matter;

import java.util.UUID;

/** The process of one council's hearing on another policy; the id is the hearing's. */
public interface PolicyHearingProcess {

    /** Also when it is asked anew, after its date had passed. */
    void asked(UUID cycleId, UUID hearingId);

    void extended(UUID hearingId);

    void responded(UUID hearingId);
}
