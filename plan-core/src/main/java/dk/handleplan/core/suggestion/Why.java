package dk.handleplan.core.suggestion;

/** Why an initiative gets what is suggested for it. */
public enum Why {
    /** It has to be in. */
    MUST,
    /** It cannot be in. */
    CANNOT,
    /** Its priority brings it all that it can get. */
    WHOLE,
    /** It is in because its goal is to get a share. */
    GOAL,
    /** It is in because money is reserved for it and its like. */
    EARMARK,
    /** The pool does not reach further. */
    PART,
    /** Others are worth more. */
    PRIORITY,
    /** Its least amount does not fit into what is left. */
    ROOM
}
