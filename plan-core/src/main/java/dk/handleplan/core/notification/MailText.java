package dk.handleplan.core.notification;

import dk.handleplan.core.shared.Aggregate;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** The municipality's own subject and opening of one kind of mail in one language, with fields that are filled in per mail. */
@Entity
@Table(name = "mail_text")
public class MailText extends Aggregate {

    @Column(name = "reason", length = 100)
    private String reason;

    @Column(name = "language", length = 2)
    private String language;

    @Column(name = "subject", length = Text.TITLE)
    private String subject;

    @Column(name = "text", length = Text.NOTE)
    private String text;

    protected MailText() {}

    MailText(String reason, String language) {
        super(UUID.randomUUID());
        this.reason = reason;
        this.language = language;
    }

    /** @throws dk.handleplan.core.shared.RuleBroken where a field is named that no mail of this kind has */
    void word(String newSubject, String newText) {
        subject = MailField.checked("subject", Text.required("subject", newSubject, Text.TITLE), reason);
        text = MailField.checked("text", Text.required("text", newText, Text.NOTE), reason);
    }

    public String reason() {
        return reason;
    }

    public String language() {
        return language;
    }

    public String subject() {
        return subject;
    }

    public String text() {
        return text;
    }
}
