package dk.handleplan.core.status;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** How many reports of a round stand at each step, and how many of all are late. */
public record BoardCounts(Map<BoardStep, Long> steps, long late) {

    /** @param deadline that of the round; null when there is none */
    public static BoardCounts of(Collection<Tally> tallies, LocalDate deadline, LocalDate today) {
        var steps = new EnumMap<BoardStep, Long>(BoardStep.class);
        tallies.forEach(tally -> count(tally, steps));
        var late = tallies.stream()
                .filter(tally -> tally.isLate(deadline, today))
                .mapToLong(Tally::reports)
                .sum();
        return new BoardCounts(steps, late);
    }

    private static void count(Tally tally, Map<BoardStep, Long> steps) {
        if (tally.state() == ReportState.OPEN) {
            steps.merge(BoardStep.IN_PROGRESS, tally.begun(), Long::sum);
            steps.merge(BoardStep.NOT_BEGUN, tally.reports() - tally.begun(), Long::sum);
        } else {
            steps.merge(BoardStep.of(tally.state(), null), tally.reports(), Long::sum);
        }
    }

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
