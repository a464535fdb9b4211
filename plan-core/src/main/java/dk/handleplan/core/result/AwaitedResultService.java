package dk.handleplan.core.result;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeAccess;
import dk.handleplan.core.initiative.InitiativeService;
import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.UseCase;
import dk.handleplan.core.status.Due;
import dk.handleplan.core.status.History;
import dk.handleplan.core.status.Reading;
import dk.handleplan.core.status.Readings;
import dk.handleplan.core.status.ReportSheet.IndicatorLine;
import dk.handleplan.core.status.Series;
import dk.handleplan.core.status.StatusReports;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The unit that leads an initiative says what became of a result that was still to come; the secretariat accepts it, gives it
 * back or waives it. All of it works in a closed year too.
 */
@UseCase
public class AwaitedResultService {

    private AwaitedResults results;
    private StatusReports reports;
    private Readings readings;
    private Initiatives initiatives;
    private InitiativeService readable;
    private PlanCycles cycles;
    private AwaitedResultProcess process;
    private AuditTrail audit;
    private Clock clock;

    protected AwaitedResultService() {}

    @Inject
    public AwaitedResultService(
            AwaitedResults results,
            StatusReports reports,
            Readings readings,
            Initiatives initiatives,
            InitiativeService readable,
            PlanCycles cycles,
            AwaitedResultProcess process,
            AuditTrail audit,
            Clock clock) {
        this.results = results;
        this.reports = reports;
        this.readings = readings;
        this.initiatives = initiatives;
        this.readable = readable;
        this.cycles = cycles;
        this.process = process;
        this.audit = audit;
        this.clock = clock;
    }

    /** For the administration and the unit that leads; once it is accepted, for whoever may read the initiative. */
    public ShownResult result(User actor, UUID id) {
        var result = find(id);
        var initiative = initiative(result);
        mustSee(actor, result, initiative);
        return shown(result, initiative, history(initiative));
    }

    private ShownResult shown(AwaitedResult result, Initiative initiative, History history) {
        var cycle = cycles.find(result.cycleId()).orElseThrow();
        return new ShownResult(result, cycle, initiative, line(result, initiative, cycle.year(), history));
    }

    private History history(Initiative initiative) {
        return readings.history(initiative.indicators());
    }

    private void mustSee(User actor, AwaitedResult result, Initiative initiative) {
        if (InitiativeAccess.leads(actor, initiative)) {
            return;
        }
        if (!result.isAccepted()) {
            throw new NotAllowed("shared.notAllowed");
        }
        readable.get(actor, initiative.id());
    }

    private IndicatorLine line(AwaitedResult result, Initiative initiative, int planYear, History history) {
        var corrections = history.corrections();
        var indicator = initiative.indicator(result.indicatorId()).orElseThrow();
        var reported = reports.find(result.reportId()).flatMap(report -> report.reading(indicator.id()));
        var last = reported.map(corrections::holding);
        var now = result.reading().map(corrections::holding);
        var asOf = result.settledOn().orElse(today());
        return new IndicatorLine(
                indicator,
                last,
                now,
                result.reading().filter(said -> said != now.get()),
                Series.of(Stream.concat(last.stream(), now.stream())),
                Due.of(indicator, planYear, asOf),
                history.yardstick(indicator.id()));
    }

    /** What was accepted, for whoever may read the initiative; also what is awaited, for those who deal with it. */
    public List<ShownResult> ofInitiative(User actor, UUID initiativeId) {
        var initiative = readable.get(actor, initiativeId);
        var history = history(initiative);
        return results.ofInitiative(initiativeId).stream()
                .filter(result -> result.isAccepted() || InitiativeAccess.leads(actor, initiative))
                .map(result -> shown(result, initiative, history))
                .toList();
    }

    /**
     * What happened to the results of an initiative, the latest first: of those that were accepted for every reader, of all for
     * those who deal with them.
     *
     * @param initiative one the actor may read
     */
    public List<ResultTold> told(User actor, Initiative initiative) {
        return results.told(initiative.id()).stream()
                .filter(told -> told.state() == ResultState.ACCEPTED || InitiativeAccess.leads(actor, initiative))
                .toList();
    }

    public boolean mayDeliver(User actor, ShownResult shown) {
        return shown.result().isAwaited()
                && (actor.has(Role.SECRETARIAT)
                        || actor.worksIn(shown.initiative().leadUnitId()));
    }

    public void deliver(User actor, UUID id, long version, Reading.Answer answer) {
        var shown = result(actor, id);
        var result = shown.result();
        result.mustBeAt(version);
        if (result.isAwaited() && !mayDeliver(actor, shown)) {
            throw new NotAllowed("shared.notAllowed");
        }
        result.deliver(answer, today());
        audit.add(about(actor, "result.delivered", result));
        process.delivered(id);
    }

    public void accept(User actor, UUID id, long version) {
        var result = toSettle(actor, id, version);
        result.accept(actor.name(), today());
        audit.add(about(actor, "result.accepted", result));
        process.reviewed(id, true);
    }

    public void giveBack(User actor, UUID id, long version, String why) {
        var result = toSettle(actor, id, version);
        result.giveBack(why);
        audit.add(about(actor, "result.givenBack", result).because(result.note().orElse(null)));
        process.reviewed(id, false);
    }

    public void waive(User actor, UUID id, long version, String why) {
        var result = toSettle(actor, id, version);
        result.waive(why, actor.name(), today());
        audit.add(about(actor, "result.waived", result).because(result.note().orElse(null)));
        process.waived(id);
    }

    public void move(User actor, UUID id, long version, LocalDate on) {
        var result = toSettle(actor, id, version);
        var before = result.dueOn();
        result.move(on, today());
        audit.add(about(actor, "result.moved", result).change(before.toString(), on.toString()));
        process.moved(id);
    }

    private AwaitedResult toSettle(User actor, UUID id, long version) {
        actor.mustHave(Role.SECRETARIAT);
        var result = find(id);
        result.mustBeAt(version);
        return result;
    }

    /** It is due soon; called by the process. */
    public void remind(UUID id) {
        var result = find(id);
        if (result.isAwaited()) {
            audit.add(
                    AuditEntry.bySystem(clock.instant(), "result.reminded", id).in(result.cycleId()));
        }
    }

    private AuditEntry about(User actor, String action, AwaitedResult result) {
        return AuditEntry.by(actor, clock.instant(), action, result.initiativeId())
                .in(result.cycleId());
    }

    private AwaitedResult find(UUID id) {
        return results.find(id).orElseThrow(() -> new NotFound("shared.notFound"));
    }

    private Initiative initiative(AwaitedResult result) {
        return initiatives.find(result.initiativeId()).orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
