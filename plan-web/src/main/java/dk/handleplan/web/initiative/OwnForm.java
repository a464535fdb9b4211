package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.FormPart;
import dk.handleplan.core.initiative.FormSection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The municipality's own questions. */
@Named
@RequestScoped
public class OwnForm implements PartForm {

    private final Map<String, String> answers = new HashMap<>();

    @Inject
    EditedInitiative edited;

    @Inject
    AskedQuestions asked;

    @Override
    public FormPart part() {
        return FormPart.OWN;
    }

    @Override
    public void read() {
        edited.getInitiative().ownAnswers().forEach((question, answer) -> answers.put(question.toString(), answer));
    }

    @Override
    public List<FormSection> sections() {
        var written = new HashMap<UUID, String>();
        asked.getQuestions().stream()
                .filter(question -> asked.wasAsked(question.key()))
                .forEach(question -> question.id().ifPresent(id -> written.put(id, answers.get(question.key()))));
        return List.of(new FormSection.OwnQuestions(written));
    }

    /** By the key of the question. */
    public Map<String, String> getAnswers() {
        return answers;
    }
}
