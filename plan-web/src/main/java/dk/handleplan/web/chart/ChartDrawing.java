package dk.handleplan.web.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.Marker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.chart.ui.VerticalAlignment;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/**
 * Draws a series in black and grey, so that it can be read in print and without telling colours apart: each figure stands
 * beside its mark, a range is a bar, the target a dashed line or a band with its words, others' figures dotted lines with theirs.
 */
final class ChartDrawing {

    private static final Color INK = new Color(0x1a1a1a);
    private static final Color FAINT = new Color(0xd0d0d0);
    private static final Color BAND = new Color(0xececec);
    private static final Font PLAIN = new Font(Font.SANS_SERIF, Font.PLAIN, 14);
    private static final Font BOLD = PLAIN.deriveFont(Font.BOLD);
    private static final BasicStroke LINE = new BasicStroke(2);
    private static final BasicStroke DASHED =
            new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {8, 6}, 0);
    private static final BasicStroke DOTTED =
            new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {2, 4}, 0);
    private static final int LONGEST = 40;
    private static final int MARKS = 0;
    private static final int WORDS = 1;
    private static final double MARK = 9;
    private static final double ROOM = 0.15;
    private static final long MONTHS_FROM = 90;
    private static final long DAYS_BESIDE = 20;
    private static final long MILLIS_A_DAY = ChronoUnit.DAYS.getDuration().toMillis();

    private final SeriesChart chart;
    private final Locale locale;

    ChartDrawing(SeriesChart chart, Locale locale) {
        this.chart = chart;
        this.locale = locale;
    }

    JFreeChart drawn() {
        var plot = new XYPlot(figures(), days(), values(), renderer());
        plot.setBackgroundPaint(Color.WHITE);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(FAINT);
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setOutlineVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        if (chart.target() != null) {
            plot.addRangeMarker(target(), Layer.BACKGROUND);
        }
        others().forEach(other -> plot.addRangeMarker(other, Layer.BACKGROUND));
        var drawn = new JFreeChart(null, PLAIN, plot, false);
        drawn.setBackgroundPaint(Color.WHITE);
        drawn.setPadding(new RectangleInsets(8, 8, 8, 8));
        if (chart.unit() != null) {
            drawn.addSubtitle(unit());
        }
        return drawn;
    }

    /** Above the axis rather than along it: turned text is hard to read. */
    private TextTitle unit() {
        return new TextTitle(
                chart.unit(),
                PLAIN,
                INK,
                RectangleEdge.TOP,
                HorizontalAlignment.LEFT,
                VerticalAlignment.TOP,
                RectangleInsets.ZERO_INSETS);
    }

    /** The marks, and unseen ones at the upper end of each, above which its words stand. */
    private YIntervalSeriesCollection figures() {
        var marks = new YIntervalSeries(MARKS);
        var words = new YIntervalSeries(WORDS);
        chart.marks().forEach(mark -> {
            var day = millis(mark.on());
            var least = mark.least().doubleValue();
            var most = mark.most().doubleValue();
            marks.add(day, (least + most) / 2, least, most);
            words.add(day, most, most, most);
        });
        var both = new YIntervalSeriesCollection();
        both.addSeries(marks);
        both.addSeries(words);
        return both;
    }

    private static long millis(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    private XYErrorRenderer renderer() {
        var renderer = new XYErrorRenderer();
        renderer.setDrawXError(false);
        renderer.setErrorPaint(INK);
        renderer.setErrorStroke(LINE);
        renderer.setSeriesLinesVisible(MARKS, true);
        renderer.setSeriesPaint(MARKS, INK);
        renderer.setSeriesStroke(MARKS, LINE);
        renderer.setSeriesShape(MARKS, new Ellipse2D.Double(-MARK / 2, -MARK / 2, MARK, MARK));
        renderer.setSeriesShapesVisible(WORDS, false);
        renderer.setSeriesItemLabelGenerator(
                WORDS, (data, series, item) -> chart.marks().get(item).label());
        renderer.setSeriesItemLabelFont(WORDS, BOLD);
        renderer.setSeriesItemLabelPaint(WORDS, INK);
        renderer.setSeriesItemLabelsVisible(WORDS, true);
        renderer.setSeriesPositiveItemLabelPosition(
                WORDS, new ItemLabelPosition(ItemLabelAnchor.OUTSIDE12, TextAnchor.BOTTOM_CENTER));
        return renderer;
    }

    private Marker target() {
        var target = chart.target();
        var marker = target.isBand()
                ? new IntervalMarker(target.least().doubleValue(), target.most().doubleValue(), BAND)
                : new ValueMarker(target.line().doubleValue(), INK, DASHED);
        marker.setLabelAnchor(RectangleAnchor.TOP_LEFT);
        marker.setLabelTextAnchor(target.isBand() ? TextAnchor.TOP_LEFT : TextAnchor.BOTTOM_LEFT);
        return labelled(marker, target.words());
    }

    private static Marker labelled(Marker marker, String words) {
        marker.setAlpha(1);
        marker.setLabel(words);
        marker.setLabelFont(PLAIN);
        marker.setLabelPaint(INK);
        marker.setLabelBackgroundColor(Color.WHITE);
        return marker;
    }

    /** Dotted, with their words at the right; every second below its line, so that neighbours do not cover each other, if there is room. */
    private Stream<Marker> others() {
        var lowestFirst = chart.others().stream()
                .sorted(Comparator.comparing(SeriesChart.Other::figure))
                .toList();
        return IntStream.range(0, lowestFirst.size()).mapToObj(i -> other(lowestFirst.get(i), i % 2 == 0));
    }

    private Marker other(SeriesChart.Other other, boolean mayBeBelow) {
        var most = shown().mapToDouble(BigDecimal::doubleValue).max().orElse(0);
        var below = mayBeBelow && other.figure().doubleValue() > most * ROOM;
        var marker = new ValueMarker(other.figure().doubleValue(), INK, DOTTED);
        marker.setLabelAnchor(below ? RectangleAnchor.BOTTOM_RIGHT : RectangleAnchor.TOP_RIGHT);
        marker.setLabelTextAnchor(below ? TextAnchor.TOP_RIGHT : TextAnchor.BOTTOM_RIGHT);
        return labelled(marker, shortened(other.words()));
    }

    /** The sentence beside the picture has all of them. */
    private static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
    }

    private DateAxis days() {
        var axis = new DateAxis(null, TimeZone.getTimeZone(ZoneOffset.UTC), locale);
        var first = chart.marks().get(0).on();
        var last = chart.marks().get(chart.marks().size() - 1).on();
        var span = ChronoUnit.DAYS.between(first, last);
        var beside = Math.max(DAYS_BESIDE, Math.round(span * ROOM)) * MILLIS_A_DAY;
        axis.setRange(millis(first) - beside, millis(last) + beside);
        var format = new SimpleDateFormat(span < MONTHS_FROM ? "d. MMM yyyy" : "MMM yyyy", locale);
        format.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        axis.setDateFormatOverride(format);
        axis.setTickLabelFont(PLAIN);
        axis.setTickLabelPaint(INK);
        axis.setAxisLinePaint(INK);
        return axis;
    }

    private NumberAxis values() {
        var axis = new NumberAxis();
        axis.setTickLabelFont(PLAIN);
        axis.setTickLabelPaint(INK);
        axis.setAxisLinePaint(INK);
        axis.setNumberFormatOverride(NumberFormat.getInstance(locale));
        var least =
                Math.min(0, shown().mapToDouble(BigDecimal::doubleValue).min().orElse(0));
        var most =
                Math.max(0, shown().mapToDouble(BigDecimal::doubleValue).max().orElse(0));
        var room = Math.max(most - least, 1) * ROOM;
        axis.setRange(least < 0 ? least - room : 0, most + room);
        return axis;
    }

    /** Everything that must find room; nothing is cut off at the bottom, so that a small step does not look like a large one. */
    private Stream<BigDecimal> shown() {
        var marks = chart.marks().stream().flatMap(mark -> Stream.of(mark.least(), mark.most()));
        var others = chart.others().stream().map(SeriesChart.Other::figure);
        var target = Stream.ofNullable(chart.target())
                .flatMap(aim -> Stream.of(aim.least(), aim.most()))
                .filter(Objects::nonNull);
        return Stream.of(marks, others, target).flatMap(figures -> figures);
    }
}
