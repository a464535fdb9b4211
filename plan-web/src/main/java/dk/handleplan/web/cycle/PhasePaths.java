package dk.handleplan.web.cycle;

import dk.handleplan.core.cycle.Phase;
import java.util.UUID;
import java.util.function.Function;

/** Where the secretariat runs each phase of a year. */
final class PhasePaths {

    private PhasePaths() {}

    static String of(Phase phase, UUID cycle, Function<Phase, UUID> round) {
        return switch (phase) {
            case CALL -> "/call?id=" + cycle;
            case HEARING -> "/hearing?id=" + cycle;
            case ALLOCATION -> "/allocation?id=" + cycle;
            case MIDWAY_STATUS, FINAL_STATUS -> "/status-round?id=" + round.apply(phase);
            case CLOSING -> "/closing?id=" + cycle;
        };
    }
}
