package dk.handleplan.core.decision;

import java.util.Set;

/** What a meeting made of a case. Whether it changed amounts is said beside: a case can be recommended with amendments. */
public enum Outcome {
    APPROVED(Effect.GOES_ON),
    ADOPTED(Effect.GOES_ON),
    RECOMMENDED(Effect.GOES_ON),
    /** From when amendments were an outcome of their own. */
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

    private static final Set<Outcome> UNDECIDED = Set.of(RECOMMENDED, NOTED);

    private final Effect effect;

    Outcome(Effect effect) {
        this.effect = effect;
    }

    public Effect effect() {
        return effect;
    }

    /** Whether the last body of the chain may leave the case so: it decides, it does not recommend to anybody. */
    public boolean isPossibleAtTheEnd() {
        return !UNDECIDED.contains(this);
    }

    /** Whether amounts can be changed with it: a body that only notes the case, or does not let it go on, changes none. */
    public boolean takesAmounts() {
        return effect == Effect.GOES_ON && this != NOTED;
    }
}
