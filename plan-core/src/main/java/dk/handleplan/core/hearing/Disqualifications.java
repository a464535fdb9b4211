package dk.handleplan.core.hearing;

import dk.handleplan.core.shared.NotAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who is disqualified from what. */
public interface Disqualifications {

    void add(Disqualification disqualification);

    void remove(Disqualification disqualification);

    Optional<Disqualification> find(UUID id);

    Optional<Disqualification> of(UUID consultationId, UUID userId, UUID initiativeId);

    /** Whether a member keeps out of a topic; nobody does of a chapter, or of the draft as a whole (null). */
    default boolean bar(UUID consultationId, UUID userId, UUID topicId) {
        return topicId != null && of(consultationId, userId, topicId).isPresent();
    }

    default void mustNotBar(UUID consultationId, UUID userId, UUID topicId) {
        if (bar(consultationId, userId, topicId)) {
            throw new NotAllowed("hearing.disqualified");
        }
    }

    /** The initiatives from which a member is disqualified. */
    Set<UUID> initiatives(UUID consultationId, UUID userId);

    /** All of a cycle, by council, initiative and name. */
    List<DisqualificationRow> rows(UUID cycleId);

    /** @param named whether the member has agreed to be named in what is published */
    record DisqualificationRow(
            UUID id,
            UUID consultationId,
            String council,
            UUID userId,
            String member,
            boolean named,
            UUID initiativeId,
            Integer number,
            String initiative,
            String reason) {

        public String numbered() {
            return DraftPlan.numbered(number, initiative);
        }
    }
}
