package dk.handleplan.core.reassessment;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/**
 * By when units say what should become of flagged initiatives. The secretariat sets the day, and may move it; the process
 * reminds the unit of it, and tells its head and the secretariat once it has passed.
 */
@UseCase
public class ReappraisalDeadlines {

    private Reappraisals reappraisals;
    private ReappraisalProcess process;
    private AuditTrail audit;
    private Clock clock;

    protected ReappraisalDeadlines() {}

    @Inject
    public ReappraisalDeadlines(Reappraisals reappraisals, ReappraisalProcess process, AuditTrail audit, Clock clock) {
        this.reappraisals = reappraisals;
        this.process = process;
        this.audit = audit;
        this.clock = clock;
    }

    /** The day that is proposed where the secretariat asks. */
    public LocalDate usual() {
        return AnswerDay.usual(today());
    }

    public void move(User actor, UUID id, long version, LocalDate due) {
        actor.mustHave(Role.SECRETARIAT);
        var reappraisal = find(id);
        reappraisal.mustBeAt(version);
        var before = reappraisal.dueOn().map(LocalDate::toString).orElse(null);
        reappraisal.move(due, today());
        audit.add(AuditEntry.by(actor, clock.instant(), "reassessment.moved", id)
                .in(reappraisal.cycleId())
                .change(before, due.toString()));
        process.moved(id);
    }

    /** It is due soon; called by the process. */
    public void remind(UUID id) {
        tell(id, "reassessment.reminded");
    }

    /** It was due; called by the process. */
    public void escalate(UUID id) {
        tell(id, "reassessment.escalated");
    }

    private void tell(UUID id, String what) {
        var reappraisal = find(id);
        if (reappraisal.isAsked()) {
            audit.add(AuditEntry.bySystem(clock.instant(), what, id).in(reappraisal.cycleId()));
        }
    }

    private Reappraisal find(UUID id) {
        return reappraisals.find(id).orElseThrow(() -> new NotFound("shared.notFound"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
