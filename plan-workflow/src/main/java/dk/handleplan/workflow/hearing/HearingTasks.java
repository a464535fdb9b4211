package dk.handleplan.workflow.hearing;

import dk.handleplan.core.hearing.HearingService;
import dk.handleplan.workflow.shared.Parts;
import dk.handleplan.workflow.shared.Signals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What the model of a hearing calls. */
@Named("hearing")
@ApplicationScoped
public class HearingTasks {

    private HearingService hearings;
    private Parts parts;
    private Signals signals;

    protected HearingTasks() {}

    @Inject
    public HearingTasks(HearingService hearings, Parts parts, Signals signals) {
        this.hearings = hearings;
        this.parts = parts;
        this.signals = signals;
    }

    public void prepare(String cycleId) {
        hearings.prepare(UUID.fromString(cycleId));
    }

    public void openConsultations(DelegateExecution hearing) {
        var opened = hearings.openConsultations(UUID.fromString(hearing.getProcessBusinessKey()));
        parts.start(hearing, CamundaConsultationProcess.ID, opened);
    }

    public void endConsultations(String cycleId) {
        hearings.endConsultations(UUID.fromString(cycleId))
                .forEach(consultation -> signals.closed(CamundaConsultationProcess.ID, consultation));
    }
}
