package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.FormField;
import dk.handleplan.core.initiative.FormPart;
import dk.handleplan.core.initiative.FormSection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What it is to change. */
@Named
@RequestScoped
public class ChallengeForm implements PartForm {

    private String challenge;

    @Inject
    EditedInitiative edited;

    @Inject
    AskedQuestions asked;

    @Override
    public FormPart part() {
        return FormPart.CHALLENGE;
    }

    @Override
    public void read() {
        challenge = edited.getInitiative().challenge();
    }

    @Override
    public List<FormSection> sections() {
        return asked.wasAsked(FormField.CHALLENGE) ? List.of(new FormSection.Challenge(challenge)) : List.of();
    }

    public String getChallenge() {
        return challenge;
    }

    public void setChallenge(String challenge) {
        this.challenge = challenge;
    }
}
