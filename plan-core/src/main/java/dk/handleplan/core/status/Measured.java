package dk.handleplan.core.status;

import dk.handleplan.core.shared.RuleBroken;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What was counted, as exactly as it is known: {@code 30}, {@code ca. 30}, {@code 5–7}. It is never made more exact than it
 * was said.
 *
 * @param most the same as the least unless it is a range
 */
public record Measured(BigDecimal least, BigDecimal most, boolean approximate) implements Serializable {

    public Measured {
        if (least.compareTo(most) > 0) {
            throw new RuleBroken("status.rangeBackwards");
        }
    }

    public static Measured exactly(BigDecimal figure) {
        return new Measured(figure, figure, false);
    }

    public boolean isRange() {
        return least.compareTo(most) != 0;
    }

    public boolean isExact() {
        return !approximate && !isRange();
    }

    boolean isAbove(Measured other) {
        return least.compareTo(other.most) > 0;
    }

    /** Whether both are said alike, however many decimals are written. */
    public boolean isSameAs(Measured other) {
        return approximate == other.approximate && least.compareTo(other.least) == 0 && most.compareTo(other.most) == 0;
    }
}
