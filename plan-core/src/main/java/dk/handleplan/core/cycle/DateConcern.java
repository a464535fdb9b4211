package dk.handleplan.core.cycle;

import dk.handleplan.core.shared.Sentences;
import java.util.List;
import java.util.Locale;

/**
 * A date that is possible but worth a second look.
 *
 * @param rule what it is about, as in {@code cycle.concern.<rule>}
 * @param details what the sentence tells
 */
public record DateConcern(Milestone milestone, String rule, List<Object> details) {

    DateConcern(Milestone milestone, String rule, Object... details) {
        this(milestone, rule, List.of(details));
    }

    public String sentence(Locale locale) {
        return Sentences.of("cycle.concern." + rule, locale, details.toArray());
    }
}
