package dk.handleplan.core.status;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
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
import java.util.stream.IntStream;

/** Whoever may read an initiative may read what was accepted about it. */
@UseCase
public class StatusStoryService {

    private StatusReports reports;
    private StatusRounds rounds;
    private InitiativeService initiatives;
    private AllocationRows grants;
    private PlanCycles cycles;
    private Clock clock;

    protected StatusStoryService() {}

    @Inject
    public StatusStoryService(
            StatusReports reports,
            StatusRounds rounds,
            InitiativeService initiatives,
            AllocationRows grants,
            PlanCycles cycles,
            Clock clock) {
        this.reports = reports;
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
        return IntStream.range(0, told.size())
                .mapToObj(i -> story(actor, initiative, told.get(i), accepted(told.subList(0, i))))
                .toList();
    }

    private static List<StatusReport> accepted(List<StatusReport> earlier) {
        return earlier.stream()
                .filter(report -> report.state() == ReportState.ACCEPTED)
                .toList();
    }

    private StatusStory story(User actor, Initiative initiative, StatusReport report, List<StatusReport> earlier) {
        var round = rounds.find(report.roundId()).orElseThrow();
        var cycle = cycles.find(report.cycleId()).orElseThrow();
        return new StatusStory(
                round.phase(),
                cycle.year(),
                report.id(),
                report.state(),
                report.isLate(round.deadline(cycle).orElse(null), LocalDate.now(clock)),
                report.acceptedOn().orElse(null),
                actor.isAdministration() || actor.worksIn(report.unitId()),
                report.state() == ReportState.ACCEPTED
                        ? Optional.of(accepted(initiative, report, cycle, new Comparison(report, earlier)))
                        : Optional.empty());
    }

    private StatusStory.Accepted accepted(
            Initiative initiative, StatusReport report, PlanCycle cycle, Comparison compared) {
        return new StatusStory.Accepted(
                report.assessment().orElse(null),
                report.narrative().orElse(null),
                report.proposal().orElse(null),
                compared.indicators(initiative),
                compared.spending(cycle.year(), grants.ofInitiative(initiative.id())));
    }
}
