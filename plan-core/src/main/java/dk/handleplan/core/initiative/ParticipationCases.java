package dk.handleplan.core.initiative;

import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.inbox.Case;
import dk.handleplan.core.inbox.CaseSource;
import dk.handleplan.core.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Tells the inbox about questions to take part in others' initiatives. */
@ApplicationScoped
public class ParticipationCases implements CaseSource {

    private Participations participations;
    private Initiatives initiatives;
    private PlanCycles cycles;

    protected ParticipationCases() {}

    @Inject
    public ParticipationCases(Participations participations, Initiatives initiatives, PlanCycles cycles) {
        this.participations = participations;
        this.initiatives = initiatives;
        this.cycles = cycles;
    }

    @Override
    public String process() {
        return "joint-participation";
    }

    @Override
    public Case about(UUID participationId) {
        var question = participations.find(participationId).orElseThrow(() -> new NotFound("shared.notFound"));
        var initiative = initiatives.find(question.initiativeId()).orElseThrow(() -> new NotFound("shared.notFound"));
        var cycle = cycles.find(question.cycleId()).orElseThrow(() -> new NotFound("shared.notFound"));
        return new Case(
                participationId, cycle.id(), cycle.year(), question.unitId(), question.unitId(), initiative.title());
    }
}
