package dk.handleplan.core.decision;

/** What the bodies of a step have made of the case together. */
public enum StepOutcome {
    SENT_BACK,
    NEXT_STEP,
    DECIDED
}
