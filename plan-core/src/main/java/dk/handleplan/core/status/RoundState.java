package dk.handleplan.core.status;

/** Where a status round stands: collecting, closed for new reports while the last ones are reviewed, concluded. */
public enum RoundState {
    OPEN,
    CLOSED,
    CONCLUDED
}
