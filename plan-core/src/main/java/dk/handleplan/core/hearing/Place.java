package dk.handleplan.core.hearing;

import dk.handleplan.core.hearing.DraftPlan.DraftInitiative;
import dk.handleplan.core.shared.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Where a topic stands in the draft: the draft as a whole comes first, then its chapters, then its initiatives.
 *
 * @param initiative null unless the topic is an initiative
 * @param chapter null unless the topic is a chapter
 * @param next the place that follows; null for the last one
 */
public record Place(DraftInitiative initiative, DraftChapter chapter, Place next) {

    static Place of(UUID topicId, List<DraftChapter> chapters, List<DraftInitiative> initiatives) {
        var order = new ArrayList<Place>();
        order.add(new Place(null, null, null));
        chapters.forEach(chapter -> order.add(new Place(null, chapter, null)));
        initiatives.forEach(initiative -> order.add(new Place(initiative, null, null)));
        var at = topicId == null ? 0 : position(topicId, order);
        return order.get(at).before(at + 1 < order.size() ? order.get(at + 1) : null);
    }

    private static int position(UUID topicId, List<Place> order) {
        var at = order.stream().map(Place::topicId).toList().indexOf(topicId);
        if (at < 0) {
            throw new NotFound("shared.notFound");
        }
        return at;
    }

    private Place before(Place following) {
        return new Place(initiative, chapter, following);
    }

    private UUID topicId() {
        return initiative != null ? initiative.id() : chapter == null ? null : chapter.id();
    }
}
