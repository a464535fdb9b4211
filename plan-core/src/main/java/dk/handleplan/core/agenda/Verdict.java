package dk.handleplan.core.agenda;

import dk.handleplan.core.shared.Amount;

/** What an initiative is proposed to get of what it applied for. */
public enum Verdict {
    FULL,
    PART,
    /** Some amount, though it applied for none, or nobody knows for how much. */
    UNASKED,
    /** Nothing, whatever it applied for. */
    REFUSED,
    /** Nothing is proposed, or it is not known what. */
    OPEN;

    static Verdict of(Amount applied, Amount proposed) {
        if (!proposed.isKnown()) {
            return OPEN;
        }
        if (proposed.orZeroInSum().isZero()) {
            return REFUSED;
        }
        if (!applied.isKnown()) {
            return UNASKED;
        }
        return applied.orZeroInSum().exceeds(proposed.orZeroInSum()) ? PART : FULL;
    }
}
