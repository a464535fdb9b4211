package dk.handleplan.workflow.status;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.Workdays;
import dk.handleplan.core.status.StatusReports;
import dk.handleplan.core.status.StatusRound;
import dk.handleplan.core.status.StatusRounds;
import dk.handleplan.workflow.shared.Dates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;

/** The dates of a status round, as the annual wheel has them, for the timers and due dates of rounds and reports. */
@Named
@ApplicationScoped
public class StatusCalendar {

    private static final int DAYS_OF_NOTICE = 7;

    private StatusRounds rounds;
    private StatusReports reports;
    private PlanCycles cycles;

    protected StatusCalendar() {}

    @Inject
    public StatusCalendar(StatusRounds rounds, StatusReports reports, PlanCycles cycles) {
        this.rounds = rounds;
        this.reports = reports;
        this.cycles = cycles;
    }

    public Date closes(String roundId) {
        var round = round(UUID.fromString(roundId));
        return Dates.endOf(mustBe(round.closesOn(cycle(round))));
    }

    public Date deadline(String reportId) {
        return Dates.endOf(deadline(roundOf(reportId)));
    }

    /** A week before the deadline, but not on the day on which the round opens. */
    public Date reminder(String reportId) {
        var round = roundOf(reportId);
        var aWeekBefore = deadline(round).minusDays(DAYS_OF_NOTICE);
        var earliest = round.openedOn().plusDays(1);
        var near = aWeekBefore.isBefore(earliest) ? earliest : aWeekBefore;
        return Dates.morningOf(Workdays.near(near, deadline(round)));
    }

    public Date reviewBy(String reportId) {
        return closes(roundOf(reportId).id().toString());
    }

    private LocalDate deadline(StatusRound round) {
        return mustBe(round.deadline(cycle(round)));
    }

    private StatusRound roundOf(String reportId) {
        return reports.find(UUID.fromString(reportId))
                .map(report -> round(report.roundId()))
                .orElseThrow(StatusCalendar::unknown);
    }

    private StatusRound round(UUID id) {
        return rounds.find(id).orElseThrow(StatusCalendar::unknown);
    }

    private PlanCycle cycle(StatusRound round) {
        return cycles.find(round.cycleId()).orElseThrow(StatusCalendar::unknown);
    }

    private static LocalDate mustBe(Optional<LocalDate> date) {
        return date.orElseThrow(StatusCalendar::unknown);
    }

    private static NotFound unknown() {
        return new NotFound("shared.notFound");
    }
}
