package dk.handleplan.core.shared;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;

/** Full-time equivalents (årsværk), also in the mixed notation of application forms: {@code 1 3/4}. */
public record Fte(BigDecimal value) implements Serializable {

    private static final Pattern MIXED = Pattern.compile("(?:(\\d{1,4})\\s+)?(\\d{1,3})/(\\d{1,3})");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,4}([.,]\\d{1,4})?");

    public Fte {
        value = Figure.rounded(value).stripTrailingZeros();
    }

    public static Fte parse(String text) {
        var trimmed = text.strip();
        var mixed = MIXED.matcher(trimmed);
        if (mixed.matches() && Integer.parseInt(mixed.group(3)) != 0) {
            var whole = new BigDecimal(mixed.group(1) == null ? "0" : mixed.group(1));
            var part = new BigDecimal(mixed.group(2)).divide(new BigDecimal(mixed.group(3)), MathContext.DECIMAL32);
            return new Fte(whole.add(part));
        }
        if (DECIMAL.matcher(trimmed).matches()) {
            return new Fte(new BigDecimal(trimmed.replace(',', '.')));
        }
        throw new RuleBroken("shared.notFte", text);
    }

    public Fte plus(Fte other) {
        return new Fte(value.add(other.value));
    }

    @Override
    public String toString() {
        return value.toPlainString().replace('.', ',');
    }
}
