package dk.handleplan.core.status;

/** Of what those are told who owe a report; the head of centre is told of what has escalated. */
public enum ReminderKind {
    REMINDED("status.reminded"),
    LAST_DAY("status.lastDay"),
    ESCALATED("status.escalated"),
    OVERDUE("status.overdue"),
    URGED("status.urged");

    private final String action;

    ReminderKind(String action) {
        this.action = action;
    }

    String action() {
        return action;
    }

    /** Whether it announces a deadline, and is not true any more once that has passed. */
    boolean isAhead() {
        return this == REMINDED || this == LAST_DAY;
    }
}
