package dk.handleplan.core.presentation;

import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.policy.Goal;
import dk.handleplan.core.presentation.RoundSources.ReportLine;
import dk.handleplan.core.presentation.StatusDocument.Chapter;
import dk.handleplan.core.presentation.StatusDocument.Entry;
import dk.handleplan.core.presentation.StatusDocument.Missing;
import dk.handleplan.core.presentation.StatusDocument.Missing.Kind;
import dk.handleplan.core.status.ReportPart;
import dk.handleplan.core.status.RoundKind;
import dk.handleplan.core.status.StatusRound;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a round says nothing of. Goals are asked for only where all initiatives are: an extra round can be about some, and chapters
 * name no goals.
 */
record Gaps(StatusRound round, List<Goal> goals, List<ReportLine> reports, Map<UUID, List<Indicator>> criteria) {

    List<Missing> in(List<Chapter> chapters) {
        var entries = chapters.stream()
                .flatMap(chapter -> chapter.sections().stream())
                .flatMap(section -> section.entries().stream())
                .toList();
        var ofGoals = round.kind() == RoundKind.EXTRA_STATUS || isOfChapters() ? Stream.<Missing>empty() : ofGoals();
        return Stream.concat(ofGoals, entries.stream().flatMap(Gaps::of)).toList();
    }

    private boolean isOfChapters() {
        return reports.stream().anyMatch(report -> report.subject().initiativeId() == null);
    }

    private Stream<Missing> ofGoals() {
        return goals.stream().flatMap(this::of);
    }

    private Stream<Missing> of(Goal goal) {
        var under = reports.stream()
                .filter(report -> goal.id().equals(report.subject().goalId()))
                .toList();
        if (under.isEmpty()) {
            return Stream.of(new Missing(Kind.GOAL_WITHOUT_INITIATIVE, goal.label(), 1));
        }
        return !round.asks(ReportPart.CRITERIA) || under.stream().anyMatch(this::hasTarget)
                ? Stream.empty()
                : Stream.of(new Missing(Kind.GOAL_WITHOUT_TARGET, goal.label(), 1));
    }

    private boolean hasTarget(ReportLine report) {
        return criteria.getOrDefault(report.subject().initiativeId(), List.of()).stream()
                .anyMatch(indicator -> Figure.Target.of(indicator, null).isSet());
    }

    private static Stream<Missing> of(Entry entry) {
        if (entry.told() == null) {
            return Stream.of(new Missing(Kind.NO_STATUS, entry.title(), 1));
        }
        var withoutFigure = entry.told().withoutFigure();
        return withoutFigure == 0
                ? Stream.empty()
                : Stream.of(new Missing(Kind.NO_FIGURE, entry.title(), withoutFigure));
    }
}
