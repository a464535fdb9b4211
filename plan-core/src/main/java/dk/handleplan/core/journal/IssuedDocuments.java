package dk.handleplan.core.journal;

import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All documents that were ordered, and what became of them. Lists never read what a document says, nor its files. */
public interface IssuedDocuments {

    void add(IssuedDocument document);

    /** What one of them says. */
    void keep(IssuedContent content);

    IssuedContent content(UUID documentId);

    /** One that turned out to say nothing new, of which no content was kept. */
    void remove(IssuedDocument document);

    Optional<IssuedDocument> find(UUID id);

    List<IssuedDocument> findAll(Collection<UUID> ids);

    /** From one statement; none where none are named. */
    boolean isAnyUnderWay(Collection<UUID> ids);

    /** The document as it now stands, kept from others until the transaction ends. */
    Optional<IssuedDocument> lock(UUID id);

    /** Those whose making may begin now, oldest first. */
    List<UUID> due(Instant now, int limit);

    /** The one of the series that was ordered last of those that are settled and have not failed. */
    Optional<IssuedDocument> latest(Series series);

    /** What became of the one of the series that was ordered last; empty where none was. */
    Optional<IssuedState> lastState(Series series);

    /** The ready one with the highest number. */
    Optional<IssuedDocument> latestReady(Series series);

    /** The ready ones of a year that no newer version supersedes, of these kinds, by title. */
    List<IssuedDocument> inForce(UUID cycleId, Collection<DocumentKind> kinds);

    /** The highest number of the series; 0 where it has none. */
    int lastNumber(Series series);

    /** Ordered last first. */
    Page<DocumentRow> rows(DocumentFilter filter, PageRequest page);

    /** The ready public plan of a year: of this version, or the latest where none is named. */
    Optional<DocumentRow> plan(int year, Integer number);

    /** All of them, latest first. */
    List<DocumentRow> planVersions(int year);

    /** The published cycles for which no plan was ever ordered. */
    List<UUID> publishedWithoutPlan();

    record DocumentFilter(UUID cycleId, Access access) {}

    /**
     * A document in a list.
     *
     * @param title null until it is settled what it says, unless it waits for others
     * @param number null until its making begins, and of those that failed
     */
    record DocumentRow(
            UUID id,
            DocumentKind kind,
            Variant variant,
            String title,
            Integer number,
            Origin origin,
            String decision,
            String orderer,
            Instant orderedAt,
            IssuedState state,
            LocalDate issuedOn,
            Failure failure,
            Integer supersededBy,
            Filing filing,
            String sha256) {

        public boolean isReady() {
            return state == IssuedState.READY;
        }

        public boolean isFailed() {
            return state == IssuedState.FAILED;
        }

        public boolean isUnderWay() {
            return !isReady() && !isFailed();
        }
    }
}
