package dk.handleplan.core.status;

import dk.handleplan.core.cycle.Phase;
import java.util.Optional;

/** What a status round is: one of the two that belong to every year, or one that was asked for besides. */
public enum RoundKind {
    MIDWAY_STATUS,
    FINAL_STATUS,
    EXTRA_STATUS;

    public static RoundKind of(Phase phase) {
        return switch (phase) {
            case MIDWAY_STATUS -> MIDWAY_STATUS;
            case FINAL_STATUS -> FINAL_STATUS;
            default -> throw new IllegalArgumentException(phase + " is no status");
        };
    }

    /** The phase of a year that waits for it. */
    Optional<Phase> phase() {
        return switch (this) {
            case MIDWAY_STATUS -> Optional.of(Phase.MIDWAY_STATUS);
            case FINAL_STATUS -> Optional.of(Phase.FINAL_STATUS);
            case EXTRA_STATUS -> Optional.empty();
        };
    }
}
