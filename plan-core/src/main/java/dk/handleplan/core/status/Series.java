package dk.handleplan.core.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The figures counted for one indicator, at whatever dates, the earliest first. */
public record Series(List<Point> points) {

    /** A figure and the day it was counted. */
    public record Point(LocalDate on, Measured figure) {}

    /** Of two figures for the same day the one given last holds; answers without a figure are no points. */
    public static Series of(Stream<Reading> asGiven) {
        var points = new TreeMap<LocalDate, Point>();
        asGiven.flatMap(reading -> point(reading).stream()).forEach(point -> points.put(point.on(), point));
        return new Series(List.copyOf(points.values()));
    }

    private static Optional<Point> point(Reading reading) {
        return reading.figure().flatMap(figure -> reading.readOn().map(day -> new Point(day, figure)));
    }

    /** Empty as long as there is nothing to compare. */
    public Optional<Trend> trend() {
        return isSeveral() ? Optional.of(Trend.of(points)) : Optional.empty();
    }

    /** Whether there is anything to compare: a single figure needs no picture either. */
    public boolean isSeveral() {
        return points.size() > 1;
    }
}
