package dk.handleplan.core.hearing;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.hearing.Objections.ObjectionRow;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
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
     * @param remark null where nothing is written yet
     */
    public record Line(Place place, RemarkRow remark, List<ObjectionRow> objections) {

        private boolean saysSomething() {
            return remark != null && !remark.isEmpty() || !objections.isEmpty();
        }
    }

    static DraftResponse of(
            PlanCycle cycle,
            Consultation consultation,
            boolean writable,
            List<Place> places,
            Collection<RemarkRow> remarks,
            Collection<ObjectionRow> objections) {
        var byTopic = new HashMap<UUID, RemarkRow>();
        remarks.forEach(remark -> byTopic.put(remark.topicId(), remark));
        var lines = places.stream()
                .map(place -> new Line(place, byTopic.get(place.topicId()), to(place, objections)))
                .filter(Line::saysSomething)
                .toList();
        return new DraftResponse(cycle, consultation, writable, lines);
    }

    private static List<ObjectionRow> to(Place place, Collection<ObjectionRow> objections) {
        return objections.stream()
                .filter(objection -> Objects.equals(objection.topicId(), place.topicId()))
                .toList();
    }
}
