package dk.handleplan.core.decision;

import dk.handleplan.core.funding.AllocationLine;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Amount;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What one body was asked and answered, as its readers may know it.
 *
 * @param id null where the case has not reached the body
 * @param meetsOn null where no meeting is known
 * @param jointly the bodies with which the last meeting was held together
 * @param minutes the wording of a closed item, and its reasons, are null for those outside the administration
 */
public record DecisionRow(
        UUID id,
        String body,
        int round,
        int step,
        LocalDate meetsOn,
        Outcome outcome,
        List<String> jointly,
        List<MinutesRow> minutes,
        List<AmendmentRow> amendments) {

    /** What one meeting said. */
    public record MinutesRow(
            LocalDate metOn,
            String itemNumber,
            boolean closedItem,
            String wording,
            Outcome outcome,
            boolean withAmendments,
            LocalDate deferredTo) {

        /** @param changesAmounts whether the body changed amounts as well */
        public static MinutesRow of(Minutes held, boolean changesAmounts, User reader) {
            return new MinutesRow(
                    held.metOn(),
                    held.itemNumber().orElse(null),
                    held.isClosedItem(),
                    held.isClosedItem() && !reader.readsClosedItems() ? null : held.wording(),
                    held.outcome(),
                    held.outcome().takesAmounts() && held.outcome() != Outcome.AMENDED && changesAmounts,
                    held.deferredTo().orElse(null));
        }
    }

    /** An amount a body changed; {@code reason} is null where it gave none that the reader may know. */
    public record AmendmentRow(String title, int budgetYear, Amount before, Amount after, String reason) {

        static AmendmentRow of(Amendment amendment, AllocationLine line, boolean seesReason) {
            return new AmendmentRow(
                    line.title(),
                    line.budgetYear(),
                    amendment.before(),
                    amendment.after(),
                    seesReason ? amendment.reason().orElse(null) : null);
        }
    }

    public String getJointlyNamed() {
        return String.join(", ", jointly);
    }

    public boolean isAhead() {
        return id == null;
    }

    public boolean isAwaited() {
        return id != null && outcome == null;
    }

    public Optional<MinutesRow> last() {
        return minutes.isEmpty() ? Optional.empty() : Optional.of(minutes.get(minutes.size() - 1));
    }
}
