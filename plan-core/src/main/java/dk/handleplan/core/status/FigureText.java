package dk.handleplan.core.status;

import dk.handleplan.core.shared.Figure;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Sentences;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** Figures as people write them: {@code 1.250,5}, {@code ca. 30}, {@code 5-7}. */
public final class FigureText {

    private static final Pattern ABOUT =
            Pattern.compile("^(?:ca\\.?|cirka|omkring|omtrent|about|approx\\.?|~)\\s*(?=[-\\d])");
    private static final Pattern FROM_TO = Pattern.compile("(?<=\\d)\\s*(?:-|–|\\btil\\b|\\bto\\b)\\s*(?=-?\\d)");

    private FigureText() {}

    /** @throws RuleBroken if it is neither a figure nor a range of two */
    public static Measured read(String text) {
        var lower = text.strip().toLowerCase(Locale.ROOT);
        var figures = ABOUT.matcher(lower).replaceFirst("");
        var ends = FROM_TO.split(figures, 2);
        try {
            return new Measured(number(ends[0]), number(ends[ends.length - 1]), !figures.equals(lower));
        } catch (NumberFormatException e) {
            throw new RuleBroken("status.notAFigure", text.strip());
        }
    }

    private static BigDecimal number(String text) {
        return Figure.optional(null, Figure.parse(text));
    }

    /** In a form that {@link #read} understands. */
    public static String write(Measured figure) {
        var range = figure.isRange() ? write(figure.least()) + "–" + write(figure.most()) : write(figure.least());
        return figure.approximate() ? "ca. " + range : range;
    }

    private static String write(BigDecimal number) {
        var format = NumberFormat.getInstance(Sentences.DANISH);
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(number.scale());
        return format.format(number);
    }
}
