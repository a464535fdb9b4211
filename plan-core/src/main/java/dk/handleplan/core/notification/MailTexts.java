package dk.handleplan.core.notification;

import java.util.List;
import java.util.Optional;

/** The wordings that the municipality has changed. */
public interface MailTexts {

    void add(MailText text);

    void remove(MailText text);

    Optional<MailText> find(String reason, String language);

    List<MailText> all();
}
