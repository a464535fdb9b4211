package dk.handleplan.core.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What one status round told about an initiative.
 *
 * @param accepted the report once it is accepted; until then only its unit and the administration may open it
 * @param mayOpen whether the reader may open the report itself
 */
public record StatusStory(
        RoundName round,
        int year,
        UUID reportId,
        ReportState state,
        boolean late,
        LocalDate acceptedOn,
        boolean mayOpen,
        Optional<Accepted> accepted) {

    /** What was accepted. */
    public record Accepted(
            Assessment assessment,
            Standing standing,
            String narrative,
            String learnt,
            Proposal proposal,
            List<ReportSheet.IndicatorLine> indicators,
            List<ReportSheet.SpendingLine> spending,
            RoundForm form,
            List<Answered> own) {}
}
