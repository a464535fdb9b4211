package dk.handleplan.core.letter;

import dk.handleplan.core.cycle.PlanCycle;
import java.util.Locale;

/** How the letters of a year are worded. */
public interface GrantLetterTemplate {

    String fill(LetterFacts facts, Locale reader);

    /**
     * @param unit whose initiative it is
     * @param initiative its title
     */
    record LetterFacts(PlanCycle cycle, String unit, String initiative, GrantLetter letter) {}
}
