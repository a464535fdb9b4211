package dk.handleplan.core.journal;

import dk.handleplan.core.journal.IssuedDocuments.DocumentRow;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A version of a published plan: there is a new one for each decision that changes the plan.
 *
 * @param decision the meeting and the item by which the decision is found
 * @param supersededBy the number of the version that is to be used instead
 */
public record PlanVersion(int number, LocalDate issuedOn, Optional<String> decision, Optional<Integer> supersededBy) {

    static PlanVersion of(DocumentRow row) {
        return new PlanVersion(
                row.number(),
                row.issuedOn(),
                Optional.ofNullable(row.decision()),
                Optional.ofNullable(row.supersededBy()));
    }
}
