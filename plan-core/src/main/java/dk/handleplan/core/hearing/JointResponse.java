package dk.handleplan.core.hearing;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.hearing.Comments.Opinion;
import dk.handleplan.core.hearing.DraftPlan.DraftInitiative;
import dk.handleplan.core.hearing.Objections.ObjectionRow;
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
 * @param sums what the council recommends altogether, by budget year for which it does; also where the chair is disqualified
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
    public record ChapterLine(DraftChapter chapter, int comments, long objections, RemarkRow remark) {}

    /**
     * An initiative in the response.
     *
     * @param comments how many members have said something
     * @param spreads how far members' amounts lie apart, by budget year
     * @param objections how many members object to the joint remark
     * @param remark null where nothing is written yet, or the chair is not to know
     * @param disqualified whether the chair must leave this one to somebody else
     */
    public record Line(
            DraftInitiative initiative,
            int comments,
            Map<Integer, Spread> spreads,
            long objections,
            RemarkRow remark,
            boolean disqualified) {

        /** How far members' amounts for a year lie apart; empty where nobody recommends any. */
        public Optional<Spread> spread(int budgetYear) {
            return Optional.ofNullable(spreads.get(budgetYear));
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
            Collection<ObjectionRow> objections,
            Set<UUID> disqualified) {
        var byTopic = new HashMap<UUID, RemarkRow>();
        remarks.forEach(remark -> byTopic.put(remark.topicId(), remark));
        Map<UUID, List<Opinion>> said = opinions.stream().collect(Collectors.groupingBy(Opinion::topicId));
        var chapterLines = chapters.stream()
                .map(chapter -> new ChapterLine(
                        chapter,
                        said.getOrDefault(chapter.id(), List.of()).size(),
                        objecting(objections, chapter.id()),
                        byTopic.get(chapter.id())))
                .toList();
        var lines = initiatives.stream()
                .map(initiative -> disqualified.contains(initiative.id())
                        ? new Line(initiative, 0, Map.of(), 0, null, true)
                        : line(
                                initiative,
                                said.getOrDefault(initiative.id(), List.of()),
                                objections,
                                byTopic.get(initiative.id())))
                .toList();
        return new JointResponse(
                cycle,
                consultation,
                writable,
                chapterLines,
                lines,
                byTopic.get(null),
                sums(initiatives, byTopic),
                remarks.stream().allMatch(RemarkRow::isEmpty));
    }

    private static Line line(
            DraftInitiative initiative, List<Opinion> said, Collection<ObjectionRow> objections, RemarkRow remark) {
        return new Line(initiative, said.size(), spreads(said), objecting(objections, initiative.id()), remark, false);
    }

    private static long objecting(Collection<ObjectionRow> objections, UUID topicId) {
        return objections.stream()
                .filter(objection -> topicId.equals(objection.topicId()))
                .count();
    }

    private static Map<Integer, Spread> spreads(List<Opinion> said) {
        Map<Integer, List<Money>> amounts = said.stream()
                .flatMap(opinion -> opinion.recommendations().stream())
                .collect(Collectors.groupingBy(
                        Recommendation::budgetYear, Collectors.mapping(Recommendation::amount, Collectors.toList())));
        return amounts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, year -> Spread.of(year.getValue()).orElseThrow()));
    }

    private static Map<Integer, Money> sums(List<DraftInitiative> initiatives, Map<UUID, RemarkRow> remarks) {
        return initiatives.stream()
                .flatMap(initiative -> Stream.ofNullable(remarks.get(initiative.id())))
                .flatMap(remark -> remark.recommendations().stream())
                .collect(Collectors.groupingBy(
                        Recommendation::budgetYear,
                        Collectors.reducing(Money.ZERO, Recommendation::amount, Money::plus)));
    }

    /** What the council would recommend altogether for a year; blank where it recommends nothing. */
    public Amount sum(int budgetYear) {
        return Optional.ofNullable(sums.get(budgetYear)).map(Amount::of).orElse(Amount.blank());
    }
}
