package dk.handleplan.core.hearing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What members say. Everything that leaves the author's own view is asked for here as shared. */
public interface Comments {

    void add(Comment comment);

    /** The author's comment on an initiative or a chapter; on the draft as a whole where {@code topicId} is null. */
    Optional<Comment> of(UUID consultationId, UUID topicId, UUID authorId);

    /** What the author has said so far, withdrawn comments left out. */
    List<OwnComment> own(UUID consultationId, UUID authorId);

    /** What the council has been told about a topic (null: the draft as a whole), oldest first; none by the disqualified. */
    List<SharedComment> shared(UUID consultationId, UUID topicId);

    /** Everything the council has been told about initiatives and chapters, for counts and spreads; none by the disqualified. */
    List<Opinion> opinions(UUID consultationId);

    /** On which initiative or chapter, and whether the council knows; {@code topicId} is null for the draft as a whole. */
    record OwnComment(UUID topicId, boolean noRemark, boolean shared, boolean agreeing, int draftNumber) {

        /** @param correction number of the draft in which the initiative was last corrected; null where it never was */
        boolean isBefore(Integer correction) {
            return correction != null && draftNumber < correction;
        }
    }

    /**
     * A comment as the council sees it.
     *
     * @param agreesWith the colleague's comment; null where the author speaks alone
     */
    record SharedComment(
            UUID id,
            UUID authorId,
            String author,
            String text,
            boolean noRemark,
            Instant writtenAt,
            List<Recommendation> recommendations,
            UUID agreesWith) {}

    /** One member's opinion on one initiative or chapter, without words. */
    record Opinion(UUID topicId, UUID authorId, boolean noRemark, List<Recommendation> recommendations) {}
}
