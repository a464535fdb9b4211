package dk.handleplan.core.inbox;

import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The open work items of everybody. Written only by the engine's task listener. */
public interface Inbox {

    /** Nobody turns more pages than this many items fill, so no more are counted. */
    int COUNTED = 1_000;

    void opened(WorkItem item);

    void closed(String taskId);

    void due(String taskId, LocalDate dueOn);

    /**
     * Items addressed to any of the audiences, earliest due first, undated last; year and unit null for all. The total counts
     * up to {@link #COUNTED}.
     */
    Page<WorkItem> page(Set<String> audiences, Integer year, UUID unitId, PageRequest page);

    /** How many are late, counted up to {@link #COUNTED}. */
    long lateCount(Set<String> audiences, LocalDate today);

    /** Everything still asked of anybody in a cycle, late ones first; at most {@code limit}. */
    List<WorkItem> awaited(UUID cycleId, int limit);

    /** Of that, what is addressed to any of the audiences. */
    List<WorkItem> awaited(UUID cycleId, Set<String> audiences, int limit);

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
