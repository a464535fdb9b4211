package dk.handleplan.web.cycle;

import dk.handleplan.core.cycle.AnnualWheel;
import dk.handleplan.core.cycle.AnnualWheel.Entry;
import dk.handleplan.core.cycle.AnnualWheel.Stretch;
import dk.handleplan.core.cycle.Phase;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The geometry of an annual wheel: months round the circle, clockwise from twelve o'clock and from the month of the first date;
 * at least a year, and as many more months as the dates need. Dots that would touch are moved towards the hub.
 */
public final class WheelDrawing {

    /** Width and height of the picture; the hub is in the middle. */
    public static final int SIZE = 720;

    private static final double HUB = SIZE / 2.0;
    private static final double RIM = 352;
    private static final double MONTH_NAMES = 332;
    private static final double[] DOTS = {292, 266, 240};
    private static final double OUTER_ARC = 222;
    private static final double INNER_ARC = 188;
    private static final double DOT_WIDTH = 25;
    private static final int FEWEST_MONTHS = 12;

    private final YearMonth first;
    private final int months;
    private final AnnualWheel wheel;

    WheelDrawing(AnnualWheel wheel) {
        this.wheel = wheel;
        this.first = YearMonth.from(wheel.first().orElse(LocalDate.of(wheel.year(), 1, 1)));
        var last = YearMonth.from(wheel.last().orElse(first.atDay(1)));
        this.months = Math.max(FEWEST_MONTHS, (int) first.until(last, ChronoUnit.MONTHS) + 1);
    }

    /** A month: the line at which it begins, and where its name stands. */
    public record Month(YearMonth month, Line line, Point name) {}

    /** A place in the picture. */
    public record Point(double x, double y) {

        public String getX() {
            return number(x);
        }

        public String getY() {
            return number(y);
        }
    }

    /** A line from the hub's side outwards. */
    public record Line(Point from, Point to) {}

    /** A phase as a piece of the ring. */
    public record Arc(Phase phase, String path) {}

    /** A date as a dot with its number. */
    public record Dot(Entry entry, Point at) {}

    public List<Month> getMonths() {
        return IntStream.range(0, months)
                .mapToObj(first::plusMonths)
                .map(month -> new Month(
                        month,
                        new Line(point(month.atDay(1), OUTER_ARC), point(month.atDay(1), RIM)),
                        at(angle(month.atDay(15)), MONTH_NAMES)))
                .toList();
    }

    public List<Arc> getArcs() {
        return wheel.stretches().stream()
                .map(stretch -> new Arc(stretch.phase(), path(stretch)))
                .toList();
    }

    /** Each dot on the outermost ring on which it touches no other; where all are taken, on the innermost. */
    public List<Dot> getDots() {
        var dots = new ArrayList<Dot>();
        for (var entry : wheel.entries()) {
            dots.add(new Dot(entry, free(angle(entry.on()), dots)));
        }
        return dots;
    }

    private static Point free(double angle, List<Dot> taken) {
        Point place = null;
        for (var ring : DOTS) {
            place = at(angle, ring);
            if (taken.stream().noneMatch(touching(place))) {
                return place;
            }
        }
        return place;
    }

    private static java.util.function.Predicate<Dot> touching(Point place) {
        return dot -> Math.hypot(dot.at().x() - place.x(), dot.at().y() - place.y()) < DOT_WIDTH;
    }

    /** The hand that shows a day; empty when it is not on the wheel. */
    public Optional<Line> hand(LocalDate today) {
        var shown = !today.isBefore(first.atDay(1))
                && today.isBefore(first.plusMonths(months).atDay(1));
        return shown ? Optional.of(new Line(point(today, INNER_ARC), point(today, RIM))) : Optional.empty();
    }

    private String path(Stretch stretch) {
        var from = angle(stretch.from());
        var to = angle(stretch.to().plusDays(1));
        var large = to - from > Math.PI ? 1 : 0;
        return "M" + place(from, OUTER_ARC) + curve(OUTER_ARC, large, 1) + place(to, OUTER_ARC) + "L"
                + place(to, INNER_ARC) + curve(INNER_ARC, large, 0) + place(from, INNER_ARC) + "Z";
    }

    private static String curve(double radius, int large, int clockwise) {
        return "A" + number(radius) + " " + number(radius) + " 0 " + large + " " + clockwise + " ";
    }

    private static String place(double angle, double radius) {
        var point = at(angle, radius);
        return point.getX() + " " + point.getY();
    }

    private Point point(LocalDate day, double radius) {
        return at(angle(day), radius);
    }

    /** Each month is as wide as any other; a day takes its part of it. */
    double angle(LocalDate day) {
        var month = YearMonth.from(day);
        var passed = first.until(month, ChronoUnit.MONTHS) + (day.getDayOfMonth() - 1) / (double) month.lengthOfMonth();
        return 2 * Math.PI * passed / months;
    }

    private static Point at(double angle, double radius) {
        return new Point(HUB + radius * Math.sin(angle), HUB - radius * Math.cos(angle));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
