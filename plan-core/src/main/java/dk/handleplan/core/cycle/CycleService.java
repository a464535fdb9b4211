package dk.handleplan.core.cycle;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.organisation.Council;
import dk.handleplan.core.organisation.Councils;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.Units;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.FlexibleDate;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.StaleData;
import dk.handleplan.core.shared.UseCase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The secretariat prepares a year, launches it, and moves its dates while it runs. */
@UseCase
public class CycleService {

    private PlanCycles cycles;
    private PhaseRuns runs;
    private Units units;
    private Councils councils;
    private AnnualCycleProcess process;
    private Iterable<YearFollower> followers;
    private AuditTrail audit;
    private Clock clock;

    protected CycleService() {}

    @Inject
    public CycleService(
            PlanCycles cycles,
            PhaseRuns runs,
            Units units,
            Councils councils,
            AnnualCycleProcess process,
            @Any Instance<YearFollower> followers,
            AuditTrail audit,
            Clock clock) {
        this(cycles, runs, units, councils, process, (Iterable<YearFollower>) followers, audit, clock);
    }

    public CycleService(
            PlanCycles cycles,
            PhaseRuns runs,
            Units units,
            Councils councils,
            AnnualCycleProcess process,
            Iterable<YearFollower> followers,
            AuditTrail audit,
            Clock clock) {
        this.cycles = cycles;
        this.runs = runs;
        this.units = units;
        this.councils = councils;
        this.process = process;
        this.followers = followers;
        this.audit = audit;
        this.clock = clock;
    }

    /** Starts a set-up with nothing in it but all phases. */
    public UUID create(User actor, int year, String title, String municipality) {
        mustArrange(actor);
        mustBeFree(year);
        var cycle = new PlanCycle(year, title, municipality);
        cycles.add(cycle);
        record(actor, cycle, "cycle.created");
        return cycle.id();
    }

    /** Starts a set-up like that of the latest earlier year, all dates moved on to working days; who is inactive is left out. */
    public UUID copyLast(User actor, int year) {
        mustArrange(actor);
        mustBeFree(year);
        var last = latestBefore(year);
        var cycle = PlanCycle.like(last, year, inactive());
        cycles.add(cycle);
        audit.add(entry(actor, cycle, "cycle.copied").to(last.title()));
        followers.forEach(follower -> follower.copied(last.id(), cycle.id()));
        return cycle.id();
    }

    private Set<UUID> inactive() {
        return Stream.concat(
                        units.all().stream().filter(unit -> !unit.isActive()).map(Unit::id),
                        councils.all().stream()
                                .filter(council -> !council.isActive())
                                .map(Council::id))
                .collect(Collectors.toSet());
    }

    private PlanCycle latestBefore(int year) {
        return cycles.rows().stream()
                .filter(row -> row.year() < year)
                .findFirst()
                .flatMap(row -> cycles.find(row.id()))
                .orElseThrow(() -> new RuleBroken("cycle.nothingToCopy").at("year"));
    }

    private void mustBeFree(int year) {
        if (cycles.findByYear(year).isPresent()) {
            throw new RuleBroken("cycle.yearTaken", String.valueOf(year)).at("year");
        }
    }

    /** Writes down the whole set-up; possible until the year starts. */
    public void arrange(User actor, UUID id, long version, CycleSetup setup) {
        var cycle = toArrange(actor, id);
        cycle.mustBeAt(version);
        cycle.arrange(setup);
        record(actor, cycle, "cycle.arranged");
    }

    /** Moves dates of a running year that are still ahead; timers follow. */
    public void reschedule(User actor, UUID id, long version, Map<Milestone, LocalDate> dates) {
        var cycle = toArrange(actor, id);
        cycle.mustBeAt(version);
        var before = cycle.calendar();
        cycle.reschedule(dates, today());
        cycle.calendar().forEach((milestone, date) -> recordMove(actor, cycle, milestone, before.get(milestone), date));
        followers.forEach(follower -> follower.datesMoved(id, before));
        process.rescheduled(id);
    }

    private void recordMove(User actor, PlanCycle cycle, Milestone milestone, LocalDate before, LocalDate after) {
        if (!after.equals(before)) {
            audit.add(entry(actor, cycle, "cycle.moved." + milestone)
                    .change(before == null ? null : before.toString(), after.toString()));
        }
    }

    /** Makes the plan of a decided year known to everybody. */
    public void publish(User actor, UUID id) {
        var cycle = toArrange(actor, id);
        cycle.publish(today());
        record(actor, cycle, "cycle.published");
    }

    /** Registers a plan that was decided and published before it came here; {@code asStated} may be null. */
    public void registerAsPublished(User actor, UUID id, FlexibleDate asStated) {
        var cycle = toArrange(actor, id);
        cycle.registerAsPublished(asStated, today());
        record(actor, cycle, "cycle.registered");
    }

    /** The amounts of this year are examples that nobody decided, and are labelled so. */
    public void useExampleFigures(User actor, UUID id) {
        var cycle = toArrange(actor, id);
        cycle.useExampleFigures();
        record(actor, cycle, "cycle.exampleFigures");
    }

    /** What stands in the way of starting now. */
    public List<LaunchObstacle> check(User actor, UUID id) {
        return toArrange(actor, id).obstacles(today());
    }

    /** Launches the year as it was rehearsed; a set-up that was changed since then is to be looked over first. */
    public void start(User actor, UUID id, long version) {
        var cycle = toArrange(actor, id);
        if (cycle.version() != version) {
            throw new StaleData("cycle.changedSinceRehearsal");
        }
        cycle.start(today());
        record(actor, cycle, "cycle.started");
        followers.forEach(follower -> follower.started(id));
        process.start(id);
    }

    /** Opens the midway or final status before its date, once everything before it is done. */
    public void beginNow(User actor, UUID id, Phase phase) {
        var cycle = toArrange(actor, id);
        if (!YearPhases.of(cycle, runs.ofCycle(id)).canBeginEarly(phase)) {
            throw new RuleBroken("cycle.notWaiting");
        }
        record(actor, cycle, "cycle.begunEarly." + phase);
        process.beginNow(id, phase);
    }

    private PlanCycle toArrange(User actor, UUID id) {
        mustArrange(actor);
        return cycles.find(id).orElseThrow(() -> new NotFound("shared.notFound"));
    }

    private static void mustArrange(User actor) {
        actor.mustAdminister();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void record(User actor, PlanCycle cycle, String action) {
        audit.add(entry(actor, cycle, action));
    }

    private AuditEntry entry(User actor, PlanCycle cycle, String action) {
        return AuditEntry.by(actor, clock.instant(), action, cycle.id()).in(cycle.id());
    }
}
