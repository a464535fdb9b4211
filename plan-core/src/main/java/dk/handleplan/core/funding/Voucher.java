package dk.handleplan.core.funding;

import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Text;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What an entry of the ledger rests on (bilag): who entered it when and why, for which cycle, initiative or other line, and
 * by which decision. The decision is missing only for what no body decides, such as the appropriation of the budget.
 *
 * @param row what the entry grants or takes back, or null
 */
public record Voucher(
        LocalDate on,
        UUID personId,
        String person,
        String reason,
        UUID cycleId,
        UUID initiativeId,
        String lineLabel,
        UUID decisionId,
        AllocationRow row) {

    public Voucher {
        reason = Text.required("reason", reason, Text.NOTE);
    }

    public static Voucher by(User person, LocalDate on, String reason) {
        return new Voucher(on, person.id(), person.name(), reason, null, null, null, null, null);
    }

    public Voucher in(UUID cycle) {
        return new Voucher(on, personId, person, reason, cycle, initiativeId, lineLabel, decisionId, row);
    }

    /** What is entered counts for the row. */
    public Voucher forRow(AllocationRow granted) {
        return concerning(granted, granted);
    }

    /** What is entered names what the row is about, and leaves it as it is. */
    public Voucher naming(AllocationRow about) {
        return concerning(about, null);
    }

    private Voucher concerning(AllocationRow about, AllocationRow granted) {
        return new Voucher(
                on,
                personId,
                person,
                reason,
                about.cycleId(),
                about.initiativeId().orElse(null),
                about.lineLabel().orElse(null),
                decisionId,
                granted);
    }

    public Voucher decidedBy(UUID decision) {
        return new Voucher(on, personId, person, reason, cycleId, initiativeId, lineLabel, decision, row);
    }
}
