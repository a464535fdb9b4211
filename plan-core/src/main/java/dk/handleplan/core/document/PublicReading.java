package dk.handleplan.core.document;

import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.status.Achievement;
import dk.handleplan.core.status.Due;
import dk.handleplan.core.status.Reading;
import dk.handleplan.core.status.ReadingState;
import dk.handleplan.core.status.RoundName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An accepted answer to a success criterion as everybody may read it. What was written in words may name people and is not told.
 *
 * @param on when it was counted
 * @param figure given exactly where the state is {@link ReadingState#FIGURE}
 * @param achievement as seen when it was accepted; empty where it would tell a masked figure, as <i>reached</i> tells four of four
 */
public record PublicReading(
        RoundName round,
        LocalDate on,
        ReadingState state,
        Optional<PublicFigure> figure,
        List<PublicFigure.Group> groups,
        Optional<Achievement> achievement) {

    /** @param reading which is answered */
    static PublicReading of(RoundName round, Indicator indicator, Reading reading, boolean countsPersons, Due due) {
        var figure = reading.figure().map(measured -> PublicFigure.of(measured, countsPersons));
        var isMasked = figure.filter(PublicFigure::isMasked).isPresent();
        return new PublicReading(
                round,
                reading.readOn().orElse(due.asOf()),
                reading.state().orElseThrow(),
                figure,
                isMasked ? List.of() : PublicFigure.groups(reading.split(), countsPersons),
                isMasked && tellsFewFromFewer(indicator, due)
                        ? Optional.empty()
                        : Optional.of(Achievement.of(indicator, reading, due)));
    }

    public boolean isMasked() {
        return Stream.concat(figure.stream(), groups.stream().map(PublicFigure.Group::figure))
                .anyMatch(PublicFigure::isMasked);
    }

    /** Whether the achievement would tell a masked figure. */
    public static boolean tellsFewFromFewer(Indicator indicator, Due due) {
        return IntStream.range(0, PublicFigure.FEWEST)
                        .mapToObj(count -> new Reading(indicator.id(), Reading.Answer.of(count), due.asOf()))
                        .map(reading -> Achievement.of(indicator, reading, due))
                        .distinct()
                        .count()
                > 1;
    }
}
