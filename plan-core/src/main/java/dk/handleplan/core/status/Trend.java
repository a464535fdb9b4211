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
 * @param same whether every figure is the first again
 */
public record Trend(Step whole, Optional<Step> against, boolean same) {

    /** What can truly be said of the movement. */
    public enum Shape {
        SAME,
        RISES,
        FALLS,
        RISES_UNEVENLY,
        FALLS_UNEVENLY,
        BACK_TO_START,
        /** Ranges overlap, so that nobody can say. */
        UNCLEAR,
        UNCLEAR_UNEVENLY
    }

    /** From one figure to another. */
    public record Step(Point from, Point to) {

        /** What it moved at least, without sign; the exact difference between exact figures. */
        public BigDecimal size() {
            return direction() < 0
                    ? from.figure().least().subtract(to.figure().most())
                    : to.figure().least().subtract(from.figure().most()).max(BigDecimal.ZERO);
        }

        public boolean isExact() {
            return from.figure().isExact() && to.figure().isExact();
        }

        private int direction() {
            if (to.figure().isAbove(from.figure())) {
                return 1;
            }
            return from.figure().isAbove(to.figure()) ? -1 : 0;
        }
    }

    static Trend of(List<Point> points) {
        var whole = new Step(points.get(0), points.get(points.size() - 1));
        var same = points.stream()
                .allMatch(point -> point.figure().isSameAs(whole.from().figure()));
        return new Trend(whole, largestAgainst(whole, points), same);
    }

    private static Optional<Step> largestAgainst(Step whole, List<Point> points) {
        return IntStream.range(1, points.size())
                .mapToObj(i -> new Step(points.get(i - 1), points.get(i)))
                .filter(step -> step.direction() != 0 && step.direction() != whole.direction())
                .max(Comparator.comparing(Step::size));
    }

    public Shape shape() {
        if (whole.direction() > 0) {
            return against.isPresent() ? Shape.RISES_UNEVENLY : Shape.RISES;
        }
        if (whole.direction() < 0) {
            return against.isPresent() ? Shape.FALLS_UNEVENLY : Shape.FALLS;
        }
        if (against.isEmpty()) {
            return same ? Shape.SAME : Shape.UNCLEAR;
        }
        return whole.from().figure().isSameAs(whole.to().figure()) ? Shape.BACK_TO_START : Shape.UNCLEAR_UNEVENLY;
    }
}
