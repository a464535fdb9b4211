package dk.handleplan.core.initiative.paper;

import dk.handleplan.core.initiative.FormDefinition;
import dk.handleplan.core.initiative.FormPart;
import java.util.List;

/**
 * A form to be printed.
 *
 * @param cycle what the year is called
 * @param title of the initiative; empty for a blank form
 * @param unit that writes
 */
public record Paper(
        PaperSource source,
        String cycle,
        int year,
        String unit,
        String title,
        FormDefinition form,
        List<PaperQuestion> questions) {

    public List<PaperQuestion> of(FormPart part) {
        return questions.stream()
                .filter(question -> question.question().part() == part
                        && !question.question().isHidden())
                .toList();
    }
}
