package dk.handleplan.core.initiative;

/** What a unit has said to taking part in another unit's initiative. */
public enum ParticipationState {
    NOT_ASKED,
    ASKED,
    CONFIRMED,
    DECLINED,
    /** The question was withdrawn, or nobody answered before the round ended. */
    LAPSED
}
