package dk.handleplan.core.hearing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Does what the processes of the hearing do, without an engine; remembers what it was told. */
public class HearingByHand implements HearingProcess, ConsultationProcess {

    private final List<String> told = new ArrayList<>();
    private HearingService hearings;
    private Runnable afterwards = () -> {};

    void leads(HearingService service) {
        hearings = service;
    }

    /** What follows when the hearing is over. */
    public void then(Runnable next) {
        afterwards = next;
    }

    @Override
    public void sent(UUID cycleId) {
        told.add("sent");
        hearings.openConsultations(cycleId);
    }

    @Override
    public void allIn(UUID cycleId) {
        told.add("allIn");
        hearings.endConsultations(cycleId);
    }

    @Override
    public void released(UUID cycleId) {
        told.add("released");
        afterwards.run();
    }

    @Override
    public void responded(UUID consultationId) {
        told.add("responded");
    }

    @Override
    public void admitted(UUID cycleId, UUID consultationId) {
        told.add("admitted");
    }

    @Override
    public void extended(UUID consultationId) {
        told.add("extended");
    }

    public List<String> told() {
        return List.copyOf(told);
    }
}
