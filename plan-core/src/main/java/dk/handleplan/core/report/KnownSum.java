package dk.handleplan.core.report;

import dk.handleplan.core.shared.Money;

/**
 * A sum that says what it leaves out.
 *
 * @param known how many amounts it adds up; none is not zero
 * @param unknown how many amounts there are, or were, that nobody can tell
 */
public record KnownSum(Money money, long known, long unknown) {

    public boolean isKnown() {
        return known > 0;
    }

    public boolean isIncomplete() {
        return unknown > 0;
    }
}
