package dk.handleplan.core.shared;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An exact amount of Danish kroner, held in øre. */
public record Money(long oere) implements Comparable<Money>, Serializable {

    public static final Money ZERO = new Money(0);

    private static final BigInteger MOST = BigInteger.valueOf(99_999_999_999_999L);
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,12}(,\\d{1,2})?");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+(,\\d{1,2})?");
    private static final Pattern MILLIONS = Pattern.compile("(-?\\d{1,6}(,\\d{1,6})?)mio\\.?");

    public static Money kroner(long kroner) {
        return new Money(Math.multiplyExact(kroner, 100));
    }

    /**
     * Reads an amount as Danes write it: {@code 125.000}, {@code 125000}, {@code 125.000,50}, {@code 1,7 mio.}, with or
     * without {@code kr.}
     *
     * @throws RuleBroken when the text is no amount
     */
    public static Money parse(String text) {
        var compact = text.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\u00a0\\u202f]", "")
                .replaceFirst("(kr\\.?|dkk)$", "");
        compact = compact.replaceFirst(",-$", "");
        var millions = MILLIONS.matcher(compact);
        if (millions.matches()) {
            return exact(new BigDecimal(millions.group(1).replace(',', '.')).movePointRight(6), text);
        }
        if (PLAIN.matcher(compact).matches() || GROUPED.matcher(compact).matches()) {
            return exact(new BigDecimal(compact.replace(".", "").replace(',', '.')), text);
        }
        throw new RuleBroken("shared.notAnAmount", text);
    }

    private static Money exact(BigDecimal kroner, String text) {
        try {
            return new Money(kroner.movePointRight(2)
                    .setScale(0, RoundingMode.UNNECESSARY)
                    .longValueExact());
        } catch (ArithmeticException e) {
            throw new RuleBroken("shared.notAnAmount", text);
        }
    }

    public static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(ZERO, Money::plus);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(oere, other.oere));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(oere, other.oere));
    }

    /** Nothing where it comes to more than can be written as an amount. */
    public Optional<Money> times(long factor) {
        var product = BigInteger.valueOf(oere).multiply(BigInteger.valueOf(factor));
        return product.abs().compareTo(MOST) <= 0 ? Optional.of(new Money(product.longValueExact())) : Optional.empty();
    }

    /** A part of it, rounded towards zero to whole øre. */
    public Money percent(int percent) {
        return new Money(Math.multiplyExact(oere, (long) percent) / 100);
    }

    public boolean isNegative() {
        return oere < 0;
    }

    public boolean isZero() {
        return oere == 0;
    }

    public boolean exceeds(Money limit) {
        return oere > limit.oere;
    }

    public BigDecimal inKroner() {
        return BigDecimal.valueOf(oere, 2);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(oere, other.oere);
    }

    /** The Danish way: {@code 1.700.000}, with øre only where there are any: {@code 12,50}. */
    @Override
    public String toString() {
        var whole = String.format(Locale.ROOT, "%,d", Math.abs(oere) / 100).replace(',', '.');
        var rest = Math.abs(oere) % 100;
        return (oere < 0 ? "-" : "") + whole + (rest == 0 ? "" : String.format(Locale.ROOT, ",%02d", rest));
    }
}
