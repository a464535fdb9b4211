package dk.handleplan.core.notification;

/** Gives mails to the mail server. */
public interface Postman {

    /** Whether there is a mail server to give them to. */
    boolean isThere();

    /** @throws NotDelivered when the server did not take it; the mail may be tried again */
    void deliver(Mail mail);
}
