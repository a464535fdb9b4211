package dk.handleplan.core.hearing;

import java.util.List;
import java.util.UUID;

/** What the plan of a year is going to say besides its initiatives: its introduction, and a chapter for each goal. */
public interface PlanChapters {

    /** In the order of the plan, as worded now. */
    List<PlanChapter> ofCycle(UUID cycleId);

    /**
     * @param id stays the same when the text changes; the goal's where the chapter is a goal's
     * @param text null where there is nothing but the heading
     */
    record PlanChapter(UUID id, String heading, String text) {}
}
