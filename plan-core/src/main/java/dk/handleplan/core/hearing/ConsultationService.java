package dk.handleplan.core.hearing;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.PhaseRuns;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.hearing.Disqualifications.DisqualificationRow;
import dk.handleplan.core.hearing.DraftPlan.DraftInitiative;
import dk.handleplan.core.organisation.Council;
import dk.handleplan.core.organisation.Councils;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.organisation.Users;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The frame of one consultation: its dates, its meeting, and who must keep out of what. */
@UseCase
public class ConsultationService {

    private ConsultationAccess access;
    private Hearings hearings;
    private Disqualifications disqualifications;
    private MemberTask task;
    private DraftPlan draft;
    private Councils councils;
    private PhaseRuns phases;
    private Users users;
    private AuditTrail audit;
    private Clock clock;
    private ConsultationProcess process;
    private HearingProcess hearing;

    protected ConsultationService() {}

    @Inject
    public ConsultationService(
            ConsultationAccess access,
            Hearings hearings,
            Disqualifications disqualifications,
            MemberTask task,
            DraftPlan draft,
            Councils councils,
            PhaseRuns phases,
            Users users,
            AuditTrail audit,
            Clock clock,
            ConsultationProcess process,
            HearingProcess hearing) {
        this.access = access;
        this.hearings = hearings;
        this.disqualifications = disqualifications;
        this.task = task;
        this.draft = draft;
        this.councils = councils;
        this.phases = phases;
        this.users = users;
        this.audit = audit;
        this.clock = clock;
        this.process = process;
        this.hearing = hearing;
    }

    /** For those who sit in the council, once it is sent, and for the administration. */
    public Consultation get(User actor, UUID id) {
        return actor.isAdministration() ? access.find(id) : access.asMember(actor, id);
    }

    /** The consultation of the year to which the actor is asked or was, as a member of its council; empty before it is sent. */
    public Optional<UUID> mine(User actor, UUID cycleId) {
        return access.ofCycle(cycleId).stream()
                .filter(consultation -> consultation.state() != ConsultationState.PREPARING)
                .filter(consultation -> actor.sitsIn(consultation.councilId()))
                .map(Consultation::id)
                .findFirst();
    }

    /** The days on which the council meets from now on. */
    public List<LocalDate> meetingsAhead(User actor, UUID id) {
        return councils.find(get(actor, id).councilId()).map(Council::meetings).orElse(List.of()).stream()
                .filter(day -> !day.isBefore(today()))
                .toList();
    }

    /** Everything that frames the consultation, for the administration. */
    public Frame frame(User actor, UUID id) {
        actor.mustAdminister();
        var consultation = access.find(id);
        return new Frame(
                consultation,
                access.cycle(consultation),
                councils.find(consultation.councilId()).map(Council::name).orElse(""),
                draft.initiatives(consultation.cycleId()),
                members(consultation),
                access.writesFor(actor, consultation),
                disqualifications.rows(consultation.cycleId()).stream()
                        .filter(row -> row.consultationId().equals(id))
                        .toList());
    }

    /**
     * A consultation with what can be arranged about it.
     *
     * @param writtenFor whether the administration writes the response down, because nobody of the council can
     */
    public record Frame(
            Consultation consultation,
            PlanCycle cycle,
            String council,
            List<DraftInitiative> initiatives,
            List<User> members,
            boolean writtenFor,
            List<DisqualificationRow> disqualified) {}

    /** Sets the day by which the council is asked to respond, before the draft is sent. */
    public void askFor(User actor, UUID id, long version, LocalDate respondBy) {
        actor.mustAdminister();
        var consultation = lockedAt(id, version);
        consultation.askFor(respondBy, lastDay(consultation), today());
        record(actor, "hearing.dateSet", consultation, String.valueOf(respondBy));
    }

    /** Gives the council more time; the administration's own date for its answers is the limit. */
    public void extend(User actor, UUID id, long version, LocalDate respondBy, String reason) {
        actor.mustAdminister();
        var consultation = lockedAt(id, version);
        var before = consultation.respondBy();
        consultation.extend(respondBy, reason, lastDay(consultation), today());
        record(actor, "hearing.extended", consultation, before + " → " + respondBy + ": " + reason);
        process.extended(id);
    }

    /** Whoever comes late is waited for as long as the answers are not released. */
    private LocalDate lastDay(Consultation consultation) {
        var answering = hearings.ofCycle(consultation.cycleId())
                .filter(Hearing::isAnswering)
                .isPresent();
        return answering ? null : ConsultationDates.lastDay(access.cycle(consultation));
    }

    /**
     * Notes the day of the meeting at which the council talks the draft over.
     *
     * @param authorised whether the council has authorised its chair to finish the response without the meeting
     */
    public void meetOn(User actor, UUID id, long version, LocalDate date, boolean authorised) {
        var consultation = actor.isAdministration() ? access.lock(id) : access.lockAsChair(actor, id);
        consultation.mustBeAt(version);
        consultation.meetOn(date, authorised, today());
        record(actor, "hearing.meetingSet", consultation, String.valueOf(date));
    }

    private List<User> members(Consultation consultation) {
        var council = consultation.councilId();
        return Stream.of(Role.COUNCIL_CHAIR, Role.COUNCIL_MEMBER)
                .flatMap(role -> users.addressedBy(role.name() + ":" + council).stream())
                .distinct()
                .sorted(Comparator.comparing(User::name))
                .toList();
    }

    /** A member declares it, or the administration records it; both until the memo that names it is released. */
    public void disqualify(User actor, UUID id, UUID memberId, UUID initiativeId, String reason) {
        var consultation = actor.isAdministration() ? access.lock(id) : access.lockAsMember(actor, id);
        if (!actor.isAdministration() && !actor.id().equals(memberId)) {
            throw new NotAllowed("shared.notAllowed");
        }
        mustNotBeReleased(consultation);
        mustBeSeated(memberId, consultation);
        access.initiative(consultation, initiativeId);
        if (disqualifications.of(id, memberId, initiativeId).isEmpty()) {
            disqualifications.add(new Disqualification(id, memberId, initiativeId, reason, today()));
            task.settle(consultation, memberId);
            record(actor, "hearing.disqualified", consultation, reason);
        }
    }

    /** The hearing is locked, so that the memo is not released meanwhile. */
    private void mustNotBeReleased(Consultation consultation) {
        hearings.lock(consultation.cycleId()).ifPresent(Hearing::mustTakeAnswers);
    }

    private void mustBeSeated(UUID memberId, Consultation consultation) {
        users.find(memberId)
                .filter(member -> member.sitsIn(consultation.councilId()))
                .orElseThrow(() -> new NotFound("shared.notFound"));
    }

    /** Takes back a disqualification that was recorded by mistake. */
    public void qualify(User actor, UUID disqualificationId) {
        actor.mustAdminister();
        var mistake = disqualifications.find(disqualificationId).orElseThrow(() -> new NotFound("shared.notFound"));
        var consultation = access.find(mistake.consultationId());
        mustNotBeReleased(consultation);
        disqualifications.remove(mistake);
        task.settle(consultation, mistake.userId());
        record(actor, "hearing.qualified", consultation, mistake.reason());
    }

    /** The date has passed; called by the consultation's process. */
    public void lapse(UUID id) {
        var consultation = access.lock(id);
        consultation.lapse(today());
        audit.add(
                AuditEntry.bySystem(clock.instant(), "hearing.notResponded", id).in(consultation.cycleId()));
        if (phases.partClosed(consultation.cycleId(), Phase.HEARING)) {
            hearing.allIn(consultation.cycleId());
        }
    }

    /** The date comes nearer; called by the consultation's process. */
    public void remind(UUID id) {
        var consultation = access.find(id);
        audit.add(AuditEntry.bySystem(clock.instant(), "hearing.reminded", id).in(consultation.cycleId()));
    }

    private Consultation lockedAt(UUID id, long version) {
        var consultation = access.lock(id);
        consultation.mustBeAt(version);
        return consultation;
    }

    private void record(User actor, String action, Consultation consultation, String value) {
        audit.add(AuditEntry.by(actor, clock.instant(), action, consultation.id())
                .in(consultation.cycleId())
                .to(value));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
