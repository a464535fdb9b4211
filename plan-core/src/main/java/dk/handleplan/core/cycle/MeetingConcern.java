package dk.handleplan.core.cycle;

import dk.handleplan.core.shared.Sentences;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A meeting of a deciding body that is possible but worth a second look.
 *
 * @param body what the body is called
 * @param rule what it is about, as in {@code cycle.concern.<rule>}
 * @param details what the sentence tells
 */
public record MeetingConcern(UUID bodyId, String body, String rule, List<Object> details) {

    MeetingConcern(UUID bodyId, String rule, Object... details) {
        this(bodyId, "", rule, List.of(details));
    }

    MeetingConcern of(String nameOfBody) {
        return new MeetingConcern(bodyId, nameOfBody, rule, details);
    }

    public String sentence(Locale locale) {
        return Sentences.of("cycle.concern." + rule, locale, details.toArray());
    }
}
