package dk.handleplan.core.status;

import dk.handleplan.core.initiative.Indicator;
import java.math.BigDecimal;

/**
 * Whether a target was reached, computed from the reading by the indicator's comparator; nobody states it by hand.
 *
 * <p>A target stated as a plain number is reached once the reading has come as far: from below, or from above where the
 * baseline lies above it or the target is none at all. About a number means within a tenth of it.
 */
public enum Achievement {
    REACHED,
    NOT_REACHED,
    /** Nothing was counted, or not yet. */
    NO_FIGURE,
    /** There is a figure, and no target to hold it against. */
    NO_TARGET;

    private static final BigDecimal A_TENTH = new BigDecimal("0.1");

    public static Achievement of(Indicator indicator, Reading reading) {
        if (reading == null || reading.state().isEmpty()) {
            return NO_FIGURE;
        }
        return switch (reading.state().get()) {
            case FIGURE -> of(indicator, reading.figure().orElseThrow());
            case REACHED -> REACHED;
            case NOT_REACHED -> NOT_REACHED;
            case NOT_YET, TO_FOLLOW, CANNOT_BE_SET -> NO_FIGURE;
        };
    }

    private static Achievement of(Indicator indicator, BigDecimal reading) {
        return switch (indicator.comparator()) {
            case MILESTONE, NONE -> NO_TARGET;
            case BETWEEN -> between(indicator, reading);
            case INCREASE -> moved(reading, indicator, 1);
            case DECREASE -> moved(reading, indicator, -1);
            default -> indicator.target() == null ? NO_TARGET : held(indicator, reading);
        };
    }

    private static Achievement held(Indicator indicator, BigDecimal reading) {
        var difference = reading.compareTo(indicator.target());
        return verdict(
                switch (indicator.comparator()) {
                    case GTE -> difference >= 0;
                    case GT -> difference > 0;
                    case LTE -> difference <= 0;
                    case LT -> difference < 0;
                    case APPROX -> isAbout(indicator.target(), reading);
                    default -> isAimedDownwards(indicator) ? difference <= 0 : difference >= 0;
                });
    }

    private static boolean isAimedDownwards(Indicator indicator) {
        var target = indicator.target();
        return target.signum() == 0
                || indicator.baseline() != null && indicator.baseline().compareTo(target) > 0;
    }

    private static boolean isAbout(BigDecimal target, BigDecimal reading) {
        return reading.subtract(target).abs().compareTo(target.abs().multiply(A_TENTH)) <= 0;
    }

    private static Achievement between(Indicator indicator, BigDecimal reading) {
        var least = indicator.targetMin();
        var most = indicator.targetMax();
        return least == null && most == null
                ? NO_TARGET
                : verdict((least == null || reading.compareTo(least) >= 0)
                        && (most == null || reading.compareTo(most) <= 0));
    }

    /** An increase or decrease to a stated number, or else from the baseline. */
    private static Achievement moved(BigDecimal reading, Indicator indicator, int direction) {
        if (indicator.target() != null) {
            return verdict(reading.compareTo(indicator.target()) * direction >= 0);
        }
        return indicator.baseline() == null
                ? NO_TARGET
                : verdict(reading.compareTo(indicator.baseline()) * direction > 0);
    }

    private static Achievement verdict(boolean reached) {
        return reached ? REACHED : NOT_REACHED;
    }
}
