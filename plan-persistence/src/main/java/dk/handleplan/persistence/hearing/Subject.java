package dk.handleplan.persistence.hearing;

import jakarta.persistence.TypedQuery;
import java.util.UUID;

/** What is commented on: an initiative, a chapter, or the draft as a whole. */
record Subject(UUID topicId, String chapter) {

    /** @param chapter where the chapter's id stands */
    static Subject of(UUID topicId, String chapter) {
        return new Subject(topicId, chapter);
    }

    String condition(String alias) {
        return topicId == null
                ? " and " + alias + ".initiativeId is null and " + alias + chapter + " is null"
                : " and (" + alias + ".initiativeId = :topic or " + alias + chapter + " = :topic)";
    }

    <R> TypedQuery<R> in(TypedQuery<R> query) {
        return topicId == null ? query : query.setParameter("topic", topicId);
    }
}
