package dk.handleplan.core.reassessment;

/** What becomes of an initiative that is assessed again. */
public enum ReappraisalOutcome {
    CONTINUE,
    ADJUST,
    STOP
}
