package dk.handleplan.core.hearing;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.PhaseRuns;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** A response that comes after its date: the administration may take it, with a reason, as long as the answers are not released. */
@UseCase
public class LateResponses {

    private ConsultationAccess access;
    private Hearings hearings;
    private PhaseRuns phases;
    private AuditTrail audit;
    private Clock clock;
    private ConsultationProcess process;

    protected LateResponses() {}

    @Inject
    public LateResponses(
            ConsultationAccess access,
            Hearings hearings,
            PhaseRuns phases,
            AuditTrail audit,
            Clock clock,
            ConsultationProcess process) {
        this.access = access;
        this.hearings = hearings;
        this.phases = phases;
        this.audit = audit;
        this.clock = clock;
        this.process = process;
    }

    /**
     * Opens the consultation again until a day; the hearing is locked, so that the answers are not released meanwhile. Locked in
     * the order of a chair who sends the last response: consultation, count of open parts, hearing.
     */
    public void admit(User actor, UUID consultationId, long version, LocalDate until, String reason) {
        actor.mustAdminister();
        var consultation = access.lock(consultationId);
        consultation.mustBeAt(version);
        phases.partsOpened(consultation.cycleId(), Phase.HEARING, 1);
        var hearing = hearings.lock(consultation.cycleId()).orElseThrow(() -> new NotFound("shared.notFound"));
        hearing.mustTakeAnswers();
        consultation.admitLate(until, reason, lastDay(hearing, consultation), LocalDate.now(clock));
        process.admitted(consultation.cycleId(), consultationId);
        audit.add(AuditEntry.by(actor, clock.instant(), "hearing.lateAdmitted", consultationId)
                .in(consultation.cycleId())
                .to(String.valueOf(until))
                .because(reason));
    }

    private LocalDate lastDay(Hearing hearing, Consultation consultation) {
        return hearing.isAnswering() ? null : ConsultationDates.lastDay(access.cycle(consultation));
    }
}
