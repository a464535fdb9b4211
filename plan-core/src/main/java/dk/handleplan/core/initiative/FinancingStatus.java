package dk.handleplan.core.initiative;

/** Whether other financing is certain. */
public enum FinancingStatus {
    GRANTED,
    EXPECTED
}
