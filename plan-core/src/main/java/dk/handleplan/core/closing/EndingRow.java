package dk.handleplan.core.closing;

import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.status.Assessment;
import dk.handleplan.core.status.Proposal;
import dk.handleplan.core.status.ReportState;
import java.util.UUID;

/**
 * A granted initiative at the end of its year.
 *
 * @param reportId null when there was no final status
 * @param version of the decision; -1 while the secretariat has not decided
 * @param stopped whether it was stopped during the year
 * @param promised what is granted for later budget years; blank when nothing is
 * @param continuedBy the draft in a later year; null as long as there is none
 */
public record EndingRow(
        UUID initiativeId,
        Integer number,
        String title,
        String unit,
        UUID reportId,
        ReportState status,
        Assessment assessment,
        Proposal proposal,
        long version,
        Outcome decided,
        String reason,
        boolean stopped,
        Amount promised,
        UUID continuedBy) {

    /**
     * What the secretariat decided, or else what follows from the final status; null when neither says anything. What was
     * stopped since stays stopped.
     */
    public Outcome outcome() {
        return stopped || decided == null ? proposed() : decided;
    }

    EndingRow continuedBy(UUID draft) {
        return new EndingRow(
                initiativeId,
                number,
                title,
                unit,
                reportId,
                status,
                assessment,
                proposal,
                version,
                decided,
                reason,
                stopped,
                promised,
                draft);
    }

    /** Why this was decided; null where something else was, or nothing. */
    String reasonOfOutcome() {
        return decided == outcome() ? reason : null;
    }

    public Outcome proposed() {
        if (stopped) {
            return Outcome.STOPPED;
        }
        return proposal == null ? null : Outcome.of(proposal);
    }
}
