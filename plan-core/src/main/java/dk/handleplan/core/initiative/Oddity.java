package dk.handleplan.core.initiative;

import dk.handleplan.core.shared.Sentences;
import java.util.List;
import java.util.Locale;

/** Something in an initiative that does not add up or looks forgotten: told to those who write and read it, never in their way. */
public record Oddity(FormField field, String key, List<Object> details) {

    static Oddity in(FormField field, String key, Object... details) {
        return new Oddity(field, "initiative.odd." + key, List.of(details));
    }

    public FormPart part() {
        return FormPart.of(field);
    }

    public String sentence(Locale language) {
        return Sentences.of(key, language, details.toArray());
    }
}
