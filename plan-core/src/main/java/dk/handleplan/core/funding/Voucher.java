package dk.handleplan.core.funding;

import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Text;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What an entry of the ledger rests on (bilag): who entered it when and why, for which cycle, initiative or other line, and
 * by which decision. The decision is missing only for what no body decides, such as the appropriation of the budget.
 */
public record Voucher(
        LocalDate on,
        UUID personId,
        String person,
        String reason,
        UUID cycleId,
        UUID initiativeId,
        String lineLabel,
        UUID decisionId) {

    public Voucher {
        reason = Text.required("reason", reason, Text.NOTE);
    }

    public static Voucher by(User person, LocalDate on, String reason) {
        return new Voucher(on, person.id(), person.name(), reason, null, null, null, null);
    }

    public Voucher in(UUID cycle) {
        return new Voucher(on, personId, person, reason, cycle, initiativeId, lineLabel, decisionId);
    }

    public Voucher forRow(AllocationRow row) {
        return new Voucher(
                on,
                personId,
                person,
                reason,
                row.cycleId(),
                row.initiativeId().orElse(null),
                row.lineLabel().orElse(null),
                decisionId);
    }

    public Voucher decidedBy(UUID decision) {
        return new Voucher(on, personId, person, reason, cycleId, initiativeId, lineLabel, decision);
    }
}
