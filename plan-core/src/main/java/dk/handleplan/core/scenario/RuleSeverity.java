package dk.handleplan.core.scenario;

/** A warning is told and lets the amount stand; a refusal holds it back. */
public enum RuleSeverity {
    WARNING,
    REFUSAL
}
