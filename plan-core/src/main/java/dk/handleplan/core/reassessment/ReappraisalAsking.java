package dk.handleplan.core.reassessment;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.status.RoundFollower;
import dk.handleplan.core.status.StatusReport;
import dk.handleplan.core.status.StatusRound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Asks units about initiatives that are flagged: at once, or when a status round opens that asks about them anyway. */
@ApplicationScoped
public class ReappraisalAsking implements RoundFollower {

    private static final String ASKED = "reassessment.askedBy";

    private Reappraisals reappraisals;
    private PlanCycles cycles;
    private ReappraisalProcess process;
    private AuditTrail audit;
    private Clock clock;

    protected ReappraisalAsking() {}

    @Inject
    public ReappraisalAsking(
            Reappraisals reappraisals, PlanCycles cycles, ReappraisalProcess process, AuditTrail audit, Clock clock) {
        this.reappraisals = reappraisals;
        this.cycles = cycles;
        this.process = process;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void opened(StatusRound round, List<StatusReport> reports) {
        var reported = reports.stream().map(StatusReport::initiativeId).collect(Collectors.toSet());
        var due = due(round);
        reappraisals.waiting(round.cycleId()).stream()
                .filter(waiting -> reported.contains(waiting.initiativeId()))
                .forEach(waiting -> ask(waiting, due, AuditEntry.bySystem(clock.instant(), ASKED, waiting.id())));
    }

    /** What is asked beside a status is due with it. */
    private LocalDate due(StatusRound round) {
        return round.deadline(cycles.find(round.cycleId()).orElseThrow())
                .filter(deadline -> !deadline.isBefore(today()))
                .orElseGet(() -> AnswerDay.usual(today()));
    }

    void ask(User actor, Reappraisal flagged, LocalDate due) {
        ask(flagged, due, AuditEntry.by(actor, clock.instant(), ASKED, flagged.id()));
    }

    private void ask(Reappraisal flagged, LocalDate due, AuditEntry entry) {
        flagged.ask(due, today());
        audit.add(entry.in(flagged.cycleId()).to(due.toString()));
        process.asked(flagged.cycleId(), flagged.id());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
