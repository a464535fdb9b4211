package dk.handleplan.web.notification;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.notification.Mail;
import dk.handleplan.core.notification.MailService;
import dk.handleplan.core.notification.MailState;
import dk.handleplan.core.notification.Postman;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** One mail, as it is written and how it went. */
@Named
@RequestScoped
public class MailPage {

    @Inject
    MailService service;

    @Inject
    Postman postman;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    private UUID id;
    private Mail mail;

    public void read() {
        getMail();
    }

    public void sendAgain() {
        service.sendAgain(me.user(), id);
        pages.done("/setup/mails", "notification.goesAgain");
    }

    public Mail getMail() {
        if (mail == null) {
            mail = service.get(me.user(), id);
        }
        return mail;
    }

    public List<AuditEntry> getTrail() {
        return service.trail(me.user(), id);
    }

    public boolean isWaiting() {
        return getMail().state() == MailState.WAITING;
    }

    public boolean isSendable() {
        return service.maySendAgain(me.user(), getMail()) && postman.isThere();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
