package dk.handleplan.core.status;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.status.ReportSheet.IndicatorLine;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Everything that was told of a criterion and stands.
 *
 * @param line the criterion with all its figures as they hold today
 * @param told in the order in which it was read, the latest first
 * @param mayCount whether the reader may add a count
 */
public record IndicatorReadings(
        PlanCycle cycle, Initiative initiative, IndicatorLine line, List<Told> told, boolean mayCount) {

    /**
     * A reading with what was said instead of it later.
     *
     * @param round of the report that says it; null where it stands by itself
     * @param mayCorrect whether the reader may say something else instead
     */
    public record Told(Reading said, List<Reading> corrections, RoundName round, int year, boolean mayCorrect) {

        private boolean tells(UUID readingId) {
            return Stream.concat(Stream.of(said), corrections.stream())
                    .anyMatch(reading -> reading.id().equals(readingId));
        }

        /** What holds. */
        public Reading now() {
            return corrections.isEmpty() ? said : corrections.get(corrections.size() - 1);
        }
    }

    /** The one that was said under this identity, first or as a correction; empty where there is none. */
    public Optional<Told> about(UUID readingId) {
        return told.stream().filter(one -> one.tells(readingId)).findFirst();
    }

    /** The one that holds under this identity; empty where there is none, or where it was corrected meanwhile. */
    public Optional<Told> holding(UUID readingId) {
        return told.stream().filter(one -> one.now().id().equals(readingId)).findFirst();
    }
}
