package dk.handleplan.core.decision;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Why less is granted than was applied for, in words that an applicant can be told.
 *
 * @param bodyName null where the reason is the administration's, whose proposal was not changed
 * @param metOn the meeting of the body, or null
 * @param closedItem whether the body gave it behind closed doors: for the applicant, and not for every reader
 */
public record GrantReason(int budgetYear, String words, String bodyName, LocalDate metOn, boolean closedItem) {

    public Optional<String> body() {
        return Optional.ofNullable(bodyName);
    }
}
