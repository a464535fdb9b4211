package dk.handleplan.workflow.hearing;

import dk.handleplan.core.hearing.ConsultationService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** What the model of a consultation calls. */
@Named("consultation")
@ApplicationScoped
public class ConsultationTasks {

    private ConsultationService consultations;

    protected ConsultationTasks() {}

    @Inject
    public ConsultationTasks(ConsultationService consultations) {
        this.consultations = consultations;
    }

    public void remind(String consultationId) {
        consultations.remind(UUID.fromString(consultationId));
    }

    public void lapse(String consultationId) {
        consultations.lapse(UUID.fromString(consultationId));
    }
}
