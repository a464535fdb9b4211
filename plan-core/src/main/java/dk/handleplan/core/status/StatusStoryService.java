package dk.handleplan.core.status;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.funding.AllocationRows;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeService;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Whoever may read an initiative may read what was accepted about it. */
@UseCase
public class StatusStoryService {

    private StatusReports reports;
    private Readings readings;
    private StatusRounds rounds;
    private InitiativeService initiatives;
    private AllocationRows grants;
    private PlanCycles cycles;
    private Clock clock;

    protected StatusStoryService() {}

    @Inject
    public StatusStoryService(
            StatusReports reports,
            Readings readings,
            StatusRounds rounds,
            InitiativeService initiatives,
            AllocationRows grants,
            PlanCycles cycles,
            Clock clock) {
        this.reports = reports;
        this.readings = readings;
        this.rounds = rounds;
        this.initiatives = initiatives;
        this.grants = grants;
        this.cycles = cycles;
        this.clock = clock;
    }

    /** Round by round, the earliest first. */
    public List<StatusStory> of(User actor, UUID initiativeId) {
        var initiative = initiatives.get(actor, initiativeId);
        var told = reports.ofInitiative(initiativeId);
        if (told.isEmpty()) {
            return List.of();
        }
        var cycle = cycles.find(initiative.cycleId()).orElseThrow();
        var history = readings.history(initiative.indicators());
        var granted = grants.ofInitiative(initiativeId);
        return told.stream()
                .map(report -> {
                    var compared = Comparison.of(report, told, history, cycle.year(), today());
                    var form = round(report).form();
                    return story(actor, cycle, report, accepted(initiative, compared, granted, form));
                })
                .toList();
    }

    private StatusRound round(StatusReport report) {
        return rounds.find(report.roundId()).orElseThrow();
    }

    private StatusStory story(
            User actor, PlanCycle cycle, StatusReport report, Optional<StatusStory.Accepted> accepted) {
        var round = round(report);
        return new StatusStory(
                round.name(),
                cycle.year(),
                report.id(),
                report.state(),
                report.isLate(round.deadline(cycle).orElse(null), today()),
                report.acceptedOn().orElse(null),
                actor.isAdministration() || actor.worksIn(report.unitId()),
                accepted);
    }

    private static Optional<StatusStory.Accepted> accepted(
            Initiative initiative, Comparison compared, List<AllocationRow> granted, RoundForm form) {
        var report = compared.report();
        if (report.state() != ReportState.ACCEPTED) {
            return Optional.empty();
        }
        return Optional.of(new StatusStory.Accepted(
                report.assessment().orElse(null),
                report.standing(),
                report.narrative().orElse(null),
                report.learnt().orElse(null),
                report.proposal().orElse(null),
                compared.indicators(initiative),
                compared.spending(granted),
                form,
                Answered.of(form, report.ownAnswers())));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
