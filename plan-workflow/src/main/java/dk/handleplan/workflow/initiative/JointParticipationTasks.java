package dk.handleplan.workflow.initiative;

import dk.handleplan.core.initiative.ParticipationService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** What the model of a question to take part calls. */
@Named("jointParticipation")
@ApplicationScoped
public class JointParticipationTasks {

    private ParticipationService participations;

    protected JointParticipationTasks() {}

    @Inject
    public JointParticipationTasks(ParticipationService participations) {
        this.participations = participations;
    }

    public void remind(String participationId) {
        participations.remind(UUID.fromString(participationId));
    }
}
