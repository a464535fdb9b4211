package dk.handleplan.core.reassessment;

import dk.handleplan.core.initiative.FormPart;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A flagged initiative as a row of a list.
 *
 * @param criteria those because of which it is flagged; empty for the initiative as a whole
 * @param dueOn by when its unit answers; null until it is asked
 * @param assessment what its unit says; null until it does
 * @param decision null until it is decided
 * @param adjustment the number of the adjustment that was prepared because of it; null for none
 */
public record ReappraisalRow(
        UUID id,
        Integer number,
        String title,
        String unit,
        List<String> criteria,
        String why,
        ReappraisalState state,
        LocalDate dueOn,
        Said assessment,
        Said decision,
        Integer adjustment) {

    public boolean isAsked() {
        return state == ReappraisalState.ASKED;
    }

    /** Whether its unit should have answered. */
    public boolean isLate(LocalDate today) {
        return isAsked() && dueOn != null && dueOn.isBefore(today);
    }

    /**
     * What somebody said should become of it.
     *
     * @param sections the parts of the form that are adjusted
     */
    public record Said(ReappraisalOutcome outcome, String words, List<FormPart> sections) {

        /** @param sections as they are kept; null for none */
        public static Said of(ReappraisalOutcome outcome, String words, String sections) {
            return new Said(outcome, words, Verdict.parts(sections));
        }
    }
}
