package dk.handleplan.core.status;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.cycle.CycleState;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.organisation.Bodies;
import dk.handleplan.core.organisation.Body;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The secretariat plans status rounds besides the two of every year: any number, on any days, for whoever asked. */
@UseCase
public class RoundService {

    private StatusRounds rounds;
    private PlanCycles cycles;
    private Initiatives initiatives;
    private RoundSubjects subjects;
    private Bodies bodies;
    private StatusRoundProcess process;
    private AuditTrail audit;
    private Clock clock;

    protected RoundService() {}

    @Inject
    public RoundService(
            StatusRounds rounds,
            PlanCycles cycles,
            Initiatives initiatives,
            RoundSubjects subjects,
            Bodies bodies,
            StatusRoundProcess process,
            AuditTrail audit,
            Clock clock) {
        this.rounds = rounds;
        this.cycles = cycles;
        this.initiatives = initiatives;
        this.subjects = subjects;
        this.bodies = bodies;
        this.process = process;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether there is a decided plan, still running, to ask about. */
    public boolean mayPlan(User actor, UUID cycleId) {
        var cycle = cycle(cycleId);
        return actor.has(Role.SECRETARIAT) && cycle.state() == CycleState.RUNNING && cycle.isPublished();
    }

    /** What is planned in a year and has not begun; nothing to those who do not plan. */
    public List<StatusRound> planned(User actor, UUID cycleId) {
        return actor.has(Role.SECRETARIAT) ? rounds.planned(cycleId) : List.of();
    }

    public UUID plan(User actor, UUID cycleId, RoundPlan plan) {
        actor.mustHave(Role.SECRETARIAT);
        var round = StatusRound.planned(running(cycleId).id(), plan, today());
        rounds.add(round);
        record(actor, round, "status.roundPlanned");
        follow(round, Optional.empty());
        return round.id();
    }

    public void change(User actor, UUID id, long version, RoundPlan plan) {
        var round = planned(actor, id, version);
        var before = round.beginsOn();
        round.plan(plan, today());
        record(actor, round, "status.roundChanged");
        follow(round, before);
    }

    /** Begins the round as it stands in the plan: the centres are asked at once. */
    public void begin(User actor, UUID id, long version, RoundPlan plan) {
        var round = planned(actor, id, version);
        round.beginsOn().ifPresent(day -> process.unplanned(id));
        round.plan(plan, today());
        running(round.cycleId());
        if (!hasSomebodyToAsk(round)) {
            throw new RuleBroken("status.nothingToAskAbout");
        }
        round.begin(today());
        record(actor, round, "status.roundBegun");
        process.begun(round.cycleId(), id);
    }

    /**
     * Begins a round on the day that was chosen for it; called by its process. One that cannot begin stays planned. Either way
     * the secretariat is told.
     */
    public void beginOnItsDay(UUID id) {
        var round = rounds.find(id).orElseThrow(() -> new NotFound("shared.notFound"));
        if (canBegin(round)) {
            round.begin(today());
            audit.add(bySystem(round, "status.roundBeganByItself"));
            process.begun(round.cycleId(), id);
        } else {
            round.missItsDay();
            audit.add(bySystem(round, "status.roundDidNotBegin"));
        }
    }

    private boolean canBegin(StatusRound round) {
        return cycle(round.cycleId()).state() == CycleState.RUNNING
                && round.leavesTime(today())
                && hasSomebodyToAsk(round);
    }

    private boolean hasSomebodyToAsk(StatusRound round) {
        return !subjects.of(round).isEmpty();
    }

    /** Lets what waits for the day of a round follow it. */
    private void follow(StatusRound round, Optional<LocalDate> before) {
        var now = round.beginsOn();
        if (before.isPresent() && now.isEmpty()) {
            process.unplanned(round.id());
        } else if (before.isPresent() && !before.equals(now)) {
            process.moved(round.id());
        } else if (before.isEmpty() && now.isPresent()) {
            process.planned(round.cycleId(), round.id());
        }
    }

    /** Gives a round up before it has begun. */
    public void withdraw(User actor, UUID id, long version) {
        var round = planned(actor, id, version);
        round.beginsOn().ifPresent(day -> process.unplanned(id));
        rounds.remove(round);
        audit.add(
                entry(actor, round, "status.roundWithdrawn").change(round.name().title(), null));
    }

    /** A round to plan on, or one that has begun meanwhile. */
    public StatusRound get(User actor, UUID id) {
        actor.mustHave(Role.SECRETARIAT);
        return rounds.find(id)
                .filter(round -> round.kind() == RoundKind.EXTRA_STATUS || round.state() != RoundState.PLANNED)
                .orElseThrow(() -> new NotFound("shared.notFound"));
    }

    /** The name of the body that asked for an extra round; empty where the administration itself did. */
    public Optional<String> askedBy(StatusRound round) {
        return round.askedBy().flatMap(bodies::find).map(Body::name);
    }

    /** What there is to choose from in a year. */
    public Choices choices(User actor, UUID cycleId) {
        actor.mustHave(Role.SECRETARIAT);
        var active = bodies.all().stream().filter(Body::isActive).toList();
        return new Choices(cycle(cycleId).year(), active, granted(cycleId));
    }

    /** The bodies that can ask, and the initiatives that can be asked about, by number. */
    public record Choices(int year, List<Body> bodies, List<Initiative> initiatives) {}

    private List<Initiative> granted(UUID cycleId) {
        return initiatives.granted(cycleId);
    }

    private StatusRound planned(User actor, UUID id, long version) {
        var round = get(actor, id);
        round.mustBePlanned();
        round.mustBeAt(version);
        return round;
    }

    private PlanCycle running(UUID cycleId) {
        var cycle = cycle(cycleId);
        cycle.mustBeRunning();
        return cycle;
    }

    private void record(User actor, StatusRound round, String action) {
        audit.add(entry(actor, round, action).to(round.name().title()));
    }

    private AuditEntry bySystem(StatusRound round, String action) {
        return AuditEntry.bySystem(clock.instant(), action, round.id())
                .in(round.cycleId())
                .to(round.name().title());
    }

    private AuditEntry entry(User actor, StatusRound round, String action) {
        return AuditEntry.by(actor, clock.instant(), action, round.id()).in(round.cycleId());
    }

    private PlanCycle cycle(UUID id) {
        return cycles.find(id).orElseThrow(() -> new NotFound("shared.notFound"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
