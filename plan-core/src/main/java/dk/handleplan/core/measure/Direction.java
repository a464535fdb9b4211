package dk.handleplan.core.measure;

import dk.handleplan.core.initiative.Indicator;
import java.util.Optional;

/** Where a figure is to go. */
public enum Direction {
    UP,
    DOWN,
    /** As near to the target as can be, or within its bounds. */
    NEITHER;

    /** As far as the comparison and the baseline tell. */
    static Optional<Direction> of(Indicator indicator) {
        return switch (indicator.comparator()) {
            case GTE, GT, INCREASE -> Optional.of(UP);
            case LTE, LT, DECREASE -> Optional.of(DOWN);
            case BETWEEN, APPROX -> Optional.of(NEITHER);
            case EQ -> fromBaseline(indicator);
            case MILESTONE, NONE -> Optional.empty();
        };
    }

    private static Optional<Direction> fromBaseline(Indicator indicator) {
        if (indicator.baseline() == null || indicator.target() == null) {
            return Optional.empty();
        }
        return Optional.of(
                switch (Integer.signum(indicator.target().compareTo(indicator.baseline()))) {
                    case 1 -> UP;
                    case -1 -> DOWN;
                    default -> NEITHER;
                });
    }
}
