package dk.handleplan.core.status;

import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Workdays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** By when a report is asked for: the deadline of its round, or a later day that was given to it. */
@ApplicationScoped
public class StatusDeadlines {

    private static final int DAYS_OF_NOTICE = 7;
    private static final int WORKDAYS_OF_PATIENCE = 3;

    private StatusReports reports;
    private StatusRounds rounds;
    private PlanCycles cycles;
    private Clock clock;

    protected StatusDeadlines() {}

    @Inject
    public StatusDeadlines(StatusReports reports, StatusRounds rounds, PlanCycles cycles, Clock clock) {
        this.reports = reports;
        this.rounds = rounds;
        this.cycles = cycles;
        this.clock = clock;
    }

    /** The last day on which the report is in time; empty when the annual wheel has no deadline. */
    public Optional<LocalDate> of(StatusReport report) {
        var extendedTo = reports.extension(report.id()).map(StatusExtension::extendedTo);
        return ofRound(report).map(common -> laterOf(common, extendedTo.orElse(null)));
    }

    private Optional<LocalDate> ofRound(StatusReport report) {
        var round = round(report);
        return round.deadline(cycles.find(round.cycleId()).orElseThrow());
    }

    private StatusRound round(StatusReport report) {
        return rounds.find(report.roundId()).orElseThrow();
    }

    /** The last day on which a report that is asked for now is in time. */
    public LocalDate lastDay(UUID reportId) {
        return lastDay(report(reportId));
    }

    private LocalDate lastDay(StatusReport report) {
        return of(report).orElseThrow(() -> new NotFound("shared.notFound"));
    }

    /** A week before the deadline, but not on the day on which the round opens. People are reminded at work. */
    public LocalDate remindOn(UUID reportId) {
        var report = report(reportId);
        var deadline = lastDay(report);
        var aWeekBefore = deadline.minusDays(DAYS_OF_NOTICE);
        var earliest = round(report).openedOn().plusDays(1);
        return Workdays.near(aWeekBefore.isBefore(earliest) ? earliest : aWeekBefore, deadline);
    }

    /** Some workdays after the deadline. */
    public LocalDate remindAgainOn(UUID reportId) {
        return Workdays.after(lastDay(reportId), WORKDAYS_OF_PATIENCE);
    }

    private StatusReport report(UUID id) {
        return reports.find(id).orElseThrow(() -> new NotFound("shared.notFound"));
    }

    /**
     * @param common null when the annual wheel has no deadline
     * @param extendedTo null when the report got no more time
     */
    static LocalDate laterOf(LocalDate common, LocalDate extendedTo) {
        return common == null || extendedTo == null || common.isAfter(extendedTo) ? common : extendedTo;
    }

    /** More time ends neither before today nor after the round closes. */
    void mustFit(StatusRound round, LocalDate until) {
        if (round.state() != RoundState.OPEN) {
            throw new RuleBroken("status.noMoreTime");
        }
        if (until == null) {
            throw new RuleBroken("shared.required").at("deadline");
        }
        if (until.isBefore(today())) {
            throw new RuleBroken("status.deadlineHasPassed").at("deadline");
        }
        round.closesOn(cycles.find(round.cycleId()).orElseThrow())
                .filter(until::isAfter)
                .ifPresent(closes -> {
                    throw new RuleBroken(
                                    round.kind() == RoundKind.EXTRA_STATUS
                                            ? "status.afterOwnClosing"
                                            : "status.afterClosing",
                                    closes)
                            .at("deadline");
                });
    }

    /** Time that was given is not taken back. Gives the day that held until now. */
    Optional<LocalDate> mustBeLater(StatusReport report, LocalDate until) {
        var before = of(report);
        before.filter(holds -> !until.isAfter(holds)).ifPresent(holds -> {
            throw new RuleBroken("status.notExtended", holds).at("deadline");
        });
        return before;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
