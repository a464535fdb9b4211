package dk.handleplan.core.notification;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A notice as it is told to an audience.
 *
 * @param place the kind of task whose page shows the case
 * @param taskId the task that the audience has to do; null where it has none
 * @param dueOn by when; null where there is no date
 */
record Told(Notice notice, String audience, String place, String taskId, LocalDate dueOn) {

    boolean asked() {
        return taskId != null;
    }

    /** Whether both send a reader to do the same, with the same words. */
    boolean saysTheSameAs(Told other) {
        return notice.caseId().equals(other.notice.caseId())
                && place.equals(other.place)
                && notice.note().equals(other.notice.note());
    }

    Optional<LocalDate> due() {
        return Optional.ofNullable(dueOn);
    }
}
