package dk.handleplan.core.report;

import dk.handleplan.core.shared.Money;

/**
 * What became of the money of some initiatives.
 *
 * @param initiatives how many different ones
 * @param returned what has come back of what was granted
 * @param spent what the last accepted report says of each
 * @param comparedApplied what was applied for where both that and the grant are known
 * @param comparedGranted what was granted there
 */
public record MoneySums(
        long initiatives,
        KnownSum applied,
        KnownSum recommended,
        KnownSum proposed,
        KnownSum granted,
        KnownSum returned,
        KnownSum spent,
        Money comparedApplied,
        Money comparedGranted) {

    private static final int WHOLE = 100;

    /** How much of what was applied for is granted, in whole percent; null where neither is known of anything. */
    public Integer grantedPercent() {
        return comparedApplied.isZero()
                ? null
                : Math.toIntExact(Math.round((double) WHOLE * comparedGranted.oere() / comparedApplied.oere()));
    }
}
