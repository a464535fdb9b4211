package dk.handleplan.core.hearing;

import dk.handleplan.core.hearing.DraftPlan.DraftInitiative;
import dk.handleplan.core.shared.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A topic where it stands in the draft: the draft as a whole comes first, then its chapters, then its initiatives.
 *
 * @param initiative null unless the topic is an initiative
 * @param chapter null unless the topic is a chapter
 */
public record Place(DraftInitiative initiative, DraftChapter chapter) {

    static List<Place> all(List<DraftChapter> chapters, List<DraftInitiative> initiatives) {
        var places = new ArrayList<Place>();
        places.add(new Place(null, null));
        chapters.forEach(chapter -> places.add(new Place(null, chapter)));
        initiatives.forEach(initiative -> places.add(new Place(initiative, null)));
        return places;
    }

    /** @throws NotFound where the topic is not part of the draft */
    static int position(List<Place> places, UUID topicId) {
        var at = places.stream().map(Place::topicId).toList().indexOf(topicId);
        if (at < 0) {
            throw new NotFound("shared.notFound");
        }
        return at;
    }

    /** The initiative's or the chapter's; null for the draft as a whole. */
    public UUID topicId() {
        if (initiative != null) {
            return initiative.id();
        }
        return chapter == null ? null : chapter.id();
    }
}
