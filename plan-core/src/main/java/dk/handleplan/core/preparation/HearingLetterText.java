package dk.handleplan.core.preparation;

import dk.handleplan.core.hearing.LetterTemplate;
import dk.handleplan.core.shared.Sentences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The letter by which councils are heard, as the year words it, or as it is usually worded. */
@ApplicationScoped
public class HearingLetterText implements LetterTemplate {

    private TextsOfCycles texts;
    private MergeValues values;

    protected HearingLetterText() {}

    @Inject
    public HearingLetterText(TextsOfCycles texts, MergeValues values) {
        this.texts = texts;
        this.values = values;
    }

    @Override
    public String fill(LetterFacts facts, Locale reader) {
        var wording = wording(texts.ofCycle(facts.cycle().id()), reader);
        var known = values.of(facts.cycle(), reader);
        known.put(MergeField.COUNCIL, facts.council());
        known.put(MergeField.RESPOND_BY, written(facts.respondBy(), reader));
        known.put(MergeField.DRAFT, String.valueOf(facts.draftNumber()));
        known.put(MergeField.DATED, written(facts.dated(), reader));
        known.put(MergeField.CONSULTEES, bulleted(facts));
        return MergeText.fill(wording, known);
    }

    private static String wording(Optional<CycleTexts> texts, Locale reader) {
        return texts.flatMap(kept -> kept.hearingLetter(reader)).orElseGet(() -> usual(reader));
    }

    /** How it reads now, with what the year knows; nobody is heard yet. */
    static String trial(CycleTexts texts, Map<MergeField, String> known, Locale reader) {
        return MergeText.fill(wording(Optional.of(texts), reader), known);
    }

    /** The letter that is used where a year has none of its own. */
    static String usual(Locale reader) {
        return Sentences.of("preparation.hearingLetter", reader);
    }

    private static String bulleted(LetterFacts facts) {
        return facts.consultees().stream().map(name -> "– " + name).collect(Collectors.joining("\n"));
    }

    private static String written(LocalDate day, Locale reader) {
        return DateTimeFormatter.ofPattern(reader.getLanguage().equals("da") ? "d. MMMM yyyy" : "d MMMM yyyy", reader)
                .format(day);
    }
}
