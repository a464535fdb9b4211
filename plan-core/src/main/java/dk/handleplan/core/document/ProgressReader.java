package dk.handleplan.core.document;

import dk.handleplan.core.document.PlanSources.Progress;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.status.AcceptedReport;
import dk.handleplan.core.status.History;
import dk.handleplan.core.status.Reading;
import dk.handleplan.core.status.Readings;
import dk.handleplan.core.status.StatusReports;
import dk.handleplan.core.status.StatusRounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Gathers how a plan goes. */
@ApplicationScoped
public class ProgressReader {

    private StatusRounds rounds;
    private StatusReports reports;
    private Readings readings;

    protected ProgressReader() {}

    @Inject
    public ProgressReader(StatusRounds rounds, StatusReports reports, Readings readings) {
        this.rounds = rounds;
        this.reports = reports;
        this.readings = readings;
    }

    Progress all(UUID cycleId, List<Initiative> printed) {
        return of(cycleId, printed, reports.acceptedIn(cycleId));
    }

    /** Of some of its initiatives. */
    Progress of(UUID cycleId, List<Initiative> some) {
        return of(
                cycleId,
                some,
                reports.acceptedOf(some.stream().map(Initiative::id).toList()));
    }

    Progress ofChapters(UUID cycleId) {
        return new Progress(rounds.ofCycle(cycleId), reports.acceptedOnChapters(cycleId), History.NONE);
    }

    private Progress of(UUID cycleId, List<Initiative> printed, List<AcceptedReport> accepted) {
        var answered = accepted.stream()
                .flatMap(report -> report.readings().stream())
                .map(Reading::indicatorId)
                .collect(Collectors.toSet());
        var indicators = printed.stream()
                .flatMap(initiative -> initiative.indicators().stream())
                .filter(indicator -> answered.contains(indicator.id()))
                .toList();
        return new Progress(rounds.ofCycle(cycleId), accepted, readings.history(indicators));
    }
}
