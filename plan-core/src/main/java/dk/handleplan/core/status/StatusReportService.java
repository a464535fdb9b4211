package dk.handleplan.core.status;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.cycle.PhaseRuns;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.funding.AllocationRows;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.Units;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Text;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The way of a status report: written by the unit, approved by its head, accepted or returned by the secretariat. */
@UseCase
public class StatusReportService {

    private StatusReports reports;
    private Readings readings;
    private StatusRounds rounds;
    private StatusDeadlines deadlines;
    private Initiatives initiatives;
    private AllocationRows grants;
    private PlanCycles cycles;
    private Units units;
    private PhaseRuns phases;
    private ReportFollower follower;
    private StatusReportProcess process;
    private StatusRoundProcess roundProcess;
    private AuditTrail audit;
    private Clock clock;

    protected StatusReportService() {}

    @Inject
    public StatusReportService(
            StatusReports reports,
            Readings readings,
            StatusRounds rounds,
            StatusDeadlines deadlines,
            Initiatives initiatives,
            AllocationRows grants,
            PlanCycles cycles,
            Units units,
            PhaseRuns phases,
            ReportFollower follower,
            StatusReportProcess process,
            StatusRoundProcess roundProcess,
            AuditTrail audit,
            Clock clock) {
        this.reports = reports;
        this.readings = readings;
        this.rounds = rounds;
        this.deadlines = deadlines;
        this.initiatives = initiatives;
        this.grants = grants;
        this.cycles = cycles;
        this.units = units;
        this.phases = phases;
        this.follower = follower;
        this.process = process;
        this.roundProcess = roundProcess;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps what was written so far; what others wrote since this version is not written over. */
    public StatusReport save(User actor, UUID id, long version, ReportForm form) {
        var report = writable(actor, id, version);
        report.fill(form.about(round(report).form(), indicatorsOf(report)), today(), clock.instant());
        return report;
    }

    /** Keeps these answers beside whatever else was written; an empty one takes a reading away. */
    public void answer(User actor, UUID id, Map<UUID, Reading.Answer> answers) {
        var report = report(id);
        mustWorkOn(actor, report);
        if (!round(report).asks(ReportPart.CRITERIA)) {
            throw new RuleBroken("status.criteriaNotAsked");
        }
        report.answer(answers, today(), clock.instant());
    }

    /** Keeps what was written and asks the head of centre to approve it. */
    public void passToHead(User actor, UUID id, long version, ReportForm form) {
        var report = writable(actor, id, version);
        var indicators = indicatorsOf(report);
        var asked = round(report).form();
        report.fill(form.about(asked, indicators), today(), clock.instant());
        report.passToHead(asked, indicators);
        record(actor, report, "status.passedToHead");
        process.passedToHead(id);
    }

    public void approve(User actor, UUID id, long version) {
        var report = withHead(actor, id, version);
        report.approve(today());
        record(actor, report, "status.approved");
        process.approved(id);
    }

    /** Takes over what the head does not answer, and tells why. */
    public void receive(User actor, UUID id, long version, String why) {
        var report = withSecretariat(actor, id, version);
        var reason = Text.required("why", why, Text.NOTE);
        report.approve(today());
        audit.add(entry(actor, report, "status.received").because(reason));
        process.approved(id);
    }

    public void returnByHead(User actor, UUID id, long version, String note) {
        var report = withHead(actor, id, version);
        report.returnFromHead(note);
        record(actor, report, "status.returnedByHead", note);
        process.returnedByHead(id);
    }

    /** Locks the report; the last one to be accepted lets the round go on. */
    public void accept(User actor, UUID id, long version) {
        var report = withSecretariat(actor, id, version);
        report.accept(today());
        record(actor, report, "status.accepted");
        process.accepted(id);
        var round = round(report);
        follower.accepted(report, round);
        round.phase().ifPresent(phase -> phases.partClosed(report.cycleId(), phase));
        if (rounds.partClosed(report.roundId())) {
            roundProcess.allIn(report.roundId());
        }
    }

    public void returnForCorrection(User actor, UUID id, long version, String note) {
        var report = withSecretariat(actor, id, version);
        report.returnForCorrection(note);
        record(actor, report, "status.returned", note);
        process.returnedBySecretariat(id);
    }

    /** The report with what stands beside its fields; open to its unit and the administration. */
    public ReportSheet sheet(User actor, UUID id) {
        var report = report(id);
        report.mustBeSeenBy(actor);
        var round = round(report);
        var initiative = initiative(report);
        var cycle = cycle(report);
        var deadline = deadlines.of(report).orElse(null);
        var compared =
                Comparison.of(report, onTheSame(report), readings.history(indicatorsOf(report)), cycle.year(), today());
        return new ReportSheet(
                report,
                round,
                initiative.orElse(null),
                units.find(report.unitId()).map(Unit::name).orElse("–"),
                cycle.year(),
                deadline,
                round.closesOn(cycle).orElse(null),
                initiative.map(compared::indicators).orElse(List.of()),
                initiative
                        .map(about -> compared.spending(grants.ofInitiative(about.id())))
                        .orElse(List.of()),
                compared.last()
                        .map(last -> new ReportSheet.LastTime(last, round(last).kind())),
                report.isLate(deadline, today()),
                rights(actor, report));
    }

    private static ReportSheet.Rights rights(User actor, StatusReport report) {
        return new ReportSheet.Rights(
                report.isWrittenBy(actor),
                actor.has(Role.HEAD_OF_CENTRE, report.unitId()) && report.state() == ReportState.WITH_HEAD,
                actor.has(Role.SECRETARIAT) && report.state() == ReportState.SUBMITTED,
                actor.has(Role.SECRETARIAT) && report.state() == ReportState.WITH_HEAD);
    }

    /** The story of a report. */
    public List<AuditEntry> story(User actor, UUID id) {
        report(id).mustBeSeenBy(actor);
        return audit.ofCase(id);
    }

    private StatusReport writable(User actor, UUID id, long version) {
        var report = report(id);
        mustWorkOn(actor, report);
        report.mustBeAt(version);
        return report;
    }

    private static void mustWorkOn(User actor, StatusReport report) {
        if (!actor.worksIn(report.unitId())) {
            throw new NotAllowed("shared.notAllowed");
        }
    }

    private StatusReport withHead(User actor, UUID id, long version) {
        var report = report(id);
        actor.mustHave(Role.HEAD_OF_CENTRE, report.unitId());
        report.mustBeAt(version);
        return report;
    }

    private StatusReport withSecretariat(User actor, UUID id, long version) {
        actor.mustHave(Role.SECRETARIAT);
        var report = report(id);
        report.mustBeAt(version);
        return report;
    }

    private void record(User actor, StatusReport report, String action) {
        record(actor, report, action, null);
    }

    private void record(User actor, StatusReport report, String action, String note) {
        audit.add(entry(actor, report, action).to(note));
    }

    private AuditEntry entry(User actor, StatusReport report, String action) {
        return AuditEntry.by(actor, clock.instant(), action, report.id()).in(report.cycleId());
    }

    /** A chapter has no success criteria of its own. */
    private List<Indicator> indicatorsOf(StatusReport report) {
        return initiative(report).map(Initiative::indicators).orElse(List.of());
    }

    private List<StatusReport> onTheSame(StatusReport report) {
        return report.isOnChapter()
                ? reports.ofChapter(report.cycleId(), report.chapterOf())
                : reports.ofInitiative(report.initiativeId());
    }

    private StatusReport report(UUID id) {
        return reports.find(id).orElseThrow(() -> new NotFound("shared.notFound"));
    }

    private StatusRound round(StatusReport report) {
        return rounds.find(report.roundId()).orElseThrow();
    }

    /** Empty where the report is about a chapter. */
    private Optional<Initiative> initiative(StatusReport report) {
        return Optional.ofNullable(report.initiativeId())
                .map(id -> initiatives.find(id).orElseThrow());
    }

    private PlanCycle cycle(StatusReport report) {
        return cycles.find(report.cycleId()).orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
