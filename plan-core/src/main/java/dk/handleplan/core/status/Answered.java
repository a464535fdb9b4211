package dk.handleplan.core.status;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * A question of a round's own and what a report says to it.
 *
 * @param help what stands beside the question; null for nothing
 * @param answer null where nothing is said
 */
public record Answered(UUID questionId, String question, String help, boolean required, String answer) {

    boolean isMissing() {
        return required && answer == null;
    }

    /** Question by question, as the round puts them. */
    public static List<Answered> of(RoundForm form, Collection<OwnAnswer> answers) {
        return form.questions().stream()
                .map(question -> new Answered(
                        question.id(),
                        question.text(),
                        question.help().orElse(null),
                        question.isRequired(),
                        answers.stream()
                                .filter(answer -> answer.questionId().equals(question.id()))
                                .map(OwnAnswer::text)
                                .findFirst()
                                .orElse(null)))
                .toList();
    }
}
