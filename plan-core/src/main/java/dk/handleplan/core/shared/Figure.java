package dk.handleplan.core.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** What people count or measure: kept with four decimals, and less than ten billion. */
public final class Figure {

    private static final int DECIMALS = 4;
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(10);

    private static final Pattern DANISH = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("-?\\d*\\.?\\d*");

    private Figure() {}

    /**
     * A number as Danes write it, with a decimal comma and perhaps dots between thousands; a decimal point is read as well.
     *
     * @throws NumberFormatException if it is none
     */
    public static BigDecimal parse(String text) {
        var compact = text.replaceAll("[\\s\u00a0]", "");
        var plain = DANISH.matcher(compact).matches() ? compact.replace(".", "") : compact;
        var number = plain.replace(',', '.');
        if (!PLAIN.matcher(number).matches()) {
            throw new NumberFormatException(text);
        }
        return new BigDecimal(number);
    }

    /** The number as it is kept, or null where there is none. */
    public static BigDecimal optional(String field, BigDecimal number) {
        if (number == null) {
            return null;
        }
        var kept = rounded(number);
        if (kept.abs().compareTo(LIMIT) >= 0) {
            throw new RuleBroken("shared.numberTooLarge").at(field);
        }
        return kept;
    }

    /** A number of things or people, or null where there is none. */
    public static Integer count(String field, Integer number) {
        if (number != null && number < 0) {
            throw new RuleBroken("shared.numberNegative").at(field);
        }
        return number;
    }

    /** How much there is of something: as {@link #optional}, and not below zero. */
    public static BigDecimal quantity(String field, BigDecimal number) {
        if (number != null && number.signum() < 0) {
            throw new RuleBroken("shared.numberNegative").at(field);
        }
        return optional(field, number);
    }

    static BigDecimal rounded(BigDecimal number) {
        return number.scale() > DECIMALS ? number.setScale(DECIMALS, RoundingMode.HALF_UP) : number;
    }
}
