package dk.handleplan.core.hearing;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.PhaseRuns;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What the chair of a council does: gather what members say in one joint response, and send it. */
@UseCase
public class ResponseService {

    /** The version of a remark that has not been written yet. */
    public static final long UNWRITTEN = -1;

    private ConsultationAccess access;
    private Comments comments;
    private Remarks remarks;
    private Disqualifications disqualifications;
    private DraftPlan draft;
    private PhaseRuns phases;
    private AuditTrail audit;
    private Clock clock;
    private ConsultationProcess process;
    private HearingProcess hearing;

    protected ResponseService() {}

    @Inject
    public ResponseService(
            ConsultationAccess access,
            Comments comments,
            Remarks remarks,
            Disqualifications disqualifications,
            DraftPlan draft,
            PhaseRuns phases,
            AuditTrail audit,
            Clock clock,
            ConsultationProcess process,
            HearingProcess hearing) {
        this.access = access;
        this.comments = comments;
        this.remarks = remarks;
        this.disqualifications = disqualifications;
        this.draft = draft;
        this.phases = phases;
        this.audit = audit;
        this.clock = clock;
        this.process = process;
        this.hearing = hearing;
    }

    /** The response as it stands, initiative by initiative, beside what members recommend. */
    public JointResponse response(User actor, UUID consultationId) {
        var consultation = access.asChair(actor, consultationId);
        return JointResponse.of(
                access.cycle(consultation),
                consultation,
                consultation.takesRemarks(today()),
                draft.chapters(consultation.cycleId()),
                draft.initiatives(consultation.cycleId()),
                remarks.ofConsultation(consultationId),
                comments.opinions(consultationId),
                disqualifications.initiatives(consultationId, actor.id()));
    }

    /**
     * The joint remark on an initiative or a chapter; on the draft as a whole where {@code topicId} is null. A disqualified chair is told
     * nothing of it.
     */
    public Optional<Remark> remark(User actor, UUID consultationId, UUID topicId) {
        access.asChair(actor, consultationId);
        return isDisqualified(actor, consultationId, topicId) ? Optional.empty() : remarks.of(consultationId, topicId);
    }

    /** @param readVersion the remark's version when it was read, or {@link #UNWRITTEN} */
    public void word(User actor, UUID consultationId, UUID topicId, long readVersion, Remark.Words words) {
        var consultation = access.lockAsChair(actor, consultationId);
        consultation.mustBeOpen(today());
        var topic = access.topic(consultation, topicId);
        mustNotBeDisqualified(actor, consultationId, topicId);
        var written = remarks.of(consultationId, topicId);
        if (written.filter(r -> r.says(words)).isEmpty()) {
            written.ifPresent(r -> r.mustBeAt(readVersion));
            var remark = written.orElseGet(() -> new Remark(consultation, topic));
            remark.word(words);
            keep(remark, written);
        }
    }

    private void keep(Remark remark, Optional<Remark> written) {
        if (written.isEmpty()) {
            remarks.add(remark);
        }
    }

    private void mustNotBeDisqualified(User actor, UUID consultationId, UUID topicId) {
        if (isDisqualified(actor, consultationId, topicId)) {
            throw new NotAllowed("hearing.disqualified");
        }
    }

    private boolean isDisqualified(User actor, UUID consultationId, UUID topicId) {
        return topicId != null
                && disqualifications.of(consultationId, actor.id(), topicId).isPresent();
    }

    /** Sends the joint response: from now on it is dated and final. */
    public void send(User actor, UUID consultationId) {
        var consultation = access.lockAsChair(actor, consultationId);
        consultation.mustBeOpen(today());
        var worded = remarks.worded(consultationId);
        if (worded.isEmpty()) {
            throw new RuleBroken("hearing.emptyResponse");
        }
        consultation.respond(today());
        worded.forEach(remark -> remark.send(today()));
        closed(actor, consultation, "hearing.responseSent");
    }

    /** The council has been heard and has no remarks. */
    public void sendNoRemarks(User actor, UUID consultationId) {
        var consultation = access.lockAsChair(actor, consultationId);
        consultation.mustBeOpen(today());
        if (!remarks.worded(consultationId).isEmpty()) {
            throw new RuleBroken("hearing.remarksWritten");
        }
        consultation.respondWithoutRemarks(today());
        closed(actor, consultation, "hearing.noRemarksSent");
    }

    private void closed(User actor, Consultation consultation, String action) {
        audit.add(
                AuditEntry.by(actor, clock.instant(), action, consultation.id()).in(consultation.cycleId()));
        var last = phases.partClosed(consultation.cycleId(), Phase.HEARING);
        process.responded(consultation.id());
        if (last) {
            hearing.allIn(consultation.cycleId());
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
