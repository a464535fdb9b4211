package dk.handleplan.core.status;

import java.time.LocalDate;

/** The columns of the status board: how far a report has come. */
public enum BoardStep {
    NOT_BEGUN,
    IN_PROGRESS,
    WITH_HEAD,
    RETURNED,
    SUBMITTED,
    ACCEPTED,
    NOT_DELIVERED;

    public static BoardStep of(ReportState state, LocalDate begunOn) {
        return switch (state) {
            case OPEN -> begunOn == null ? NOT_BEGUN : IN_PROGRESS;
            case WITH_HEAD -> WITH_HEAD;
            case RETURNED -> RETURNED;
            case SUBMITTED -> SUBMITTED;
            case ACCEPTED -> ACCEPTED;
            case NOT_DELIVERED -> NOT_DELIVERED;
        };
    }
}
