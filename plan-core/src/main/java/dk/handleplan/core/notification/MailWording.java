package dk.handleplan.core.notification;

import dk.handleplan.core.shared.Sentences;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How mails are worded: as the municipality has written it, or else as the product does. */
final class MailWording {

    private final Map<String, MailText> own;

    MailWording(Collection<MailText> own) {
        this.own = own.stream().collect(Collectors.toMap(text -> text.reason() + text.language(), Function.identity()));
    }

    String subject(String reason, Locale reader, Map<MailField, String> values) {
        var changed = own.get(reason + reader.getLanguage());
        return MailField.filled(changed == null ? standard(reason, "subject", reader) : changed.subject(), values);
    }

    String text(String reason, Locale reader, Map<MailField, String> values) {
        var changed = own.get(reason + reader.getLanguage());
        return MailField.filled(changed == null ? standard(reason, "text", reader) : changed.text(), values);
    }

    /** The product's own wording, with its fields. */
    static String standard(String reason, String part, Locale reader) {
        return Sentences.of(
                "notification." + reason + "." + part, reader, MailField.YEAR.written(), MailField.TASK.written());
    }
}
