package dk.handleplan.core.report;

import dk.handleplan.core.shared.Money;

/**
 * What became of the recommendations of the councils in one plan year: amounts by initiative and budget year of which both the
 * recommendation and the decision on it are known. What changed after the decision does not count.
 *
 * @param same granted as recommended
 * @param unknown granted or refused, but nobody knows what was recommended
 * @param recommended what was recommended where both are known
 * @param granted what was granted there
 */
public record CouncilSuccess(
        int planYear, long same, long more, long less, long unknown, Money recommended, Money granted) {

    private static final int WHOLE = 100;

    public long compared() {
        return same + more + less;
    }

    /** How many of those that can be compared were followed, in whole percent; null where there are none. */
    public Integer samePercent() {
        return compared() == 0 ? null : Math.toIntExact(Math.round((double) WHOLE * same / compared()));
    }

    public boolean isTelling() {
        return compared() + unknown > 0;
    }

    CouncilSuccess plus(CouncilSuccess other) {
        return new CouncilSuccess(
                planYear,
                same + other.same,
                more + other.more,
                less + other.less,
                unknown + other.unknown,
                recommended.plus(other.recommended),
                granted.plus(other.granted));
    }
}
