package dk.handleplan.core.result;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.status.ReportFollower;
import dk.handleplan.core.status.RoundKind;
import dk.handleplan.core.status.StatusReport;
import dk.handleplan.core.status.StatusRound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** Asks for the results that an accepted final report leaves open. */
@ApplicationScoped
public class ReportedResults implements ReportFollower {

    private AwaitedResults results;
    private Initiatives initiatives;
    private PlanCycles cycles;
    private AwaitedResultProcess process;
    private AuditTrail audit;
    private Clock clock;

    protected ReportedResults() {}

    @Inject
    public ReportedResults(
            AwaitedResults results,
            Initiatives initiatives,
            PlanCycles cycles,
            AwaitedResultProcess process,
            AuditTrail audit,
            Clock clock) {
        this.results = results;
        this.initiatives = initiatives;
        this.cycles = cycles;
        this.process = process;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void accepted(StatusReport report, StatusRound round) {
        if (round.kind() == RoundKind.FINAL_STATUS && !report.isOnChapter()) {
            var awaited = results.ofInitiative(report.initiativeId()).stream()
                    .filter(result -> !result.isSettled())
                    .map(AwaitedResult::indicatorId)
                    .collect(Collectors.toSet());
            var year = cycles.find(report.cycleId()).orElseThrow().year();
            initiatives.find(report.initiativeId()).orElseThrow().indicators().stream()
                    .filter(indicator -> !awaited.contains(indicator.id()))
                    .forEach(indicator -> await(report, indicator, year));
        }
    }

    private void await(StatusReport report, Indicator indicator, int planYear) {
        report.reading(indicator.id())
                .flatMap(reading -> AwaitedResult.dueAfter(reading, indicator, planYear, LocalDate.now(clock)))
                .ifPresent(dueOn -> open(new AwaitedResult(report, indicator, dueOn)));
    }

    private void open(AwaitedResult result) {
        results.add(result);
        audit.add(AuditEntry.bySystem(clock.instant(), "result.awaited", result.initiativeId())
                .in(result.cycleId())
                .to(result.dueOn().toString()));
        process.opened(result.cycleId(), result.id());
    }
}
