package dk.handleplan.core.hearing;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Who may open which consultation, and which initiatives it is about. */
@ApplicationScoped
class ConsultationAccess {

    private Consultations consultations;
    private Initiatives initiatives;
    private PlanCycles cycles;

    protected ConsultationAccess() {}

    @Inject
    ConsultationAccess(Consultations consultations, Initiatives initiatives, PlanCycles cycles) {
        this.consultations = consultations;
        this.initiatives = initiatives;
        this.cycles = cycles;
    }

    /** The consultation for somebody who sits in the council, once the hearing is sent. */
    Consultation asMember(User actor, UUID id) {
        return seatedIn(actor, find(id));
    }

    Consultation asChair(User actor, UUID id) {
        return ledBy(actor, find(id));
    }

    Consultation lockAsMember(User actor, UUID id) {
        return seatedIn(actor, lock(id));
    }

    Consultation lockAsChair(User actor, UUID id) {
        return ledBy(actor, lock(id));
    }

    List<Consultation> ofCycle(UUID cycleId) {
        return consultations.ofCycle(cycleId);
    }

    Consultation find(UUID id) {
        return consultations.find(id).orElseThrow(() -> new NotFound("shared.notFound"));
    }

    Consultation lock(UUID id) {
        return consultations.lock(id).orElseThrow(() -> new NotFound("shared.notFound"));
    }

    PlanCycle cycle(Consultation consultation) {
        return cycles.find(consultation.cycleId()).orElseThrow(() -> new NotFound("shared.notFound"));
    }

    /** The initiative, which must be part of the draft that is heard; nothing for the draft as a whole. */
    void mustBeHeard(Consultation consultation, UUID initiativeId) {
        if (initiativeId != null
                && initiatives
                        .find(initiativeId)
                        .filter(Initiative::isInPlan)
                        .filter(i -> i.cycleId().equals(consultation.cycleId()))
                        .isEmpty()) {
            throw new NotFound("shared.notFound");
        }
    }

    private static Consultation seatedIn(User actor, Consultation consultation) {
        if (!actor.sitsIn(consultation.councilId())) {
            throw new NotAllowed("shared.notAllowed");
        }
        return sent(consultation);
    }

    private static Consultation ledBy(User actor, Consultation consultation) {
        actor.mustHave(Role.COUNCIL_CHAIR, consultation.councilId());
        return sent(consultation);
    }

    private static Consultation sent(Consultation consultation) {
        if (consultation.state() == ConsultationState.PREPARING) {
            throw new NotAllowed("hearing.notSentYet");
        }
        return consultation;
    }
}
