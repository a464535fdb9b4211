package dk.handleplan.core.initiative.paper;

import dk.handleplan.core.initiative.FormPart;
import dk.handleplan.core.initiative.FormQuestion;
import dk.handleplan.core.shared.DomainException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What would change in an initiative by a filled form.
 *
 * @param fields all that the form asks, as they are and as they would be
 * @param unreadable what the file says that cannot be taken over; it stays as it is
 */
public record PaperComparison(List<Field> fields, List<Unreadable> unreadable) {

    /**
     * @param missing whether the file does not have it, so that it stays
     */
    public record Field(FormQuestion question, PaperField now, PaperField then, boolean missing) {

        public boolean isChanged() {
            return !now.value().equals(then.value()) || !now.rows().equals(then.rows());
        }

        FormPart part() {
            return question.part();
        }
    }

    /** @param column in a table; null elsewhere */
    public record Unreadable(
            FormQuestion question, PaperField field, PaperCell column, String text, DomainException why) {}

    public List<Field> changes() {
        return fields.stream().filter(Field::isChanged).toList();
    }

    public List<Field> unchanged() {
        return fields.stream().filter(field -> !field.isChanged()).toList();
    }

    Set<FormPart> changedParts() {
        return changes().stream().map(Field::part).collect(Collectors.toSet());
    }

    /** What each part would say. */
    Map<FormPart, PaperAnswers> answers() {
        var answers = new EnumMap<FormPart, PaperAnswers>(FormPart.class);
        for (var part : FormPart.values()) {
            answers.put(
                    part,
                    PaperAnswers.of(fields.stream()
                            .filter(field -> field.part() == part)
                            .map(Field::then)
                            .toList()));
        }
        return answers;
    }
}
