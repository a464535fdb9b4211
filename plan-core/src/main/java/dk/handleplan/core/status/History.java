package dk.handleplan.core.status;

import dk.handleplan.core.measure.Yardstick;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What is known of success criteria besides the reports of their own year, by criterion. A criterion knows what was said of
 * those it continues.
 *
 * @param earlierYears what was accepted in reports of earlier years, the earliest first
 * @param recorded what stands by itself, of this year and those before, the earliest first
 * @param yardsticks by what their figures are read
 */
public record History(
        Map<UUID, List<Reading>> earlierYears, Map<UUID, List<Reading>> recorded, Map<UUID, Yardstick> yardsticks) {

    public static final History NONE = new History(Map.of(), Map.of(), Map.of());

    public Yardstick yardstick(UUID indicatorId) {
        return yardsticks.getOrDefault(indicatorId, Yardstick.NONE);
    }

    public Corrections corrections() {
        return Corrections.among(
                recorded.values().stream().flatMap(List::stream).distinct());
    }

    /**
     * Everything that was said of a criterion until a day, as it holds now.
     *
     * @param reported what the reports of its own year say
     */
    Stream<Reading> standing(UUID indicatorId, Stream<Reading> reported, LocalDate until) {
        var corrections = Corrections.among(about(indicatorId));
        return Stream.of(ofEarlierYears(indicatorId), beside(indicatorId, until), reported)
                .flatMap(readings -> readings)
                .map(corrections::holding);
    }

    /** Among that the answer read last; of two for the same day the one given last. */
    public Optional<Reading> last(UUID indicatorId, Stream<Reading> reported, LocalDate until) {
        return standing(indicatorId, reported, until)
                .filter(Reading::isAnswered)
                .sorted(Comparator.comparing(reading -> reading.readOn().orElseThrow()))
                .reduce((last, later) -> later);
    }

    private Stream<Reading> ofEarlierYears(UUID indicatorId) {
        return earlierYears.getOrDefault(indicatorId, List.of()).stream();
    }

    /** Counts and later results that were read until a day, as they were first given. */
    private Stream<Reading> beside(UUID indicatorId, LocalDate until) {
        return beside(indicatorId)
                .filter(reading -> reading.readOn().filter(until::isBefore).isEmpty());
    }

    /** The same of this criterion alone, whenever they were read. */
    public Stream<Reading> ownBeside(UUID indicatorId) {
        return beside(indicatorId).filter(reading -> reading.indicatorId().equals(indicatorId));
    }

    private Stream<Reading> beside(UUID indicatorId) {
        return about(indicatorId).filter(reading -> !reading.isCorrection());
    }

    private Stream<Reading> about(UUID indicatorId) {
        return recorded.getOrDefault(indicatorId, List.of()).stream();
    }

    /** What was said of the criteria that it continues, as it was first given. */
    Stream<Reading> beforeItsYear(UUID indicatorId) {
        return Stream.concat(
                ofEarlierYears(indicatorId),
                beside(indicatorId).filter(reading -> !reading.indicatorId().equals(indicatorId)));
    }
}
