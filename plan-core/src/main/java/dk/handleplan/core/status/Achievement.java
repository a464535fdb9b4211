package dk.handleplan.core.status;

import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.shared.ValueState;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Whether a target was reached, computed from the reading by the indicator's comparator, unless the centre has judged
 * otherwise and said why.
 *
 * <p>A target stated as a plain number is reached once the reading has come as far: from below, or from above where the
 * baseline lies above it or the target is none at all. About a number means within a tenth of it. A range has
 * reached it only with both its ends. What is not reached can be held against nobody before the day it is due.
 */
public enum Achievement {
    REACHED,
    NOT_REACHED,
    /** The target is not reached, and its day has not passed or was never named. */
    NOT_YET,
    /** Nothing was counted, or not yet. */
    NO_FIGURE,
    /** There is a figure, and no target was set to hold it against. */
    NO_TARGET,
    TARGET_TO_FOLLOW,
    /** A target was set, and its figure is lost or still a placeholder. */
    TARGET_UNKNOWN;

    /** What the centre may say itself. */
    public static final List<Achievement> BY_JUDGEMENT = List.of(REACHED, NOT_REACHED, NOT_YET);

    private static final BigDecimal A_TENTH = new BigDecimal("0.1");

    /** As it is seen on the day {@code due} is asked about; the reading is null where there is none. */
    public static Achievement of(Indicator indicator, Reading reading, Due due) {
        return Optional.ofNullable(reading)
                .flatMap(Reading::judgement)
                .map(Reading.Judgement::achieved)
                .orElseGet(() -> computed(indicator, reading, due));
    }

    /** What the reading says by itself. */
    static Achievement computed(Indicator indicator, Reading reading, Due due) {
        if (reading == null || reading.state().isEmpty()) {
            return NO_FIGURE;
        }
        return switch (reading.state().get()) {
            case FIGURE -> of(indicator, reading.figure().orElseThrow(), due);
            case REACHED -> REACHED;
            case NOT_REACHED -> missed(due);
            case NOT_YET, TO_FOLLOW, CANNOT_BE_SET -> NO_FIGURE;
        };
    }

    private static Achievement of(Indicator indicator, Measured reading, Due due) {
        if (!hasTarget(indicator)) {
            return withoutTarget(indicator.targetState());
        }
        return isReached(indicator, reading.least()) && isReached(indicator, reading.most()) ? REACHED : missed(due);
    }

    private static Achievement missed(Due due) {
        return due.hasPassed() ? NOT_REACHED : NOT_YET;
    }

    private static Achievement withoutTarget(ValueState why) {
        return switch (why) {
            case LOST, BLANK_OR_LOST, PLACEHOLDER -> TARGET_UNKNOWN;
            case TO_FOLLOW -> TARGET_TO_FOLLOW;
            default -> NO_TARGET;
        };
    }

    private static boolean hasTarget(Indicator indicator) {
        return switch (indicator.comparator()) {
            case MILESTONE, NONE -> false;
            case BETWEEN -> indicator.targetMin() != null || indicator.targetMax() != null;
            case INCREASE, DECREASE -> indicator.target() != null || indicator.baseline() != null;
            default -> indicator.target() != null;
        };
    }

    private static boolean isReached(Indicator indicator, BigDecimal reading) {
        return switch (indicator.comparator()) {
            case BETWEEN -> isBetween(indicator, reading);
            case INCREASE -> hasMoved(reading, indicator, 1);
            case DECREASE -> hasMoved(reading, indicator, -1);
            default -> isHeld(indicator, reading);
        };
    }

    private static boolean isHeld(Indicator indicator, BigDecimal reading) {
        var difference = reading.compareTo(indicator.target());
        return switch (indicator.comparator()) {
            case GTE -> difference >= 0;
            case GT -> difference > 0;
            case LTE -> difference <= 0;
            case LT -> difference < 0;
            case APPROX -> isAbout(indicator.target(), reading);
            default -> isAimedDownwards(indicator) ? difference <= 0 : difference >= 0;
        };
    }

    private static boolean isAimedDownwards(Indicator indicator) {
        var target = indicator.target();
        return target.signum() == 0
                || indicator.baseline() != null && indicator.baseline().compareTo(target) > 0;
    }

    private static boolean isAbout(BigDecimal target, BigDecimal reading) {
        return reading.subtract(target).abs().compareTo(target.abs().multiply(A_TENTH)) <= 0;
    }

    private static boolean isBetween(Indicator indicator, BigDecimal reading) {
        var least = indicator.targetMin();
        var most = indicator.targetMax();
        return (least == null || reading.compareTo(least) >= 0) && (most == null || reading.compareTo(most) <= 0);
    }

    /** An increase or decrease to a stated number, or else from the baseline. */
    private static boolean hasMoved(BigDecimal reading, Indicator indicator, int direction) {
        return indicator.target() == null
                ? reading.compareTo(indicator.baseline()) * direction > 0
                : reading.compareTo(indicator.target()) * direction >= 0;
    }
}
