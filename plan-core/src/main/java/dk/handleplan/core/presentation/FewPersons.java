package dk.handleplan.core.presentation;

import dk.handleplan.core.document.PublicFigure;
import dk.handleplan.core.document.PublicReading;
import dk.handleplan.core.presentation.Figure.Found;
import dk.handleplan.core.status.Achievement;
import dk.handleplan.core.status.Reading;
import dk.handleplan.core.status.ReportSheet.IndicatorLine;
import dk.handleplan.core.status.Series;
import dk.handleplan.core.status.Split;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A criterion that counts persons as political bodies and readers get it: few are not told, nor anything that would tell them, as
 * in the published plan. What was written about such a figure goes with it; other words are the bodies' to read.
 */
record FewPersons(IndicatorLine line) {

    Figure figure() {
        var told = Figure.of(line);
        return isMasked()
                ? new Figure(
                        told.indicator(),
                        told.criterion(),
                        told.target(),
                        found(line.last()),
                        found(line.now()),
                        null,
                        achievement(),
                        null,
                        isFew(line.now()) ? null : told.gap(),
                        series(),
                        List.of(),
                        true)
                : told;
    }

    private boolean isMasked() {
        return series().points().size() < line.series().points().size()
                || Stream.of(line.last(), line.now(), line.corrected())
                        .anyMatch(reading -> isFew(reading) || hasFew(reading));
    }

    private Series series() {
        return PublicFigure.series(line.series(), true);
    }

    private static boolean isFew(Optional<Reading> reading) {
        return reading.flatMap(Reading::figure)
                .filter(figure -> PublicFigure.of(figure, true).isMasked())
                .isPresent();
    }

    private static boolean hasFew(Optional<Reading> reading) {
        return reading.stream()
                .flatMap(read -> PublicFigure.groups(read.split(), true).stream())
                .anyMatch(group -> group.figure().isMasked());
    }

    private Achievement achievement() {
        return isFew(line.now()) && PublicReading.tellsFewFromFewer(line.indicator(), line.due())
                ? null
                : line.achievement();
    }

    private static Found found(Optional<Reading> reading) {
        return reading.map(FewPersons::found).orElse(null);
    }

    private static Found found(Reading reading) {
        var told = reading.figure().map(figure -> PublicFigure.of(figure, true));
        var isFew = told.filter(PublicFigure::isMasked).isPresent();
        return new Found(
                reading.state().orElse(null),
                told.flatMap(PublicFigure::figure).orElse(null),
                isFew ? told.get().told() : null,
                reading.readOn().orElse(null),
                isFew ? Split.NONE : groups(reading),
                null,
                Reading.Onwards.NOTHING,
                null);
    }

    private static Split groups(Reading reading) {
        return new Split(PublicFigure.groups(reading.split(), true).stream()
                .map(group ->
                        new Split.Part(group.name(), group.figure().figure().orElse(null)))
                .toList());
    }
}
