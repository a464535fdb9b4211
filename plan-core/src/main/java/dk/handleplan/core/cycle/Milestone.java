package dk.handleplan.core.cycle;

import java.util.List;
import java.util.stream.Stream;

/** The dates of the annual wheel (årshjul), in the order in which they must fall, and the phase each belongs to. */
public enum Milestone {
    LAUNCH(Phase.CALL, Party.SECRETARIAT),
    CALL_DEADLINE(Phase.CALL, Party.CENTRES),
    CALL_CLOSES(Phase.CALL, Party.SECRETARIAT),
    HEARING_DEADLINE(Phase.HEARING, Party.CONSULTEES),
    ANSWERS_DUE(Phase.HEARING, Party.CENTRES),
    PROPOSAL_DUE(Phase.ALLOCATION, Party.SECRETARIAT),
    FINAL_DECISION(Phase.ALLOCATION, Party.BODIES),
    PUBLICATION(Phase.ALLOCATION, Party.SECRETARIAT),
    MIDWAY_OPENS(Phase.MIDWAY_STATUS, Party.SECRETARIAT),
    MIDWAY_DEADLINE(Phase.MIDWAY_STATUS, Party.CENTRES),
    MIDWAY_CLOSES(Phase.MIDWAY_STATUS, Party.SECRETARIAT),
    FINAL_OPENS(Phase.FINAL_STATUS, Party.SECRETARIAT),
    FINAL_DEADLINE(Phase.FINAL_STATUS, Party.CENTRES),
    FINAL_CLOSES(Phase.FINAL_STATUS, Party.SECRETARIAT),
    YEAR_CLOSES(Phase.CLOSING, Party.SECRETARIAT);

    private final Phase phase;
    private final Party party;

    Milestone(Phase phase, Party party) {
        this.phase = phase;
        this.party = party;
    }

    public Phase phase() {
        return phase;
    }

    /** Who acts by this date. */
    public Party party() {
        return party;
    }

    public static List<Milestone> of(Phase phase) {
        return Stream.of(values()).filter(m -> m.phase == phase).toList();
    }
}
