package dk.handleplan.core.closing;

import dk.handleplan.core.adjustment.ClosingStops;
import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.cycle.AnnualCycleProcess;
import dk.handleplan.core.cycle.CycleState;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.funding.PoolService;
import dk.handleplan.core.initiative.InitiativeService;
import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Sentences;
import dk.handleplan.core.shared.StaleData;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The secretariat decides what becomes of each initiative and closes the year. */
@UseCase
public class ClosingService {

    private Endings endings;
    private YearEnd yearEnd;
    private PlanCycles cycles;
    private Initiatives initiatives;
    private InitiativeService conclusions;
    private ClosingStops stops;
    private PoolService pools;
    private YearArchive archive;
    private AnnualCycleProcess process;
    private AuditTrail audit;
    private Clock clock;

    protected ClosingService() {}

    @Inject
    public ClosingService(
            Endings endings,
            YearEnd yearEnd,
            PlanCycles cycles,
            Initiatives initiatives,
            InitiativeService conclusions,
            ClosingStops stops,
            PoolService pools,
            YearArchive archive,
            AnnualCycleProcess process,
            AuditTrail audit,
            Clock clock) {
        this.endings = endings;
        this.yearEnd = yearEnd;
        this.cycles = cycles;
        this.initiatives = initiatives;
        this.conclusions = conclusions;
        this.stops = stops;
        this.pools = pools;
        this.archive = archive;
        this.process = process;
        this.audit = audit;
        this.clock = clock;
    }

    /** The year at its end, once it is closed as it was that day; open to the administration. */
    public ClosingSheet sheet(User actor, UUID cycleId) {
        actor.mustAdminister();
        return archive.of(cycleId)
                .map(kept -> kept.leadingTo(endings.ofCycle(cycleId)))
                .orElseGet(() -> yearEnd.sheet(cycle(cycleId)));
    }

    /** Keeps what the secretariat decided about initiatives; those decided as before are left alone. */
    public void decide(User actor, UUID cycleId, List<Decision> decisions) {
        actor.mustHave(Role.SECRETARIAT);
        var rows = rows(running(cycleId));
        decisions.stream()
                .filter(decision -> decision.changes(rows.get(decision.initiativeId())))
                .forEach(decision -> decide(actor, decision, rows.get(decision.initiativeId())));
    }

    private void decide(User actor, Decision decision, EndingRow row) {
        if (decision.version() != row.version()) {
            throw new StaleData("shared.stale");
        }
        if (row.stopped() && decision.outcome() != Outcome.STOPPED) {
            throw new RuleBroken("closing.stopped").at("outcome-" + row.initiativeId());
        }
        var ending = ending(decision.initiativeId());
        ending.decide(decision.outcome(), row.proposed(), decision.reason());
        audit.add(AuditEntry.by(actor, clock.instant(), "closing.decided." + ending.outcome(), ending.initiativeId())
                .in(ending.cycleId())
                .to(ending.reason().orElse(null)));
    }

    /** Closes the year for ever: every initiative gets its end, what the pool has left and what continues go on to the next. */
    public void close(User actor, UUID cycleId, long version) {
        actor.mustHave(Role.SECRETARIAT);
        var cycle = cycle(cycleId);
        cycle.mustBeAt(version);
        stops.lock(cycleId);
        var sheet = yearEnd.sheet(cycle);
        mustBeInOrder(sheet);
        sheet.initiatives().forEach(row -> settle(actor, cycle, row));
        archive.keep(cycle, yearEnd.sheet(cycle).closed(), LocalDate.now(clock));
        pools.carryOver(actor, cycle.year(), cycleId, cycle.title());
        audit.add(
                AuditEntry.by(actor, clock.instant(), "closing.closed", cycleId).in(cycleId));
        process.closed(cycleId);
    }

    private static void mustBeInOrder(ClosingSheet sheet) {
        sheet.findings().stream()
                .filter(ClosingCheck.Finding::isObstacle)
                .findFirst()
                .ifPresent(obstacle -> {
                    throw new RuleBroken("closing." + obstacle.check(), obstacle.missing());
                });
        if (!sheet.closing()) {
            throw new RuleBroken("closing.notYet");
        }
    }

    private void settle(User actor, PlanCycle cycle, EndingRow row) {
        var ending = ending(row.initiativeId());
        ending.decide(row.outcome(), row.outcome(), row.reasonOfOutcome());
        ending.settle(LocalDate.now(clock));
        if (row.outcome() == Outcome.STOPPED) {
            stop(actor, cycle, row);
        } else {
            conclusions.complete(actor, row.initiativeId());
        }
    }

    /** What it has not spent is free again, and so is what it was promised, even where it was stopped before. */
    private void stop(User actor, PlanCycle cycle, EndingRow row) {
        var spent = yearEnd.spent(row.initiativeId(), cycle.year());
        stops.stop(actor, cycle.id(), row.initiativeId(), spent, why(cycle, row));
    }

    private static String why(PlanCycle cycle, EndingRow row) {
        return row.reasonOfOutcome() == null && row.stopped()
                ? Sentences.of("closing.unspent", Sentences.DANISH, String.valueOf(cycle.year()))
                : row.reasonOfOutcome();
    }

    private Ending ending(UUID initiativeId) {
        var initiative = initiatives.find(initiativeId).orElseThrow(() -> new NotFound("shared.notFound"));
        return endings.ofInitiative(initiativeId).orElseGet(() -> {
            var ending = new Ending(initiative);
            endings.add(ending);
            return ending;
        });
    }

    private Map<UUID, EndingRow> rows(PlanCycle cycle) {
        return yearEnd.sheet(cycle).initiatives().stream()
                .collect(Collectors.toMap(EndingRow::initiativeId, Function.identity()));
    }

    private PlanCycle cycle(UUID id) {
        return cycles.find(id).orElseThrow(() -> new NotFound("shared.notFound"));
    }

    private PlanCycle running(UUID id) {
        var cycle = cycle(id);
        if (cycle.state() != CycleState.RUNNING) {
            throw new RuleBroken("closing.settled");
        }
        return cycle;
    }

    /**
     * What the secretariat chose for one initiative.
     *
     * @param version of the decision as it was read; -1 when there was none
     * @param outcome null where nothing was chosen
     */
    public record Decision(UUID initiativeId, long version, Outcome outcome, String reason) {

        boolean changes(EndingRow row) {
            return row != null && outcome != null && (outcome != row.outcome() || !same(reason, row.reason()));
        }

        private static boolean same(String written, String before) {
            var now = written == null || written.isBlank() ? null : written.strip();
            return now == null ? before == null : now.equals(before);
        }
    }
}
