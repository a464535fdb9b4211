package dk.handleplan.core.hearing;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.organisation.Assignment;
import dk.handleplan.core.organisation.Councils;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.organisation.Users;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who may open which consultation, and which initiatives it is about. */
@ApplicationScoped
class ConsultationAccess {

    private Consultations consultations;
    private Initiatives initiatives;
    private DraftPlan draft;
    private PlanCycles cycles;
    private Users users;
    private Councils councils;
    private Clock clock;

    protected ConsultationAccess() {}

    @Inject
    ConsultationAccess(
            Consultations consultations,
            Initiatives initiatives,
            DraftPlan draft,
            PlanCycles cycles,
            Users users,
            Councils councils,
            Clock clock) {
        this.consultations = consultations;
        this.initiatives = initiatives;
        this.draft = draft;
        this.cycles = cycles;
        this.users = users;
        this.councils = councils;
        this.clock = clock;
    }

    /** The consultation for somebody who sits in the council, once the hearing is sent. */
    Consultation asMember(User actor, UUID id) {
        return seatedIn(actor, find(id));
    }

    /** For whoever leads the council, and the administration where nobody does. */
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

    /** What is spoken of, which must be part of the draft that is heard; the draft as a whole where {@code id} is null. */
    Topic topic(Consultation consultation, UUID id) {
        return id == null ? Topic.WHOLE_DRAFT : chapter(consultation, id).orElseGet(() -> initiative(consultation, id));
    }

    private Optional<Topic> chapter(Consultation consultation, UUID id) {
        var chapters = draft.chapters(consultation.cycleId());
        return IntStream.range(0, chapters.size())
                .filter(index -> chapters.get(index).id().equals(id))
                .mapToObj(index ->
                        new HeardChapter(id, index + 1, chapters.get(index).heading()))
                .map(Topic::chapter)
                .findFirst();
    }

    /** The initiative, which must be part of the draft that is heard. */
    Topic initiative(Consultation consultation, UUID id) {
        return initiatives
                .find(id)
                .filter(Initiative::isInPlan)
                .filter(i -> i.cycleId().equals(consultation.cycleId()))
                .map(i -> Topic.initiative(i.id()))
                .orElseThrow(() -> new NotFound("shared.notFound"));
    }

    private Consultation seatedIn(User actor, Consultation consultation) {
        mustBeInTerm(actor, consultation);
        if (!actor.sitsIn(consultation.councilId())) {
            throw new NotAllowed("shared.notAllowed");
        }
        return sent(consultation);
    }

    private Consultation ledBy(User actor, Consultation consultation) {
        if (!writesFor(actor, consultation)) {
            mustBeInTerm(actor, consultation);
            actor.mustHave(Role.COUNCIL_CHAIR, consultation.councilId());
        }
        return sent(consultation);
    }

    /** A board where nobody signs in responds by letter; the administration writes that down while it is waited for. */
    boolean writesFor(User actor, Consultation consultation) {
        return actor.isAdministration()
                && consultation.isOpen()
                && Stream.of(Role.COUNCIL_CHAIR, Role.COUNCIL_MEMBER)
                        .map(role -> Assignment.of(role, consultation.councilId()))
                        .allMatch(seat -> users.addressedBy(seat.audience()).isEmpty());
    }

    private void mustBeInTerm(User actor, Consultation consultation) {
        councils.find(consultation.councilId())
                .ifPresent(council -> council.mustBeInTerm(actor.id(), LocalDate.now(clock)));
    }

    private static Consultation sent(Consultation consultation) {
        if (consultation.state() == ConsultationState.PREPARING) {
            throw new NotAllowed("hearing.notSentYet");
        }
        return consultation;
    }
}
