package dk.handleplan.core.hearing;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.hearing.Comments.Opinion;
import dk.handleplan.core.hearing.DraftPlan.DraftInitiative;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The chair's work in progress: each initiative with what members say about it and what the council is going to say.
 *
 * @param writable whether it can still be written today
 * @param chapters the chapters of the draft
 * @param sums what the council recommends altogether, by budget year; also where the chair is disqualified
 * @param isEmpty whether nothing is worded by anybody
 * @param general the joint remark on the draft as a whole; null where nothing is written
 */
public record JointResponse(
        PlanCycle cycle,
        Consultation consultation,
        boolean writable,
        List<ChapterLine> chapters,
        List<Line> lines,
        RemarkRow general,
        Map<Integer, Money> sums,
        boolean isEmpty) {

    /** A chapter with what members and council say of it; {@code remark} is null where nothing is written yet. */
    public record ChapterLine(DraftChapter chapter, List<Opinion> opinions, RemarkRow remark) {}

    /**
     * An initiative in the response.
     *
     * @param remark null where nothing is written yet, or the chair is not to know
     * @param disqualified whether the chair must leave this one to somebody else
     */
    public record Line(DraftInitiative initiative, List<Opinion> opinions, RemarkRow remark, boolean disqualified) {

        public int comments() {
            return disqualified ? 0 : opinions.size();
        }

        /** How far members' amounts for a year lie apart; empty where nobody recommends any. */
        public Optional<Spread> spread(int budgetYear) {
            return disqualified ? Optional.empty() : Spread.of(amounts(budgetYear));
        }

        private List<Money> amounts(int budgetYear) {
            return opinions.stream()
                    .map(opinion -> Recommendation.in(opinion.recommendations(), budgetYear))
                    .flatMap(amount -> amount.money().stream())
                    .toList();
        }

        public Amount recommended(int budgetYear) {
            return remark == null ? Amount.blank() : remark.recommended(budgetYear);
        }
    }

    static JointResponse of(
            PlanCycle cycle,
            Consultation consultation,
            boolean writable,
            List<DraftChapter> chapters,
            List<DraftInitiative> initiatives,
            Collection<RemarkRow> remarks,
            Collection<Opinion> opinions,
            Set<UUID> disqualified) {
        var byTopic = new HashMap<UUID, RemarkRow>();
        remarks.forEach(remark -> byTopic.put(remark.topicId(), remark));
        Map<UUID, List<Opinion>> said = opinions.stream().collect(Collectors.groupingBy(Opinion::topicId));
        var chapterLines = chapters.stream()
                .map(chapter ->
                        new ChapterLine(chapter, said.getOrDefault(chapter.id(), List.of()), byTopic.get(chapter.id())))
                .toList();
        var lines = initiatives.stream()
                .map(initiative -> new Line(
                        initiative,
                        said.getOrDefault(initiative.id(), List.of()),
                        disqualified.contains(initiative.id()) ? null : byTopic.get(initiative.id()),
                        disqualified.contains(initiative.id())))
                .toList();
        return new JointResponse(
                cycle,
                consultation,
                writable,
                chapterLines,
                lines,
                byTopic.get(null),
                sums(cycle, initiatives, byTopic),
                remarks.stream().allMatch(RemarkRow::isEmpty));
    }

    private static Map<Integer, Money> sums(
            PlanCycle cycle, List<DraftInitiative> initiatives, Map<UUID, RemarkRow> remarks) {
        var heard = initiatives.stream()
                .flatMap(initiative -> Stream.ofNullable(remarks.get(initiative.id())))
                .toList();
        return cycle.budgetYears().stream()
                .collect(Collectors.toMap(
                        year -> year,
                        year -> Money.sum(heard.stream()
                                .map(remark -> remark.recommended(year).orZeroInSum())
                                .toList())));
    }

    /** What the council would recommend altogether for a year. */
    public Money sum(int budgetYear) {
        return sums.getOrDefault(budgetYear, Money.ZERO);
    }

    public Money appliedSum(int budgetYear) {
        return Money.sum(lines.stream()
                .map(line -> line.initiative().applied(budgetYear).orZeroInSum())
                .toList());
    }

    public Optional<Line> line(UUID initiativeId) {
        return lines.stream()
                .filter(line -> line.initiative().id().equals(initiativeId))
                .findFirst();
    }

    public Optional<ChapterLine> chapter(UUID id) {
        return chapters.stream().filter(line -> line.chapter().id().equals(id)).findFirst();
    }

    /** The initiative after this one in the list; the first one after the draft as a whole (null). */
    public Optional<UUID> after(UUID initiativeId) {
        var ids = lines.stream().map(line -> line.initiative().id()).toList();
        return ids.stream().skip(ids.indexOf(initiativeId) + 1L).findFirst();
    }
}
