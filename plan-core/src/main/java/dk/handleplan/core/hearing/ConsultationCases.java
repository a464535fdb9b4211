package dk.handleplan.core.hearing;

import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.inbox.Case;
import dk.handleplan.core.inbox.CaseSource;
import dk.handleplan.core.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The consultation of a council, as the inbox of its members and its chair speaks of it. */
@ApplicationScoped
public class ConsultationCases implements CaseSource {

    private Consultations consultations;
    private PlanCycles cycles;

    protected ConsultationCases() {}

    @Inject
    public ConsultationCases(Consultations consultations, PlanCycles cycles) {
        this.consultations = consultations;
        this.cycles = cycles;
    }

    @Override
    public String process() {
        return "consultation";
    }

    @Override
    public Case about(UUID consultationId) {
        var consultation = consultations.find(consultationId).orElseThrow(ConsultationCases::notFound);
        var cycle = cycles.find(consultation.cycleId()).orElseThrow(ConsultationCases::notFound);
        return new Case(consultationId, cycle.id(), cycle.year(), consultation.councilId(), null, cycle.title());
    }

    private static NotFound notFound() {
        return new NotFound("shared.notFound");
    }
}
