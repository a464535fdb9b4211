package dk.handleplan.core.reassessment;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.status.RoundFollower;
import dk.handleplan.core.status.StatusReport;
import dk.handleplan.core.status.StatusRound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

/** Asks units about initiatives that are flagged: at once, or when a status round opens that asks about them anyway. */
@ApplicationScoped
public class ReappraisalAsking implements RoundFollower {

    private Reappraisals reappraisals;
    private ReappraisalProcess process;
    private AuditTrail audit;
    private Clock clock;

    protected ReappraisalAsking() {}

    @Inject
    public ReappraisalAsking(Reappraisals reappraisals, ReappraisalProcess process, AuditTrail audit, Clock clock) {
        this.reappraisals = reappraisals;
        this.process = process;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void opened(StatusRound round, List<StatusReport> reports) {
        var reported = reports.stream().map(StatusReport::initiativeId).collect(Collectors.toSet());
        reappraisals.waiting(round.cycleId()).stream()
                .filter(waiting -> reported.contains(waiting.initiativeId()))
                .forEach(waiting -> {
                    ask(waiting);
                    audit.add(AuditEntry.bySystem(clock.instant(), "reassessment.asked", waiting.id())
                            .in(round.cycleId()));
                });
    }

    void ask(Reappraisal flagged) {
        flagged.ask();
        process.asked(flagged.cycleId(), flagged.id());
    }
}
