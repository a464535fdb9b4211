package dk.handleplan.core.agenda;

import dk.handleplan.core.shared.Amount;

/** What an initiative is proposed to get of what it applied for. */
public enum Verdict {
    FULL,
    PART,
    REFUSED,
    /** Nothing is proposed, or it is not known what. */
    OPEN;

    static Verdict of(Amount applied, Amount proposed) {
        if (!proposed.isKnown()) {
            return OPEN;
        }
        if (!applied.orZeroInSum().exceeds(proposed.orZeroInSum())) {
            return FULL;
        }
        return proposed.orZeroInSum().isZero() ? REFUSED : PART;
    }
}
