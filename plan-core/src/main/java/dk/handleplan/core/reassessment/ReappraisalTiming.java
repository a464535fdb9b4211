package dk.handleplan.core.reassessment;

/** When an initiative that is flagged is assessed. */
public enum ReappraisalTiming {
    NEXT_STATUS,
    AT_ONCE
}
