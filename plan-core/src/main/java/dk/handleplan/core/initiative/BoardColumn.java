package dk.handleplan.core.initiative;

/** How the secretariat sorts the units while a call runs. */
public enum BoardColumn {
    NOT_OPENED,
    IN_PROGRESS,
    WITH_HEAD,
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    DECLARED,
    LATE;

    public static BoardColumn of(SubmissionState state, boolean begun, SubmissionAnswer answer) {
        return switch (state) {
            case OPEN -> begun ? IN_PROGRESS : NOT_OPENED;
            case WITH_HEAD -> WITH_HEAD;
            case SUBMITTED -> SUBMITTED;
            case RETURNED -> RETURNED;
            case ACCEPTED -> answer == SubmissionAnswer.INITIATIVES ? ACCEPTED : DECLARED;
            case NOT_DELIVERED -> LATE;
        };
    }
}
