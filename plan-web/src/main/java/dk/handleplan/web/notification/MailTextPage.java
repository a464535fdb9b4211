package dk.handleplan.web.notification;

import dk.handleplan.core.notification.MailField;
import dk.handleplan.core.notification.MailTextService;
import dk.handleplan.core.notification.MailTextService.Wording;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The wording of one mail in one language. */
@Named
@RequestScoped
public class MailTextPage {

    @Inject
    MailTextService service;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    private String reason;
    private String language;
    private long version;
    private String subject;
    private String text;
    private Wording wording;
    private boolean previewed;

    public void read() {
        version = getWording().version();
        subject = getWording().subject();
        text = getWording().text();
    }

    public Wording getWording() {
        if (wording == null) {
            wording = service.get(me.user(), reason, language);
        }
        return wording;
    }

    public List<MailField> getFields() {
        return service.fields(reason);
    }

    public void save() {
        service.word(me.user(), reason, language, version, subject, text);
        pages.done(list(), "notification.wordedNotice");
    }

    public void useStandard() {
        service.useStandard(me.user(), reason, language);
        pages.done(list(), "notification.standardNotice");
    }

    private String list() {
        return "/setup/mail-texts?language=" + language;
    }

    public void preview() {
        previewed = true;
    }

    public boolean isPreviewed() {
        return previewed;
    }

    public String getSubjectPreview() {
        return service.preview(me.user(), language, subject);
    }

    public String getTextPreview() {
        return service.preview(me.user(), language, text);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
