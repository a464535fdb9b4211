package dk.handleplan.core.status;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Text;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Follows up on the reports that are owed: the calendar tells of their deadline, the secretariat reminds one, some or all and
 * gives more time. Nothing of it changes a report, so nobody who writes or approves one is disturbed.
 */
@UseCase
public class StatusFollowUpService {

    private StatusReports reports;
    private StatusRounds rounds;
    private Initiatives initiatives;
    private StatusDeadlines deadlines;
    private StatusReportProcess process;
    private AuditTrail audit;
    private Clock clock;

    protected StatusFollowUpService() {}

    @Inject
    public StatusFollowUpService(
            StatusReports reports,
            StatusRounds rounds,
            Initiatives initiatives,
            StatusDeadlines deadlines,
            StatusReportProcess process,
            AuditTrail audit,
            Clock clock) {
        this.reports = reports;
        this.rounds = rounds;
        this.initiatives = initiatives;
        this.deadlines = deadlines;
        this.process = process;
        this.audit = audit;
        this.clock = clock;
    }

    /** Tells of a report that is owed, once a day; called by the report's process. */
    public void tell(UUID reportId, ReminderKind kind) {
        var report = reports.find(reportId).orElseThrow(() -> new NotFound("shared.notFound"));
        var reminder = new StatusReminder(reportId, kind, today());
        if (report.isOwed() && !comesTooLate(report, kind) && !reports.wasTold(reminder)) {
            reports.add(reminder);
            audit.add(AuditEntry.bySystem(clock.instant(), kind.action(), reportId)
                    .in(report.cycleId()));
        }
    }

    private boolean comesTooLate(StatusReport report, ReminderKind kind) {
        return kind.isAhead() && deadlines.of(report).filter(today()::isAfter).isPresent();
    }

    /**
     * Reminds those of the chosen reports that are still owed.
     *
     * @param message added to the mail; may be empty
     * @return how many were reminded: each is once a day
     */
    public int remind(User actor, UUID roundId, Collection<UUID> ids, String message) {
        return urge(actor, roundId, chosen(actor, roundId, ids), message);
    }

    /** Reminds everybody who still owes a report. */
    public int remindAll(User actor, UUID roundId, String message) {
        return urge(actor, roundId, owed(actor, roundId), message);
    }

    private int urge(User actor, UUID roundId, List<StatusReport> owed, String message) {
        mustBeAny(owed, "status.nobodyToRemind");
        var said = Text.optional("message", message, Text.NOTE);
        var told = reports.told(roundId, ReminderKind.URGED, today());
        var untold = owed.stream().filter(report -> !told.contains(report.id())).toList();
        mustBeAny(untold, "status.remindedToday");
        readTitles(untold);
        untold.forEach(report -> urge(actor, report, said));
        return untold.size();
    }

    /** Once for all: whoever words the mails asks for each. */
    private void readTitles(List<StatusReport> about) {
        initiatives.findAll(about.stream()
                .filter(report -> !report.isOnChapter())
                .map(StatusReport::initiativeId)
                .toList());
    }

    private void urge(User actor, StatusReport report, String said) {
        reports.add(new StatusReminder(report.id(), ReminderKind.URGED, today()));
        audit.add(entry(actor, report, ReminderKind.URGED.action()).because(said));
    }

    /**
     * Gives those of the chosen reports that are still owed more time, all of them or none.
     *
     * @return how many got more time
     */
    public int extend(User actor, UUID roundId, Collection<UUID> ids, LocalDate until, String reason) {
        var chosen = chosen(actor, roundId, ids);
        mustBeAny(chosen, "status.nobodyChosen");
        deadlines.mustFit(rounds.find(roundId).orElseThrow(), until);
        var entries =
                chosen.stream().map(report -> extended(actor, report, until)).toList();
        var why = Text.required("extensionReason", reason, Text.NOTE);
        entries.forEach(entry -> audit.add(entry.because(why)));
        reports.extend(chosen.stream()
                .map(report -> new StatusExtension(report.id(), until, why, today()))
                .toList());
        chosen.forEach(report -> process.rescheduled(report.id()));
        return chosen.size();
    }

    private AuditEntry extended(User actor, StatusReport report, LocalDate until) {
        var before = deadlines.mustBeLater(report, until);
        return entry(actor, report, "status.extended")
                .change(before.map(LocalDate::toString).orElse(null), until.toString());
    }

    private List<StatusReport> chosen(User actor, UUID roundId, Collection<UUID> ids) {
        return owed(actor, roundId).stream()
                .filter(report -> ids.contains(report.id()))
                .toList();
    }

    private List<StatusReport> owed(User actor, UUID roundId) {
        actor.mustHave(Role.SECRETARIAT);
        rounds.find(roundId).orElseThrow(() -> new NotFound("shared.notFound"));
        return reports.owed(roundId);
    }

    private static void mustBeAny(List<StatusReport> reports, String otherwise) {
        if (reports.isEmpty()) {
            throw new RuleBroken(otherwise);
        }
    }

    private AuditEntry entry(User actor, StatusReport report, String action) {
        return AuditEntry.by(actor, clock.instant(), action, report.id()).in(report.cycleId());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
