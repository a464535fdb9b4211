package dk.handleplan.workflow.hearing;

import dk.handleplan.core.hearing.AnsweringService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** What the model of a unit's answers calls. */
@Named("unitAnswers")
@ApplicationScoped
public class UnitAnswersTasks {

    private AnsweringService answers;

    protected UnitAnswersTasks() {}

    @Inject
    public UnitAnswersTasks(AnsweringService answers) {
        this.answers = answers;
    }

    public void remind(String requestId) {
        answers.remind(UUID.fromString(requestId));
    }

    public void escalate(String requestId) {
        answers.escalate(UUID.fromString(requestId));
    }
}
