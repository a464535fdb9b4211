package dk.handleplan.core.hearing;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.hearing.DraftPlan.DraftInitiative;
import dk.handleplan.core.hearing.Objections.ObjectionRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * The joint response as a member of the council sees it while the chair writes it: what the council is going to say, and what
 * members say to that.
 *
 * @param writable whether an objection can still be written today
 * @param lines the draft as a whole first, then chapters and initiatives about which the council says something, or somebody
 *     objects
 */
public record DraftResponse(PlanCycle cycle, Consultation consultation, boolean writable, List<Line> lines) {

    /**
     * One joint remark.
     *
     * @param initiative null unless it is about one
     * @param chapter null unless it is about one
     * @param remark null where nothing is written yet
     */
    public record Line(
            DraftInitiative initiative, DraftChapter chapter, RemarkRow remark, List<ObjectionRow> objections) {

        /** The initiative or the chapter; null for the draft as a whole. */
        public UUID topicId() {
            if (initiative != null) {
                return initiative.id();
            }
            return chapter == null ? null : chapter.id();
        }

        private Line with(Map<UUID, RemarkRow> remarks, Collection<ObjectionRow> all) {
            var said = all.stream()
                    .filter(objection -> Objects.equals(objection.topicId(), topicId()))
                    .toList();
            return new Line(initiative, chapter, remarks.get(topicId()), said);
        }

        private boolean saysSomething() {
            return remark != null && !remark.isEmpty() || !objections.isEmpty();
        }
    }

    static DraftResponse of(
            PlanCycle cycle,
            Consultation consultation,
            boolean writable,
            List<DraftChapter> chapters,
            List<DraftInitiative> initiatives,
            Collection<RemarkRow> remarks,
            Collection<ObjectionRow> objections,
            Set<UUID> disqualified) {
        var byTopic = new HashMap<UUID, RemarkRow>();
        remarks.forEach(remark -> byTopic.put(remark.topicId(), remark));
        var topics = new ArrayList<Line>();
        topics.add(new Line(null, null, null, List.of()));
        chapters.forEach(chapter -> topics.add(new Line(null, chapter, null, List.of())));
        initiatives.stream()
                .filter(initiative -> !disqualified.contains(initiative.id()))
                .forEach(initiative -> topics.add(new Line(initiative, null, null, List.of())));
        var lines = topics.stream()
                .map(line -> line.with(byTopic, objections))
                .filter(Line::saysSomething)
                .toList();
        return new DraftResponse(cycle, consultation, writable, lines);
    }
}
