package dk.handleplan.core.hearing;

import java.util.UUID;

/**
 * What is spoken of in a hearing: the draft as a whole, one of its initiatives, or one of its chapters. Where a topic is asked
 * for by its id, that is the initiative's or the chapter's; null is the draft as a whole.
 *
 * @param initiativeId null unless it is an initiative
 * @param chapter null unless it is a chapter
 */
public record Topic(UUID initiativeId, HeardChapter chapter) {

    public static final Topic WHOLE_DRAFT = new Topic(null, null);

    public static Topic initiative(UUID id) {
        return new Topic(id, null);
    }

    public static Topic chapter(HeardChapter chapter) {
        return new Topic(null, chapter);
    }

    /** Null for the draft as a whole. */
    UUID id() {
        return initiativeId == null ? chapterId() : initiativeId;
    }

    UUID chapterId() {
        return chapter == null ? null : chapter.id();
    }
}
