package dk.handleplan.core.initiative;

import java.util.UUID;

/** The process of a cycle's call for proposals. Every call takes part in the caller's transaction. */
public interface CallForProposalsProcess {

    /** Every invited unit has answered or missed its deadline; nothing happens when the call has closed by date meanwhile. */
    void allIn(UUID cycleId);

    /** The secretariat has ended the round with a gross list. */
    void concluded(UUID cycleId);
}
