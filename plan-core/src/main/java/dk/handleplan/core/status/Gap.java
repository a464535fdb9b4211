package dk.handleplan.core.status;

import dk.handleplan.core.initiative.Comparator;
import dk.handleplan.core.initiative.Indicator;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How far a figure is from the nearest end of its target.
 *
 * @param size in the indicator's unit, above zero; percentages differ by percentage points
 */
public record Gap(Side side, BigDecimal size) {

    /** On which side of the target the figure lies. */
    public enum Side {
        BELOW,
        ABOVE
    }

    /** Empty where no figure is set or the figure stands on it. */
    static Optional<Gap> of(Indicator indicator, BigDecimal figure) {
        return Optional.ofNullable(nearest(indicator, figure))
                .map(figure::subtract)
                .filter(difference -> difference.signum() != 0)
                .map(difference -> new Gap(difference.signum() < 0 ? Side.BELOW : Side.ABOVE, difference.abs()));
    }

    private static BigDecimal nearest(Indicator indicator, BigDecimal figure) {
        if (indicator.comparator() != Comparator.BETWEEN) {
            return indicator.target();
        }
        var least = indicator.targetMin();
        return least != null && figure.compareTo(least) < 0 ? least : indicator.targetMax();
    }
}
