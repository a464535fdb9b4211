package dk.handleplan.core.hearing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What members say to the joint remarks of their council. */
public interface Objections {

    void add(Objection objection);

    /** To the remark on an initiative or a chapter; on the draft as a whole where {@code topicId} is null. */
    Optional<Objection> of(UUID consultationId, UUID topicId, UUID authorId);

    /** Those with a dissent, none by the disqualified. */
    List<Objection> dissenting(UUID consultationId);

    /** Those that say something, by name; none by the disqualified. */
    List<ObjectionRow> ofConsultation(UUID consultationId);

    /** The dissents that were sent with the responses of a year, by council and name. */
    List<DissentRow> sent(UUID cycleId);

    /**
     * An objection as the council sees it.
     *
     * @param topicId the initiative or the chapter; null for the draft as a whole
     * @param comment null where there is only a dissent
     * @param dissent null where there is only a comment
     */
    record ObjectionRow(UUID topicId, UUID authorId, String author, String comment, String dissent) {}

    /**
     * A dissent as it was sent.
     *
     * @param initiativeId null unless it is about the remark on an initiative
     * @param chapter null unless it is about the remark on a chapter
     * @param author null where the member has not agreed to be named
     */
    record DissentRow(
            UUID consultationId, String council, UUID initiativeId, HeardChapter chapter, String author, String text) {

        public boolean isGeneral() {
            return initiativeId == null && chapter == null;
        }
    }
}
