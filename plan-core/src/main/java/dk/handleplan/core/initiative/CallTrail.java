package dk.handleplan.core.initiative;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.Units;
import dk.handleplan.core.organisation.User;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Records what happens to contributions and initiatives; what the administration does in a unit's place is done on its behalf. */
@ApplicationScoped
public class CallTrail {

    private AuditTrail audit;
    private Units units;
    private Clock clock;

    protected CallTrail() {}

    @Inject
    public CallTrail(AuditTrail audit, Units units, Clock clock) {
        this.audit = audit;
        this.units = units;
        this.clock = clock;
    }

    List<AuditEntry> of(UUID caseId) {
        return audit.ofCase(caseId);
    }

    void unitDid(User actor, String action, Submission submission, String what) {
        unitDid(entry(actor, action, submission.id(), submission.cycleId()), actor, submission.unitId(), what);
    }

    void unitDid(User actor, String action, Initiative initiative, String what) {
        unitDid(entry(actor, action, initiative.id(), initiative.cycleId()), actor, initiative.leadUnitId(), what);
    }

    private void unitDid(AuditEntry entry, User actor, UUID unitId, String what) {
        if (actor.isAdministration() && !actor.worksIn(unitId)) {
            units.find(unitId).map(Unit::name).ifPresent(entry::onBehalfOf);
        }
        audit.add(entry.to(what));
    }

    void administrationDid(User actor, String action, Submission submission, String before, String after) {
        administrationDid(actor, action, submission, before, after, null);
    }

    void administrationDid(
            User actor, String action, Submission submission, String before, String after, String reason) {
        audit.add(entry(actor, action, submission.id(), submission.cycleId())
                .change(before, after)
                .because(reason));
    }

    void administrationDid(User actor, String action, Submission submission, String reason) {
        administrationDid(actor, action, submission, null, null, reason);
    }

    /** An answer is the asked unit's, and stands with the initiative. */
    void participation(User actor, String action, Participation question, String reason) {
        var entry = entry(actor, action, question.initiativeId(), question.cycleId());
        units.find(question.unitId()).map(Unit::name).ifPresent(entry::to);
        audit.add(entry.because(reason));
    }

    void administrationDid(User actor, String action, Initiative initiative, String what) {
        audit.add(entry(actor, action, initiative.id(), initiative.cycleId()).to(what));
    }

    void administrationDid(User actor, String action, UUID cycleId, String what) {
        audit.add(entry(actor, action, cycleId, cycleId).to(what));
    }

    void calendarDid(String action, UUID caseId, UUID cycleId, String what) {
        audit.add(
                AuditEntry.bySystem(clock.instant(), action, caseId).in(cycleId).to(what));
    }

    void calendarMoved(String action, Submission submission, LocalDate before, LocalDate after) {
        audit.add(AuditEntry.bySystem(clock.instant(), action, submission.id())
                .in(submission.cycleId())
                .change(before.toString(), after.toString()));
    }

    private AuditEntry entry(User actor, String action, UUID caseId, UUID cycleId) {
        return AuditEntry.by(actor, clock.instant(), action, caseId).in(cycleId);
    }
}
