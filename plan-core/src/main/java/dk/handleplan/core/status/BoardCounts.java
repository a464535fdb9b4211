package dk.handleplan.core.status;

import java.util.Map;

/** How many reports of a round stand at each step, and how many of all are late or lack a figure. */
public record BoardCounts(Map<BoardStep, Long> steps, long late, long withoutFigures) {

    public long at(BoardStep step) {
        return steps.getOrDefault(step, 0L);
    }

    public long total() {
        return steps.values().stream().mapToLong(Long::longValue).sum();
    }

    /** With the units or their heads. */
    public long owed() {
        return at(BoardStep.NOT_BEGUN) + at(BoardStep.IN_PROGRESS) + at(BoardStep.RETURNED) + at(BoardStep.WITH_HEAD);
    }

    /** With the secretariat, or past it. */
    public long delivered() {
        return at(BoardStep.SUBMITTED) + at(BoardStep.ACCEPTED);
    }
}
