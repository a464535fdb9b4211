package dk.handleplan.core.cycle;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** The phases of a year begin and end as its process goes on; called by the process. */
@UseCase
public class CyclePhases {

    private PlanCycles cycles;
    private PhaseRuns runs;
    private AuditTrail audit;
    private Clock clock;

    protected CyclePhases() {}

    @Inject
    public CyclePhases(PlanCycles cycles, PhaseRuns runs, AuditTrail audit, Clock clock) {
        this.cycles = cycles;
        this.runs = runs;
        this.audit = audit;
        this.clock = clock;
    }

    public boolean isPartOf(UUID cycleId, Phase phase) {
        return cycles.find(cycleId)
                .orElseThrow(() -> new NotFound("shared.notFound"))
                .has(phase);
    }

    public void begin(UUID cycleId, Phase phase) {
        runs.add(new PhaseRun(cycleId, phase, LocalDate.now(clock)));
        record(cycleId, "cycle.began." + phase);
    }

    public void end(UUID cycleId, Phase phase) {
        runs.find(cycleId, phase)
                .orElseThrow(() -> new NotFound("shared.notFound"))
                .end(LocalDate.now(clock));
        record(cycleId, "cycle.ended." + phase);
    }

    /** The last phase is over: the year is closed for ever. */
    public void close(UUID cycleId) {
        end(cycleId, Phase.CLOSING);
        cycles.find(cycleId).orElseThrow(() -> new NotFound("shared.notFound")).close();
        record(cycleId, "cycle.closed");
    }

    private void record(UUID cycleId, String action) {
        audit.add(AuditEntry.bySystem(clock.instant(), action, cycleId).in(cycleId));
    }
}
