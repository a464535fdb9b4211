package dk.handleplan.core.notification;

/** The mail server did not take a mail; the message is what it said, for administrators. */
public class NotDelivered extends RuntimeException {

    public NotDelivered(String message, Throwable cause) {
        super(message, cause);
    }
}
