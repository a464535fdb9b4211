package dk.handleplan.core.cycle;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The drawings of a year's processes, and where on them the year is. A year that has begun is shown on the drawings it began
 * with, any other on the newest. Read-only.
 */
public interface ProcessMap {

    /** The process of the year first, then those of its phases and their parts. */
    List<Drawing> drawings(UUID cycleId);

    /** The drawing itself, as BPMN. */
    Optional<String> bpmn(UUID cycleId, String process);

    /** Every step that was reached so far, in the order in which it is drawn. */
    List<Step> steps(UUID cycleId, String process);

    /** A process that can be shown, and how many of its kind are under way in the year. */
    record Drawing(String process, String name, long running) {}

    /** A step of a process: how many are at it now, and how many have passed it. */
    record Step(String id, String name, long current, long past) {

        public boolean isCurrent() {
            return current > 0;
        }
    }
}
