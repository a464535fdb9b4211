package dk.handleplan.core.hearing;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.initiative.RevisionService;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Who may read what the administration answers. Before the answers are released together nobody but the administration learns of
 * any – a unit knows the ones it writes itself, see {@link AnsweringService} –; responses are read by the councils and by the centres they concern as soon as they are sent.
 */
@UseCase
public class AnswerService {

    private Hearings hearings;
    private Consultations consultations;
    private Remarks remarks;
    private Answers answers;
    private RevisionService revisions;
    private Initiatives initiatives;
    private Disqualifications disqualifications;
    private AuditTrail audit;
    private Clock clock;
    private HearingProcess process;

    protected AnswerService() {}

    @Inject
    public AnswerService(
            Hearings hearings,
            Consultations consultations,
            Remarks remarks,
            Answers answers,
            RevisionService revisions,
            Initiatives initiatives,
            Disqualifications disqualifications,
            AuditTrail audit,
            Clock clock,
            HearingProcess process) {
        this.hearings = hearings;
        this.consultations = consultations;
        this.remarks = remarks;
        this.answers = answers;
        this.revisions = revisions;
        this.initiatives = initiatives;
        this.disqualifications = disqualifications;
        this.audit = audit;
        this.clock = clock;
        this.process = process;
    }

    /** Releases all answers at once, when every remark has one that is approved. */
    public void release(User actor, UUID cycleId) {
        actor.mustAdminister();
        var hearing = locked(cycleId);
        var all = consultations.ofCycle(cycleId);
        hearing.release(
                remarks.unapproved(cycleId),
                all.stream().filter(Consultation::isOpen).count(),
                today());
        revisions.end(cycleId, answers.changedInitiatives(cycleId));
        audit.add(AuditEntry.by(actor, clock.instant(), "hearing.released", cycleId)
                .in(cycleId));
        all.forEach(consultation -> tell(actor, consultation));
        process.released(cycleId);
    }

    private void tell(User actor, Consultation consultation) {
        audit.add(AuditEntry.by(actor, clock.instant(), "hearing.answersReleased", consultation.id())
                .in(consultation.cycleId()));
    }

    /** Whether the memo of the year can be read by everybody. */
    public boolean isReleased(UUID cycleId) {
        return hearings.ofCycle(cycleId).filter(Hearing::isReleased).isPresent();
    }

    /** What councils remark on one initiative, with the answers this reader may know. */
    public List<RemarkRow> onInitiative(User actor, UUID initiativeId) {
        var initiative = initiatives.find(initiativeId).orElseThrow(AnswerService::notFound);
        var hearing = hearings.ofCycle(initiative.cycleId());
        if (hearing.isEmpty()) {
            return List.of();
        }
        return seenBy(actor, initiative, hearing.get(), remarks.sentOn(initiativeId));
    }

    private List<RemarkRow> seenBy(User actor, Initiative initiative, Hearing hearing, List<RemarkRow> sent) {
        if (hearing.isReleased() || actor.isAdministration()) {
            return sent;
        }
        return sent.stream()
                .filter(remark -> takesPart(actor, remark) || worksOn(actor, initiative))
                .map(RemarkRow::withoutAnswer)
                .toList();
    }

    private boolean takesPart(User actor, RemarkRow remark) {
        return actor.sitsIn(remark.councilId())
                && disqualifications
                        .of(remark.consultationId(), actor.id(), remark.initiativeId())
                        .isEmpty();
    }

    private static boolean worksOn(User actor, Initiative initiative) {
        return actor.worksIn(initiative.leadUnitId())
                || initiative.participants().stream().anyMatch(actor::worksIn);
    }

    /**
     * The response a council has sent, for the council itself; with answers once they are released. Until then a member is not
     * told what was said where the member is disqualified.
     */
    public List<RemarkRow> ofCouncil(User actor, Consultation consultation) {
        if (!actor.isAdministration() && !actor.sitsIn(consultation.councilId())) {
            throw new NotAllowed("shared.notAllowed");
        }
        var released = hearings.ofCycle(consultation.cycleId())
                .filter(Hearing::isReleased)
                .isPresent();
        var readsAll = released || actor.isAdministration();
        var barred = disqualifications.initiatives(consultation.id(), actor.id());
        return remarks.ofConsultation(consultation.id()).stream()
                .filter(remark -> remark.sentOn() != null)
                .filter(remark -> readsAll || remark.initiativeId() == null || !barred.contains(remark.initiativeId()))
                .map(remark -> readsAll ? remark : remark.withoutAnswer())
                .toList();
    }

    private Hearing locked(UUID cycleId) {
        return hearings.lock(cycleId).orElseThrow(AnswerService::notFound);
    }

    private static NotFound notFound() {
        return new NotFound("shared.notFound");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
