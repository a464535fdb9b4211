package dk.handleplan.core.inbox;

import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The open work items of everybody. Written only by the engine's task listener; beside them stands who has done their own part of
 * what several are asked for.
 */
public interface Inbox {

    /** Nobody turns more pages than this many items fill, so no more are counted. */
    int COUNTED = 1_000;

    void opened(WorkItem item);

    void closed(String taskId);

    void due(String taskId, LocalDate dueOn);

    /**
     * What is asked of somebody, earliest due first, undated last; year and unit null for all. The total counts
     * up to {@link #COUNTED}.
     */
    Page<WorkItem> page(Asked who, Integer year, UUID unitId, PageRequest page);

    /** How many are late, counted up to {@link #COUNTED}. */
    long lateCount(Asked who, LocalDate today);

    /** Everything still asked of anybody in a cycle, late ones first; at most {@code limit}. */
    List<WorkItem> awaited(UUID cycleId, int limit);

    /** Of that, what is asked of somebody. */
    List<WorkItem> awaited(UUID cycleId, Asked who, int limit);

    /**
     * Somebody to whom items are addressed.
     *
     * @param done the tasks of which this person's part is done
     */
    record Asked(Set<String> audiences, Set<String> done) {}

    default Asked asked(User reader) {
        return new Asked(reader.audiences(), doneBy(reader.id()));
    }

    /** One of those who are asked has done their part: nothing is asked of this person any more. */
    void done(UUID caseId, String kind, UUID userId);

    /** The part of this person is to be done again. */
    void undone(UUID caseId, String kind, UUID userId);

    /** The open tasks of which this person's part is done. */
    Set<String> doneBy(UUID userId);

    /** Who has done their part of these tasks. */
    List<DoneTask> done(Set<String> taskIds);

    /** How much is still asked of anybody in a cycle, and how much of it is late. */
    Awaited count(UUID cycleId, LocalDate today);

    /** Open work items, and those of them that are over their date. */
    record Awaited(long open, long late) {}

    /** What everybody's inbox shows, in no order. */
    List<OpenTask> tasks();

    /** What is asked of anybody in a case. */
    List<WorkItem> ofCase(UUID caseId);

    boolean isOpen(UUID caseId, String kind);
}
