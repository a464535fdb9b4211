package dk.handleplan.core.document;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.initiative.Submission;
import dk.handleplan.core.initiative.SubmissionAnswer;
import dk.handleplan.core.policy.Goal;
import dk.handleplan.core.policy.Policy;
import dk.handleplan.core.shared.FlexibleDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/** Puts a plan together: goals in their order, under each its initiatives by number. */
final class PlanPrinter {

    private final PlanSources sources;
    private final Map<UUID, String> unitNames;
    private final ProgressPrinter progress;
    private final Map<UUID, PublishedInitiative> printed = new LinkedHashMap<>();

    PlanPrinter(PlanSources sources) {
        this.sources = sources;
        this.unitNames = sources.unitNames();
        this.progress = ProgressPrinter.of(sources);
        var printer = new InitiativePrinter(sources, unitNames, progress);
        sources.contents().initiatives().forEach(initiative -> printed.put(initiative.id(), printer.print(initiative)));
    }

    PublishedPlan print() {
        var cycle = sources.cycle();
        var document = sources.document();
        return new PublishedPlan(
                cycle.year(),
                cycle.title(),
                cycle.municipality(),
                sources.policy().map(Policy::title).orElse(null),
                cycle.poolName(),
                sources.form().printed(),
                sources.isDraft() ? null : published(cycle),
                cycle.hasExampleFigures(),
                cycle.budgetYears(),
                chapters(),
                goals(),
                sources.money().pools(),
                PublishedPlan.Line.of(sources.money().rows(), sources::amounts),
                sources.money().totals(),
                List.copyOf(printed.values()),
                chapterProgress(),
                absent(),
                document.areas().stream().map(PlanPrinter::area).toList(),
                document.reassessment(),
                consulted(),
                document.glossary(),
                document.annexes());
    }

    private static FlexibleDate published(PlanCycle cycle) {
        return cycle.publicationAsStated()
                .or(() -> cycle.publishedOn().map(FlexibleDate::of))
                .orElseThrow();
    }

    /** The introduction that was written with the year, then the plan's own chapters. */
    private List<PublishedPlan.Text> chapters() {
        return Stream.concat(
                        sources.preamble().stream()
                                .map(block ->
                                        new PublishedPlan.Text(Optional.of(block.title()), Lines.split(block.text()))),
                        sources.document().chapters().stream()
                                .map(chapter -> new PublishedPlan.Text(chapter.heading(), chapter.paragraphs())))
                .toList();
    }

    private List<PublishedPlan.Goal> goals() {
        return sources.policy().stream()
                .flatMap(policy -> policy.goals().stream())
                .sorted(Comparator.comparing(Goal::number))
                .map(this::goal)
                .toList();
    }

    private PublishedPlan.Goal goal(Goal goal) {
        var under = sources.contents().initiatives().stream()
                .filter(i -> i.goalGroupId().filter(goal.id()::equals).isPresent())
                .map(i -> printed.get(i.id()))
                .toList();
        return new PublishedPlan.Goal(
                goal.number(),
                goal.label(),
                goal.shortLabel(),
                goal.statement(),
                under,
                sources.contents().served().contains(goal.id()) ? Set.of() : touching(goal.id()));
    }

    /** Those that say so in their goals, and those the plan names. */
    private Set<Integer> touching(UUID goal) {
        var touching = new TreeSet<Integer>();
        sources.document().goalTouches().stream()
                .filter(touch -> touch.goalId().equals(goal))
                .forEach(touch -> touching.add(touch.initiativeNumber()));
        touching.addAll(sources.contents().touching().getOrDefault(goal, Set.of()));
        return touching;
    }

    /** What was accepted about the chapters of a plan without initiatives, by unit. */
    private List<PublishedPlan.ChapterProgress> chapterProgress() {
        return sources.units().stream()
                .map(unit -> new PublishedPlan.ChapterProgress(unit.name(), progress.assessments(unit.id())))
                .filter(chapter -> !chapter.progress().isEmpty())
                .toList();
    }

    /** Invited units that contributed nothing: never silently left out. */
    private List<PublishedPlan.Absent> absent() {
        return sources.submissions().stream()
                .filter(submission -> submission.isClosed() && !isIn(submission))
                .map(this::absent)
                .sorted(Comparator.comparing(PublishedPlan.Absent::unit))
                .toList();
    }

    private boolean isIn(Submission submission) {
        return submission.answer().filter(SubmissionAnswer.INITIATIVES::equals).isPresent()
                && sources.contents().leads().contains(submission.unitId());
    }

    private PublishedPlan.Absent absent(Submission submission) {
        return new PublishedPlan.Absent(
                unitNames.get(submission.unitId()),
                submission.answer().filter(SubmissionAnswer::isDeclaration),
                submission.reason());
    }

    private static PublishedPlan.Area area(MainstreamArea area) {
        return new PublishedPlan.Area(area.name(), area.facts(), area.budget(), area.isCouncilRecommended());
    }

    private List<PublishedPlan.Consulted> consulted() {
        var heard = sources.heard();
        return new HearingPrinter(
                        heard.remarks(),
                        heard.dissents(),
                        heard.draft(),
                        sources.contents().ids(),
                        heard.areAnswersReleased())
                .print(heard.consultations());
    }
}
