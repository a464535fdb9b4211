package dk.handleplan.core.status;

import java.time.LocalDate;

/** Where a status report stands; the last two are final. */
public enum ReportState {
    OPEN,
    WITH_HEAD,
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    NOT_DELIVERED;

    boolean isWritable() {
        return this == OPEN || this == RETURNED;
    }

    /** Still owed by the unit: not yet with the secretariat. */
    boolean isOwed() {
        return isWritable() || this == WITH_HEAD;
    }

    boolean isLate(LocalDate deadline, LocalDate deliveredOn, LocalDate today) {
        if (deadline == null) {
            return false;
        }
        return deliveredOn == null ? isOwed() && today.isAfter(deadline) : deliveredOn.isAfter(deadline);
    }
}
