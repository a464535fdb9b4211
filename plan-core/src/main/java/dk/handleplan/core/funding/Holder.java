package dk.handleplan.core.funding;

import dk.handleplan.core.initiative.InitiativeState;
import dk.handleplan.core.shared.Money;
import java.util.UUID;

/**
 * An initiative, or a line that is no initiative, with all that a plan gave it.
 *
 * @param initiativeId null for a line; {@code number} and {@code state} likewise
 * @param promised the part of what is granted that falls in later years than the plan's
 */
public record Holder(
        UUID initiativeId,
        Integer number,
        InitiativeState state,
        String title,
        Money applied,
        Money granted,
        Money promised,
        Money returned) {

    public boolean isInitiative() {
        return initiativeId != null;
    }

    /** How much less was granted than was applied for. */
    public Money lacking() {
        return applied.exceeds(granted) ? applied.minus(granted) : Money.ZERO;
    }

    /** Whether it can get more: what is stopped or taken out cannot. */
    public boolean isGrantable() {
        return state == null || InitiativeState.GRANTABLE.contains(state);
    }

    public boolean hasMoney() {
        return granted.exceeds(returned);
    }
}
