package dk.handleplan.core.decision;

/** What a meeting made of a case. */
public enum Outcome {
    APPROVED(Effect.GOES_ON),
    ADOPTED(Effect.GOES_ON),
    RECOMMENDED(Effect.GOES_ON),
    AMENDED(Effect.GOES_ON),
    NOTED(Effect.GOES_ON),
    DEFERRED(Effect.WAITS),
    REJECTED(Effect.GOES_BACK),
    SENT_BACK(Effect.GOES_BACK);

    /** What becomes of the case after the meeting. */
    public enum Effect {
        GOES_ON,
        WAITS,
        GOES_BACK
    }

    private final Effect effect;

    Outcome(Effect effect) {
        this.effect = effect;
    }

    public Effect effect() {
        return effect;
    }
}
