package dk.handleplan.core.status;

import dk.handleplan.core.status.Series.Point;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How figures have moved from the first to the last, and whether on the way they ever went elsewhere: 61, 50, 54, 38 is a
 * fall, and not an even one.
 *
 * @param against the largest step that went another way than the whole
 */
public record Trend(Step whole, Optional<Step> against) {

    /** What can truly be said of the movement. */
    public enum Shape {
        SAME,
        RISES,
        FALLS,
        RISES_UNEVENLY,
        FALLS_UNEVENLY,
        BACK_TO_START
    }

    /** From one figure to another. */
    public record Step(Point from, Point to) {

        /** Without sign. */
        public BigDecimal size() {
            return to.figure().subtract(from.figure()).abs();
        }

        private int direction() {
            return to.figure().compareTo(from.figure());
        }
    }

    static Trend of(List<Point> points) {
        var whole = new Step(points.get(0), points.get(points.size() - 1));
        return new Trend(
                whole,
                IntStream.range(1, points.size())
                        .mapToObj(i -> new Step(points.get(i - 1), points.get(i)))
                        .filter(step -> step.direction() != 0 && step.direction() != whole.direction())
                        .max(Comparator.comparing(Step::size)));
    }

    public Shape shape() {
        if (whole.direction() == 0) {
            return against.isPresent() ? Shape.BACK_TO_START : Shape.SAME;
        }
        if (whole.direction() > 0) {
            return against.isPresent() ? Shape.RISES_UNEVENLY : Shape.RISES;
        }
        return against.isPresent() ? Shape.FALLS_UNEVENLY : Shape.FALLS;
    }
}
