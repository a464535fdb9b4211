package dk.handleplan.core.matter;

import java.util.UUID;

/** The process of one council's hearing on another policy; the id is the hearing's. */
public interface PolicyHearingProcess {

    void asked(UUID cycleId, UUID hearingId);

    void responded(UUID hearingId);
}
