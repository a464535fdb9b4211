package dk.handleplan.core.hearing;

import dk.handleplan.core.cycle.PlanCycle;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** How the letter of a year's hearing is worded. */
public interface LetterTemplate {

    String fill(LetterFacts facts, Locale reader);

    /**
     * What the letter to one consultee is about.
     *
     * @param consultees everybody who is heard, by name
     */
    record LetterFacts(
            PlanCycle cycle,
            String council,
            LocalDate respondBy,
            int draftNumber,
            LocalDate dated,
            List<String> consultees) {}
}
