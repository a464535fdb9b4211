package dk.handleplan.core.presentation;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.measure.UnitKind;
import dk.handleplan.core.policy.Goal;
import dk.handleplan.core.presentation.RoundSources.AcceptedReading;
import dk.handleplan.core.presentation.RoundSources.ReportLine;
import dk.handleplan.core.presentation.StatusDocument.Chapter;
import dk.handleplan.core.presentation.StatusDocument.Entry;
import dk.handleplan.core.presentation.StatusDocument.Section;
import dk.handleplan.core.presentation.StatusDocument.Told;
import dk.handleplan.core.status.Answered;
import dk.handleplan.core.status.History;
import dk.handleplan.core.status.IndicatorLines;
import dk.handleplan.core.status.OwnAnswer;
import dk.handleplan.core.status.ReportPart;
import dk.handleplan.core.status.ReportSheet.IndicatorLine;
import dk.handleplan.core.status.ReportState;
import dk.handleplan.core.status.StatusRound;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts the document of a round together.
 *
 * @param goals those of the policy, by number
 * @param reports by unit and number
 * @param own answers to the round's own questions, by report
 * @param criteria by initiative
 * @param readings what was accepted in the round and before it in the same plan, the earliest first
 * @param history what is known of the criteria besides
 * @param money what is granted and spent
 * @param forBodies whether few persons are not told
 */
record DocumentPrinter(
        StatusRound round,
        PlanCycle cycle,
        List<Goal> goals,
        List<ReportLine> reports,
        Map<UUID, List<OwnAnswer>> own,
        Map<UUID, List<Indicator>> criteria,
        List<AcceptedReading> readings,
        History history,
        RoundSources.RoundMoney money,
        boolean forBodies) {

    StatusDocument print(List<StatusDocument.Earlier> earlier, LocalDate today) {
        var chapters = chapters();
        var sections = chapters.stream()
                .flatMap(chapter -> chapter.sections().stream())
                .toList();
        return new StatusDocument(
                round.id(),
                cycle.id(),
                round.name(),
                cycle.year(),
                cycle.title(),
                cycle.municipality(),
                YearMonth.from(round.deadline(cycle).orElse(round.openedOn())),
                today,
                earlier,
                goals.stream().map(DocumentPrinter::goal).toList(),
                spending(sections),
                SpendingSum.of(null, entries(sections)),
                chapters,
                new Gaps(round, goals, reports, criteria).in(chapters),
                round.form().leftOut());
    }

    private static StatusDocument.Goal goal(Goal goal) {
        return new StatusDocument.Goal(goal.number(), goal.label());
    }

    private List<SpendingSum> spending(List<Section> sections) {
        return Stream.concat(goals.stream().map(DocumentPrinter::goal), Stream.of((StatusDocument.Goal) null))
                .flatMap(goal -> SpendingSum.of(
                        goal,
                        entries(sections.stream()
                                .filter(section -> Objects.equals(section.goal(), goal))
                                .toList()))
                        .stream())
                .toList();
    }

    private static List<Entry> entries(List<Section> sections) {
        return sections.stream().flatMap(section -> section.entries().stream()).toList();
    }

    private List<Chapter> chapters() {
        var known = known();
        return grouped(reports, report -> report.subject().unitId()).values().stream()
                .map(ofUnit -> new Chapter(ofUnit.get(0).subject().unit(), sections(ofUnit, known)))
                .toList();
    }

    private List<Section> sections(List<ReportLine> ofUnit, Known known) {
        var places = goals.stream().map(Goal::id).toList();
        return grouped(ofUnit, this::goalOf).entrySet().stream()
                .sorted(Comparator.comparing(section ->
                        section.getKey().map(goal -> places.indexOf(goal.id())).orElse(places.size())))
                .map(section -> new Section(
                        section.getKey().map(DocumentPrinter::goal).orElse(null),
                        section.getValue().stream()
                                .map(report -> entry(report, known))
                                .toList()))
                .toList();
    }

    private Optional<Goal> goalOf(ReportLine report) {
        return goals.stream()
                .filter(goal -> goal.id().equals(report.subject().goalId()))
                .findFirst();
    }

    private Entry entry(ReportLine report, Known known) {
        var subject = report.subject();
        var told = report.state() == ReportState.ACCEPTED ? told(report, known) : null;
        return new Entry(
                subject.initiativeId(), subject.number(), subject.title(), report.id(), told, spending(report));
    }

    private List<YearSpending> spending(ReportLine report) {
        if (!round.asks(ReportPart.SPENDING)) {
            return List.of();
        }
        var initiative = report.subject().initiativeId();
        if (initiative == null) {
            return List.of();
        }
        return YearSpending.of(
                cycle.year(),
                money.granted().getOrDefault(initiative, Map.of()),
                money.spent().getOrDefault(initiative, Map.of()));
    }

    private Told told(ReportLine report, Known known) {
        var words = report.words();
        return new Told(
                report.acceptedOn(),
                words.assessment(),
                words.standing(),
                words.narrative(),
                words.learnt(),
                words.proposal(),
                figures(report, known),
                Answered.of(round.form(), own.getOrDefault(report.id(), List.of())).stream()
                        .map(said -> new StatusDocument.Own(said.question(), said.answer()))
                        .toList());
    }

    private List<Figure> figures(ReportLine report, Known known) {
        if (!round.asks(ReportPart.CRITERIA)) {
            return List.of();
        }
        return criteria.getOrDefault(report.subject().initiativeId(), List.of()).stream()
                .map(indicator -> figure(line(indicator, report, known)))
                .toList();
    }

    private Figure figure(IndicatorLine line) {
        return forBodies
                        && UnitKind.countsPersons(
                                line.indicator(), line.yardstick().kind())
                ? new FewPersons(line).figure()
                : Figure.of(line);
    }

    /** As it was read on the day the report was accepted, with the figure that holds now. */
    private IndicatorLine line(Indicator indicator, ReportLine report, Known known) {
        var isSaid = known.accepted().getOrDefault(indicator.id(), List.of()).stream()
                .collect(Collectors.partitioningBy(
                        answer -> answer.reportId().equals(report.id()),
                        Collectors.mapping(AcceptedReading::reading, Collectors.toList())));
        return known.lines()
                .line(indicator, isSaid.get(false), isSaid.get(true).stream().findFirst(), report.acceptedOn());
    }

    private Known known() {
        var accepted = readings.stream()
                .collect(Collectors.groupingBy(answer -> answer.reading().indicatorId()));
        return new Known(accepted, new IndicatorLines(history, cycle.year()));
    }

    /** What was accepted of each criterion, and how it is told. */
    private record Known(Map<UUID, List<AcceptedReading>> accepted, IndicatorLines lines) {}

    private static <K> Map<K, List<ReportLine>> grouped(List<ReportLine> lines, Function<ReportLine, K> by) {
        return lines.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }
}
