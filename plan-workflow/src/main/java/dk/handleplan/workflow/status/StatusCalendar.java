package dk.handleplan.workflow.status;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.status.StatusDeadlines;
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

/** The dates of a status round and of the reports in it, for their timers and due dates. */
@Named
@ApplicationScoped
public class StatusCalendar {

    private StatusRounds rounds;
    private StatusReports reports;
    private StatusDeadlines deadlines;
    private PlanCycles cycles;

    protected StatusCalendar() {}

    @Inject
    public StatusCalendar(StatusRounds rounds, StatusReports reports, StatusDeadlines deadlines, PlanCycles cycles) {
        this.rounds = rounds;
        this.reports = reports;
        this.deadlines = deadlines;
        this.cycles = cycles;
    }

    public Date begins(String roundId) {
        return Dates.morningOf(mustBe(round(UUID.fromString(roundId)).beginsOn()));
    }

    public Date closes(String roundId) {
        var round = round(UUID.fromString(roundId));
        return Dates.endOf(mustBe(round.closesOn(cycle(round))));
    }

    public Date deadline(String reportId) {
        return Dates.endOf(deadlines.lastDay(UUID.fromString(reportId)));
    }

    public Date reminder(String reportId) {
        return Dates.morningOf(deadlines.remindOn(UUID.fromString(reportId)));
    }

    public Date lastDay(String reportId) {
        return Dates.morningOf(deadlines.lastDay(UUID.fromString(reportId)));
    }

    public Date again(String reportId) {
        return Dates.morningOf(deadlines.remindAgainOn(UUID.fromString(reportId)));
    }

    public Date reviewBy(String reportId) {
        return reports.find(UUID.fromString(reportId))
                .map(report -> closes(report.roundId().toString()))
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
