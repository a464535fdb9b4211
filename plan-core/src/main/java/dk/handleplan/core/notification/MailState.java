package dk.handleplan.core.notification;

/** Where a mail stands. */
public enum MailState {
    WAITING,
    SENT,
    /** The mail server refused it, or was not there, for too long. */
    FAILED,
    /** There was no mail server to give it to. */
    UNSENT
}
