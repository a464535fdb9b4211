package dk.handleplan.core.cycle;

import java.util.List;
import java.util.stream.Stream;

/** The dates of the annual wheel (årshjul), in the order in which they must fall, and the phase each belongs to. */
public enum Milestone {
    LAUNCH(Phase.CALL),
    CALL_DEADLINE(Phase.CALL),
    CALL_CLOSES(Phase.CALL),
    HEARING_DEADLINE(Phase.HEARING),
    ANSWERS_DUE(Phase.HEARING),
    PROPOSAL_DUE(Phase.ALLOCATION),
    FINAL_DECISION(Phase.ALLOCATION),
    PUBLICATION(Phase.ALLOCATION),
    MIDWAY_OPENS(Phase.MIDWAY_STATUS),
    MIDWAY_DEADLINE(Phase.MIDWAY_STATUS),
    MIDWAY_CLOSES(Phase.MIDWAY_STATUS),
    FINAL_OPENS(Phase.FINAL_STATUS),
    FINAL_DEADLINE(Phase.FINAL_STATUS),
    FINAL_CLOSES(Phase.FINAL_STATUS),
    YEAR_CLOSES(Phase.CLOSING);

    private final Phase phase;

    Milestone(Phase phase) {
        this.phase = phase;
    }

    public Phase phase() {
        return phase;
    }

    public static List<Milestone> of(Phase phase) {
        return Stream.of(values()).filter(m -> m.phase == phase).toList();
    }
}
