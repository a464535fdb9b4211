package dk.handleplan.core.letter;

import dk.handleplan.core.cycle.PlanCycle;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** How the letters of a year are worded. */
public interface GrantLetterTemplate {

    /** Read once for a year, however many letters it then words. */
    Wording of(PlanCycle cycle, Locale reader);

    /** The words of a year in one language. */
    interface Wording {

        String fill(LetterFacts facts);
    }

    /**
     * @param unit whose initiative it is
     * @param initiative its title
     * @param amounts those of the letter
     * @param conditionDue by when a condition is to be met
     */
    record LetterFacts(
            String unit, String initiative, GrantLetter letter, List<LetterAmount> amounts, LocalDate conditionDue) {}
}
