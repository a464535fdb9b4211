package dk.handleplan.web.status;

import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.status.Reading;
import dk.handleplan.core.status.sheet.Preview;
import dk.handleplan.web.shared.Language;
import dk.handleplan.web.shared.Shown;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What would change by a table, in words. */
@Named
@RequestScoped
public class PreviewWords {

    @Inject
    StatusWords words;

    @Inject
    Texts texts;

    @Inject
    Shown shown;

    @Inject
    Language language;

    /** {@code 12 personer · 3. august 2020 · Optalt af centret}; a dash for nothing. */
    public String said(Optional<Reading> reading, Indicator indicator) {
        return reading.map(said -> Stream.of(
                                words.reading(said, indicator),
                                said.readOn().map(shown::date).orElse(""),
                                said.comment().orElse(""),
                                words.onwards(reading))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")))
                .orElse("–");
    }

    public String why(Preview.Line line) {
        return line.why().sentence(language.getLocale());
    }

    public String key(Preview.Outcome outcome) {
        return "status.outcome." + outcome;
    }

    /** The look of a badge. */
    public String look(Preview.Outcome outcome) {
        return switch (outcome) {
            case SAME -> "plain";
            case NEW, CHANGED -> "info";
            case REMOVED -> "warning";
            case REFUSED -> "error";
        };
    }

    /** {@code 3 nye, 1 ændret, 12 uændrede, 2 afvist}. */
    public String summary(Preview preview) {
        return Stream.of(Preview.Outcome.values())
                .filter(outcome -> preview.count(outcome) > 0)
                .map(outcome -> texts.of("status.preview." + outcome, preview.count(outcome)))
                .collect(Collectors.joining(", "));
    }
}
