package dk.handleplan.core.status;

/** Of what a unit is told while it owes a report: that the deadline is near, or that it has passed. */
public enum ReminderKind {
    REMINDED,
    ESCALATED
}
