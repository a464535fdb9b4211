package dk.handleplan.core.reassessment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An initiative is flagged because of this event.
 *
 * @param outcome what was decided on the day {@code decidedOn}; null until then
 */
public record FlagTold(
        UUID reappraisalId, String event, LocalDate on, ReappraisalOutcome outcome, LocalDate decidedOn) {

    public Optional<ReappraisalOutcome> decided() {
        return Optional.ofNullable(outcome);
    }

    /** Whether somebody is still to say what becomes of the initiative. */
    public boolean isOpen() {
        return outcome == null;
    }
}
