package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.FormField;
import dk.handleplan.core.initiative.FormPart;
import dk.handleplan.core.initiative.FormQuestion;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the part of the form on the screen asks of the initiative as it is answered so far. */
@Named
@RequestScoped
public class AskedQuestions {

    @Inject
    EditedInitiative edited;

    @Inject
    Forms forms;

    @Inject
    HttpServletRequest request;

    private List<FormQuestion> questions;

    public FormPart getPart() {
        return edited.getPart();
    }

    public List<FormQuestion> getQuestions() {
        if (questions == null) {
            var initiative = edited.getInitiative();
            questions = forms.of(initiative.cycleId()).getDefinition().asked(getPart(), initiative);
        }
        return questions;
    }

    /** Whether the form that was sent asked for this field; what was not asked stays as it is. */
    boolean wasAsked(FormField field) {
        return wasAsked(field.name());
    }

    boolean wasAsked(String key) {
        var sent = Optional.ofNullable(request.getParameterValues("asked")).orElse(new String[0]);
        return Stream.of(sent).anyMatch(key::equals)
                && getQuestions().stream().anyMatch(question -> question.key().equals(key));
    }
}
