package dk.handleplan.core.preparation;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.letter.GrantLetterTemplate;
import dk.handleplan.core.letter.LetterAmount;
import dk.handleplan.core.letter.LetterKind;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Sentences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The letters by which applicants are told of the decision, as the year words them, or as they are usually worded. */
@ApplicationScoped
public class GrantLetterText implements GrantLetterTemplate {

    private static final String EMPTY_PARAGRAPHS = "\\n{3,}";

    private TextsOfCycles texts;
    private MergeValues values;

    protected GrantLetterText() {}

    @Inject
    public GrantLetterText(TextsOfCycles texts, MergeValues values) {
        this.texts = texts;
        this.values = values;
    }

    @Override
    public Wording of(PlanCycle cycle, Locale reader) {
        var ofYear = values.of(cycle, reader);
        var worded = texts.ofCycle(cycle.id());
        return facts -> filled(wording(worded, facts.letter().kind(), reader), known(ofYear, facts, reader));
    }

    private static Map<MergeField, String> known(Map<MergeField, String> ofYear, LetterFacts facts, Locale reader) {
        var letter = facts.letter();
        var known = new EnumMap<>(ofYear);
        known.put(MergeField.APPLICANT, facts.unit());
        known.put(MergeField.INITIATIVE, facts.initiative());
        known.put(MergeField.AMOUNTS, amounts(facts.amounts(), reader));
        known.put(MergeField.REASON, letter.reason().orElse(letter.isReasonMissing() ? MergeText.UNKNOWN_YET : ""));
        known.put(MergeField.CONDITION, condition(facts, reader));
        known.put(MergeField.BODY, letter.meeting().body());
        known.put(MergeField.MET_ON, written(letter.meeting().metOn(), reader));
        known.put(MergeField.ITEM, letter.meeting().itemNumber().orElse("–"));
        return known;
    }

    /** With the day by which it is to be met, however the year words the rest. */
    private static String condition(LetterFacts facts, Locale reader) {
        return facts.letter()
                .condition()
                .map(words -> Sentences.of("preparation.grantLetterCondition", reader, words, facts.conditionDue()))
                .orElse("");
    }

    private static String filled(String wording, Map<MergeField, String> known) {
        return MergeText.fill(wording, known)
                .replaceAll(EMPTY_PARAGRAPHS, "\n\n")
                .strip();
    }

    private static String wording(Optional<CycleTexts> texts, LetterKind kind, Locale reader) {
        return texts.flatMap(kept -> kept.grantLetter(kind, reader)).orElseGet(() -> usual(kind, reader));
    }

    /** How it reads now, with what the year knows; nothing is decided yet. */
    static String trial(CycleTexts texts, LetterKind kind, Map<MergeField, String> known, Locale reader) {
        return filled(wording(Optional.of(texts), kind, reader), known);
    }

    /** The letter that is used where a year has none of its own. */
    static String usual(LetterKind kind, Locale reader) {
        return Sentences.of("preparation.grantLetter." + kind, reader);
    }

    private static String amounts(List<LetterAmount> amounts, Locale reader) {
        var lines = amounts.stream()
                .filter(LetterAmount::isTold)
                .map(amount -> line(amount, reader))
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? Sentences.of("preparation.grantLetterNoMoney", reader) : lines;
    }

    private static String line(LetterAmount amount, Locale reader) {
        var year = String.valueOf(amount.budgetYear());
        var granted = kroner(amount.granted());
        if (amount.before().isBlank()) {
            return Sentences.of("preparation.grantLetterAmount", reader, year, granted, kroner(amount.applied()));
        }
        return amount.isUnchanged()
                ? Sentences.of("preparation.grantLetterUnchanged", reader, year, granted)
                : Sentences.of("preparation.grantLetterChange", reader, year, granted, kroner(amount.before()));
    }

    private static String kroner(Amount amount) {
        return amount.money().map(money -> money + " kr.").orElse("–");
    }

    private static String written(LocalDate day, Locale reader) {
        return DateTimeFormatter.ofPattern(reader.getLanguage().equals("da") ? "d. MMMM yyyy" : "d MMMM yyyy", reader)
                .format(day);
    }
}
