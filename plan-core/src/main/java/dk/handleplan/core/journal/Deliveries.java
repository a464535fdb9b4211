package dk.handleplan.core.journal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What became of the documents that somebody ordered, until they have looked at the year's list of documents. */
public interface Deliveries {

    /** Those that came to an end at this moment or later, and were not looked at since; the latest first, from one statement. */
    List<Delivery> unseen(UUID ordererId, Instant since);

    /** The person has looked at the list of a year; only ever added. */
    void seen(UUID personId, UUID cycleId, Instant at);

    /**
     * A document that came to an end.
     *
     * @param number null where it failed
     * @param failure null where it is ready
     */
    record Delivery(
            UUID id,
            DocumentKind kind,
            String title,
            Integer number,
            Failure failure,
            UUID cycleId,
            int year,
            Instant endedAt) {

        public boolean isFailed() {
            return failure != null;
        }
    }
}
