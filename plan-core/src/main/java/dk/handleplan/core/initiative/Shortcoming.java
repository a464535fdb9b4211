package dk.handleplan.core.initiative;

import dk.handleplan.core.shared.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What keeps an initiative from being submitted: a required answer is missing, or a text still holds a placeholder. */
public record Shortcoming(FormField field, String key, List<String> details) {

    public FormPart part() {
        return FormPart.of(field);
    }

    public String sentence(Locale language) {
        return Sentences.of(key, language, details.toArray());
    }

    /** What the form of its year requires, in the order of that form. */
    static List<Shortcoming> of(Initiative initiative, FormDefinition form) {
        var found = new ArrayList<Shortcoming>();
        var answered = new Answered(initiative);
        var texts = FormText.of(initiative, id -> "");
        for (var part : form.parts()) {
            form.asked(part, initiative).stream()
                    .filter(question ->
                            question.isRequired() && !answered.answers(question) && !isExcused(initiative, question))
                    .forEach(question -> found.add(missing(question)));
            part.fields().forEach(field -> checkPlaceholder(field, texts.getOrDefault(field, ""), found));
        }
        return found;
    }

    private static boolean isExcused(Initiative initiative, FormQuestion question) {
        return initiative.exception(question.field()).isPresent();
    }

    private static Shortcoming missing(FormQuestion question) {
        return question.isOwn()
                ? new Shortcoming(
                        FormField.OWN,
                        "initiative.needs.OWN",
                        List.of(question.wording().label()))
                : new Shortcoming(question.field(), "initiative.needs." + question.field(), List.of());
    }

    private static void checkPlaceholder(FormField field, String text, List<Shortcoming> found) {
        Placeholder.in(text)
                .ifPresent(placeholder ->
                        found.add(new Shortcoming(field, "initiative.placeholder", List.of(placeholder))));
    }
}
