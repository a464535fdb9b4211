package dk.handleplan.core.document;

import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.hearing.ConsultationState;
import dk.handleplan.core.initiative.FormDefinition;
import dk.handleplan.core.initiative.SubmissionAnswer;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.FlexibleDate;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A plan as everybody may read it: granted initiatives only, contacts by role and unit, answers once they are released; or the draft of
 * one, in which nothing is granted yet.
 *
 * @param published null for a draft
 */
public record PublishedPlan(
        int year,
        String title,
        String municipality,
        String policy,
        Optional<String> poolName,
        FormDefinition form,
        FlexibleDate published,
        boolean hasExampleFigures,
        List<Integer> budgetYears,
        List<Text> chapters,
        List<Goal> goals,
        List<PoolYear> pool,
        List<Line> lines,
        List<Total> totals,
        List<PublishedInitiative> initiatives,
        List<ChapterProgress> chapterProgress,
        List<Absent> absent,
        List<Area> areas,
        Optional<Reassessment> reassessment,
        List<Consulted> consulted,
        List<GlossaryTerm> glossary,
        List<HearingAnnex> annexes) {

    /** Where a plan is read again, its initiatives are not in memory a second time under their goals. */
    public PublishedPlan {
        var numbered = initiatives.stream()
                .filter(PublishedInitiative::isNumbered)
                .collect(Collectors.toMap(PublishedInitiative::number, Function.identity()));
        goals = goals.stream().map(goal -> goal.sharing(numbered)).toList();
    }

    public boolean isDraft() {
        return published == null;
    }

    /** Of each initiative, and of each other line. */
    public Stream<List<YearAmounts>> amounts() {
        return Stream.concat(
                initiatives.stream().map(PublishedInitiative::amounts),
                lines.stream().map(Line::amounts));
    }

    /** Whether units alone say what is done, each in a chapter: there is nothing to number and no money to share out. */
    public boolean ofChapters() {
        return initiatives.isEmpty() && lines.isEmpty() && pool.isEmpty();
    }

    /** How a criterion has gone; empty where nothing is told of it. */
    public Optional<CriterionProgress> criterion(UUID indicatorId) {
        return initiatives.stream()
                .flatMap(initiative -> initiative.criteria().stream())
                .filter(criterion -> criterion.indicator().id().equals(indicatorId))
                .findFirst();
    }

    /** What stands around the initiatives. */
    public PublishedPlan withoutInitiatives() {
        return with(List.of());
    }

    PublishedPlan withOnly(PublishedInitiative initiative) {
        return with(List.of(initiative));
    }

    private PublishedPlan with(List<PublishedInitiative> only) {
        return new PublishedPlan(
                year,
                title,
                municipality,
                policy,
                poolName,
                form,
                published,
                hasExampleFigures,
                budgetYears,
                chapters,
                goals.stream().map(goal -> goal.with(only)).toList(),
                pool,
                lines,
                totals,
                only,
                chapterProgress,
                absent,
                areas,
                reassessment,
                consulted,
                glossary,
                annexes);
    }

    /** A heading, empty for the plan's purpose, and paragraphs. */
    public record Text(Optional<String> heading, List<String> paragraphs) {}

    /**
     * A goal with the initiatives under it, and the numbers of those that touch it without standing there.
     *
     * @param statement what the plan says of a goal, for instance that it has no initiatives of its own
     */
    public record Goal(
            int number,
            String label,
            String shortLabel,
            Optional<String> statement,
            List<PublishedInitiative> initiatives,
            Set<Integer> touchedBy) {

        public boolean hasInitiatives() {
            return !initiatives.isEmpty();
        }

        Goal withoutInitiatives() {
            return with(List.of());
        }

        private Goal with(List<PublishedInitiative> only) {
            return holding(initiatives.stream().filter(only::contains));
        }

        /** With these instead of others of the same number. */
        private Goal sharing(Map<Integer, PublishedInitiative> numbered) {
            return holding(
                    initiatives.stream().map(initiative -> numbered.getOrDefault(initiative.number(), initiative)));
        }

        private Goal holding(Stream<PublishedInitiative> held) {
            return new Goal(number, label, shortLabel, statement, held.toList(), touchedBy);
        }
    }

    public record PoolYear(int year, Amount total, Amount allocated, Amount remaining) {}

    /** A line of the pool that is no initiative. */
    public record Line(String label, List<YearAmounts> amounts) {

        /** The lines among these rows of an allocation, in their order. */
        static List<Line> of(List<AllocationRow> rows) {
            return of(rows, YearAmounts::of);
        }

        static List<Line> of(List<AllocationRow> rows, Function<AllocationRow, YearAmounts> told) {
            var byLabel = rows.stream()
                    .filter(row -> !row.isInitiative())
                    .collect(Collectors.groupingBy(
                            row -> row.lineLabel().orElseThrow(), LinkedHashMap::new, Collectors.toList()));
            return byLabel.entrySet().stream()
                    .map(line -> new Line(line.getKey(), YearAmounts.of(line.getValue(), told)))
                    .toList();
        }

        public Amount granted(int year) {
            return grantedIn(amounts, year);
        }

        public YearAmounts in(int year) {
            return AllocationDocument.in(amounts, year);
        }
    }

    /** What is granted altogether in a budget year. */
    public record Total(int year, Amount granted) {}

    /** How the chapter of a unit has gone, the earlier round first. */
    public record ChapterProgress(String unit, List<PublishedInitiative.Progress> progress) {}

    /** An invited unit without initiatives in the plan; {@code answer} is empty where it never answered. */
    public record Absent(String unit, Optional<SubmissionAnswer> answer, Optional<String> reason) {}

    /** An area of ordinary operation. */
    public record Area(String name, List<String> facts, List<MainstreamBudget> budget, boolean isCouncilRecommended) {}

    /**
     * A council that was heard.
     *
     * @param on when it responded, or when nobody waited any longer
     * @param chapters its remarks on chapters of the draft
     * @param elsewhere its remarks on initiatives that are not in the plan
     */
    public record Consulted(
            String council,
            ConsultationState outcome,
            LocalDate on,
            Optional<CouncilRemark> general,
            List<RemarkOnChapter> chapters,
            List<RemarkElsewhere> elsewhere,
            List<Dissent> dissents) {}

    public record RemarkOnChapter(String heading, CouncilRemark remark) {}

    /**
     * A dissent (mindretalsudtalelse) that was sent with a response.
     *
     * @param about the initiative or the chapter; empty for the draft as a whole
     * @param author empty where the member has not agreed to be named
     */
    public record Dissent(Optional<String> about, Optional<String> author, String text) {}

    public record RemarkElsewhere(String initiative, CouncilRemark remark) {}

    static Amount grantedIn(List<YearAmounts> amounts, int year) {
        return amounts.stream()
                .filter(amount -> amount.year() == year)
                .map(YearAmounts::granted)
                .findFirst()
                .orElse(Amount.blank());
    }

    /** A published plan in a list. */
    public record Row(int year, String title) {}
}
