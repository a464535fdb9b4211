package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.FormDefinition;
import dk.handleplan.core.initiative.FormField;
import dk.handleplan.core.initiative.FormPart;
import dk.handleplan.core.initiative.FormQuestion;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.web.shared.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The form of a year in the reader's language: the municipality's own words, and the standard ones where it has none. */
public class WordedForm {

    private final FormDefinition definition;
    private final Locale language;
    private final Texts texts;
    private final Map<UUID, List<FormQuestion>> shown = new HashMap<>();

    WordedForm(FormDefinition definition, Locale language, Texts texts) {
        this.definition = definition;
        this.language = language;
        this.texts = texts;
    }

    public FormDefinition getDefinition() {
        return definition;
    }

    /** What there is to read of an initiative; pages ask for it once for each word they write. */
    public List<FormQuestion> shownIn(Initiative initiative) {
        return shown.computeIfAbsent(initiative.id(), id -> definition.shownIn(initiative));
    }

    /** The parts in which something is asked. */
    public List<FormPart> getParts() {
        return definition.parts();
    }

    public String name(FormPart part) {
        return definition.heading(part).wording().label(language).orElseGet(() -> texts.name(part));
    }

    public String helpOf(FormPart part) {
        return definition.heading(part).wording().help(language).orElse("");
    }

    /** What a field is called where its answer is read. */
    public String heading(FormField field) {
        return field == FormField.OWN ? name(FormPart.OWN) : label(definition.question(field));
    }

    /** What a question is called where its answer is read. */
    public String label(FormQuestion question) {
        return question.wording().label(language).orElseGet(() -> texts.name(question.field()));
    }

    /** The own questions that have these answers, in their order. */
    public List<FormQuestion> answered(Map<UUID, String> answers) {
        return definition.own().stream()
                .filter(own -> own.id().filter(answers::containsKey).isPresent())
                .toList();
    }

    /** What the writer is asked: the own label, or the standard question. */
    public String question(FormField field) {
        return asked(definition.question(field));
    }

    public String asked(FormQuestion question) {
        return question.wording().label(language).orElseGet(() -> texts.get("initiative." + standard(question)));
    }

    /** The own help, or the standard one; and that the question must be answered, where it must. */
    public String help(FormField field) {
        return help(definition.question(field));
    }

    public String help(FormQuestion question) {
        var help = question.wording().help(language).orElseGet(() -> standardHelp(question));
        if (!question.isRequired() || question.field() == FormField.TITLE) {
            return help;
        }
        var end = help.isEmpty() || help.matches("(?s).*[.?!]") ? " " : ". ";
        return (help + end + texts.get("initiative.mustAnswer")).strip();
    }

    private String standardHelp(FormQuestion question) {
        return question.isOwn() || question.field() == FormField.EARLIER_APPLIED
                ? ""
                : texts.get("initiative." + standard(question) + "Hint");
    }

    private static String standard(FormQuestion question) {
        return switch (question.field()) {
            case TITLE -> "title";
            case COMMITTEES -> "committees";
            case CONTACTS -> "contacts";
            case APPLIED -> "applied";
            case EARLIER_APPLIED -> "earlier";
            case GOALS -> "goalLinks";
            case OTHER_POLICY_GOALS -> "policyLinks";
            case TARGET_GROUP -> "targetPrimary";
            case CHALLENGE -> "challenge";
            case DESCRIPTION -> "summary";
            case SUCCESS -> "indicators";
            case ANCHORING -> "anchoring";
            case PARTNERS -> "partners";
            case OTHER_FINANCING -> "financing";
            case OWN -> "FormPart.OWN";
        };
    }

    public Integer words(FormField field) {
        return definition.question(field).words();
    }
}
