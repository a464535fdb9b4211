package dk.handleplan.core.hearing;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.PhaseRuns;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.hearing.Objections.ObjectionRow;
import dk.handleplan.core.organisation.Council;
import dk.handleplan.core.organisation.Councils;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private Objections objections;
    private Disqualifications disqualifications;
    private DraftPlan draft;
    private Consultations consultations;
    private Councils councils;
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
            Objections objections,
            Disqualifications disqualifications,
            DraftPlan draft,
            Consultations consultations,
            Councils councils,
            PhaseRuns phases,
            AuditTrail audit,
            Clock clock,
            ConsultationProcess process,
            HearingProcess hearing) {
        this.access = access;
        this.comments = comments;
        this.remarks = remarks;
        this.objections = objections;
        this.disqualifications = disqualifications;
        this.draft = draft;
        this.consultations = consultations;
        this.councils = councils;
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
                objections.ofConsultation(consultationId),
                disqualifications.initiatives(consultationId, actor.id()));
    }

    /**
     * One joint remark, on an initiative or a chapter, with what it is worded from; on the draft as a whole where {@code topicId}
     * is null. A disqualified chair is told nothing of it.
     */
    public JointRemark jointRemark(User actor, UUID consultationId, UUID topicId) {
        var consultation = access.asChair(actor, consultationId);
        var places = Place.all(draft.chapters(consultation.cycleId()), draft.initiatives(consultation.cycleId()));
        var at = Place.position(places, topicId);
        var disqualified = disqualifications.bar(consultationId, actor.id(), topicId);
        return new JointRemark(
                access.cycle(consultation),
                consultation,
                consultation.takesRemarks(today()),
                places.get(at),
                at + 1 < places.size() ? places.get(at + 1) : null,
                disqualified,
                disqualified ? Optional.empty() : remarks.of(consultationId, topicId),
                new Discussion(disqualified ? List.of() : comments.shared(consultationId, topicId)),
                disqualified ? List.of() : objectionsTo(consultationId, topicId),
                remarks.sums(consultationId, topicId));
    }

    private List<ObjectionRow> objectionsTo(UUID consultationId, UUID topicId) {
        return objections.ofConsultation(consultationId).stream()
                .filter(objection -> Objects.equals(objection.topicId(), topicId))
                .toList();
    }

    /** @param readVersion the remark's version when it was read, or {@link #UNWRITTEN} */
    public void word(User actor, UUID consultationId, UUID topicId, long readVersion, Remark.Words words) {
        var consultation = access.lockAsChair(actor, consultationId);
        consultation.mustBeOpen(today());
        var topic = access.topic(consultation, topicId);
        disqualifications.mustNotBar(consultationId, actor.id(), topicId);
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

    /** Sends the joint response: from now on it is dated and final. */
    public void send(User actor, UUID consultationId) {
        var consultation = access.lockAsChair(actor, consultationId);
        consultation.mustBeOpen(today());
        var worded = remarks.worded(consultationId);
        if (worded.isEmpty()) {
            throw new RuleBroken("hearing.emptyResponse");
        }
        var written = access.writesFor(actor, consultation);
        consultation.respond(today());
        worded.forEach(remark -> remark.send(today()));
        objections.dissenting(consultationId).forEach(dissent -> dissent.send(today()));
        closed(actor, consultation, written, "hearing.responseSent");
    }

    /** The council has been heard and has no remarks. */
    public void sendNoRemarks(User actor, UUID consultationId) {
        var consultation = access.lockAsChair(actor, consultationId);
        consultation.mustBeOpen(today());
        if (!remarks.worded(consultationId).isEmpty()) {
            throw new RuleBroken("hearing.remarksWritten");
        }
        var written = access.writesFor(actor, consultation);
        consultation.respondWithoutRemarks(today());
        closed(actor, consultation, written, "hearing.noRemarksSent");
    }

    /** Closing the part is waited for by other responses until the transaction ends: so each gets a number of its own. */
    private void closed(User actor, Consultation consultation, boolean written, String action) {
        var cycleId = consultation.cycleId();
        var last = phases.partClosed(cycleId, Phase.HEARING);
        consultation.acknowledge(consultations.lastResponseNumber(cycleId) + 1, clock.instant(), written);
        record(actor, action, consultation);
        process.responded(consultation.id());
        if (last) {
            hearing.allIn(cycleId);
        }
    }

    private void record(User actor, String action, Consultation consultation) {
        var number = consultation.responseNumber().map(String::valueOf).orElseThrow();
        audit.add(AuditEntry.by(actor, clock.instant(), action, consultation.id())
                .in(consultation.cycleId())
                .to(number));
        audit.add(AuditEntry.by(actor, clock.instant(), "hearing.responseArrived", consultation.cycleId())
                .in(consultation.cycleId())
                .to(councils.find(consultation.councilId()).map(Council::name).orElse("")));
    }

    /** What the council is told when its response has come in; for its members, who led it, and the administration. */
    public Receipt receipt(User actor, UUID consultationId) {
        var consultation =
                actor.isAdministration() ? access.find(consultationId) : access.asMember(actor, consultationId);
        if (consultation.responseNumber().isEmpty()) {
            throw new NotFound("shared.notFound");
        }
        var sent = remarks.ofConsultation(consultationId).stream()
                .filter(remark -> remark.sentOn() != null)
                .toList();
        return new Receipt(
                access.cycle(consultation),
                consultation,
                councils.find(consultation.councilId()).map(Council::name).orElse(""),
                sent.stream().filter(RemarkRow::asksForAnswer).count(),
                remarks.sums(consultationId, null),
                objections.dissenting(consultationId).size());
    }

    /**
     * That a response has come in.
     *
     * @param remarks remarks in words, each of which is answered
     * @param sums recommended altogether, by budget year
     */
    public record Receipt(
            PlanCycle cycle,
            Consultation consultation,
            String council,
            long remarks,
            Map<Integer, Money> sums,
            int dissents) {}

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
