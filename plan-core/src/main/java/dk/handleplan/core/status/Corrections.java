package dk.handleplan.core.status;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was corrected to what. A reading never changes once it is accepted: another one holds instead, and may be corrected in
 * turn.
 */
public record Corrections(Map<UUID, Reading> instead) {

    /** Those among what was said besides the reports. */
    public static Corrections among(Stream<Reading> recorded) {
        return new Corrections(recorded.filter(Reading::isCorrection)
                .collect(Collectors.toMap(
                        reading -> reading.recorded().orElseThrow().corrects().orElseThrow(), reading -> reading)));
    }

    /** What holds now of an accepted reading: itself, or what it was corrected to in the end. */
    public Reading holding(Reading said) {
        return of(said).stream().reduce(said, (before, after) -> after);
    }

    /** What was said instead of it, one after the other. */
    public List<Reading> of(Reading said) {
        return Stream.iterate(instead.get(said.id()), Objects::nonNull, reading -> instead.get(reading.id()))
                .toList();
    }
}
