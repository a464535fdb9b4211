package dk.handleplan.core.status;

/** Where a status round stands: planned (an extra one), collecting, closed for new reports while the last ones are reviewed, concluded. */
public enum RoundState {
    PLANNED,
    OPEN,
    CLOSED,
    CONCLUDED
}
