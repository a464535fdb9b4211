package dk.handleplan.core.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;

/**
 * One round of the postman: notices become mails, and mails that are due are sent, each in transactions of its own and none while
 * the mail server is spoken to. Any number of servers may go their rounds at once.
 */
@ApplicationScoped
public class MailRound {

    private MailService mails;
    private Postman postman;

    protected MailRound() {}

    @Inject
    public MailRound(MailService mails, Postman postman) {
        this.mails = mails;
        this.postman = postman;
    }

    /** @param collecting how long what concerns the same person is collected before it becomes a mail */
    public void run(Duration collecting) {
        while (mails.collect(collecting)) {}
        if (postman.isThere()) {
            mails.due().forEach(this::send);
        } else {
            mails.leaveUnsent();
        }
    }

    private void send(UUID id) {
        mails.take(id).ifPresent(this::deliver);
    }

    private void deliver(Mail mail) {
        try {
            postman.deliver(mail);
            mails.sent(mail.id());
        } catch (NotDelivered refused) {
            mails.failed(mail.id(), refused.getMessage());
        }
    }
}
