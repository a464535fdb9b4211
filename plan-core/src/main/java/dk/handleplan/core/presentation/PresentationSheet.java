package dk.handleplan.core.presentation;

import dk.handleplan.core.decision.DecisionForm.Beside;
import dk.handleplan.core.decision.DecisionRow;
import java.time.LocalDate;
import java.util.List;

/**
 * One presentation as its readers see it.
 *
 * @param presented what the body has before it
 * @param treated what its meetings made of it
 * @param beside the bodies that can treat the same in the same meeting
 */
public record PresentationSheet(
        Presentation presentation,
        String body,
        PresentedDocument presented,
        DecisionRow treated,
        List<Beside> beside,
        Rights rights,
        LocalDate today) {

    /** What the reader may do now. */
    public record Rights(boolean mayRecord, boolean mayConvene, boolean mayWithdraw) {}

    /** Whether it is recorded for several bodies at once. */
    public boolean isJoint() {
        return beside.stream().anyMatch(Beside::chosen);
    }
}
