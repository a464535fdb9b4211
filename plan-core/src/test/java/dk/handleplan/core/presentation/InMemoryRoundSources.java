package dk.handleplan.core.presentation;

import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.policy.Goal;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.status.AStatusYear;
import dk.handleplan.core.status.OwnAnswer;
import dk.handleplan.core.status.ReportState;
import dk.handleplan.core.status.StatusReport;
import dk.handleplan.core.status.StatusRound;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is in memory of a year of status. */
final class InMemoryRoundSources implements RoundSources {

    private final AStatusYear year;
    final List<Goal> goals = new ArrayList<>();

    InMemoryRoundSources(AStatusYear year) {
        this.year = year;
    }

    @Override
    public Optional<RoundOfPlan> round(UUID roundId) {
        return year.rounds.find(roundId).map(round -> new RoundOfPlan(round, year.cycle));
    }

    @Override
    public List<Goal> goals(UUID policyId) {
        return goals;
    }

    @Override
    public List<ReportLine> reports(UUID roundId) {
        return reportsOf(roundId)
                .map(this::line)
                .sorted(Comparator.comparing(line -> line.subject().unit()))
                .toList();
    }

    private Stream<StatusReport> reportsOf(UUID roundId) {
        return Stream.of(year.mothers, year.readers)
                .flatMap(initiative -> year.reports.ofInitiative(initiative.id()).stream())
                .filter(report -> report.roundId().equals(roundId));
    }

    private ReportLine line(StatusReport report) {
        var initiative = initiative(report);
        return new ReportLine(
                report.id(),
                new Subject(
                        initiative.id(),
                        initiative.number().orElse(null),
                        initiative.title(),
                        initiative.goalGroupId().orElse(null),
                        report.unitId(),
                        year.units.find(report.unitId()).orElseThrow().name()),
                report.state(),
                report.acceptedOn().orElse(null),
                new Words(
                        report.assessment().orElse(null),
                        report.standing(),
                        report.narrative().orElse(null),
                        report.learnt().orElse(null),
                        report.proposal().orElse(null)));
    }

    private Initiative initiative(StatusReport report) {
        return year.initiatives.find(report.initiativeId()).orElseThrow();
    }

    @Override
    public Map<UUID, List<Indicator>> criteria(UUID roundId) {
        return reportsOf(roundId)
                .map(this::initiative)
                .collect(Collectors.toMap(Initiative::id, Initiative::indicators));
    }

    @Override
    public Map<UUID, List<OwnAnswer>> ownAnswers(StatusRound round) {
        return reportsOf(round.id()).collect(Collectors.toMap(StatusReport::id, StatusReport::ownAnswers));
    }

    @Override
    public RoundMoney money(UUID roundId) {
        var granted = new HashMap<UUID, Map<Integer, Amount>>();
        year.allocations
                .ofCycle(year.cycle.id())
                .forEach(row -> granted.computeIfAbsent(row.initiativeId().orElseThrow(), id -> new HashMap<>())
                        .put(row.budgetYear(), row.granted()));
        var spent = new HashMap<UUID, Map<Integer, Amount>>();
        reportsOf(roundId)
                .filter(report -> report.state() == ReportState.ACCEPTED)
                .forEach(report -> spent.put(
                        report.initiativeId(),
                        IntStream.rangeClosed(2020, 2022).boxed().collect(Collectors.toMap(at -> at, report::spent))));
        return new RoundMoney(granted, spent);
    }

    @Override
    public List<AcceptedReading> readings(StatusRound round) {
        return year.rounds.ofCycle(year.cycle.id()).stream()
                .filter(other -> other.equals(round) || other.openedOn().isBefore(round.openedOn()))
                .flatMap(other -> reportsOf(other.id()))
                .filter(report -> report.state() == ReportState.ACCEPTED)
                .flatMap(report -> initiative(report).indicators().stream()
                        .flatMap(indicator -> report.reading(indicator.id()).stream())
                        .map(reading -> new AcceptedReading(report.id(), reading)))
                .toList();
    }
}
