package dk.handleplan.core.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/** An amount of money, or the reason why there is none: empty is not zero. */
@Embeddable
public class Amount implements Serializable {

    @Column(name = "oere")
    private Money money;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", length = 20)
    private ValueState state;

    protected Amount() {}

    private Amount(Money money, ValueState state) {
        this.money = money;
        this.state = state;
    }

    public static Amount of(Money money) {
        return new Amount(Objects.requireNonNull(money), ValueState.KNOWN);
    }

    public static Amount kroner(long kroner) {
        return of(Money.kroner(kroner));
    }

    public static Amount unknown(ValueState why) {
        if (why == ValueState.KNOWN) {
            throw new IllegalArgumentException("A known amount needs its money");
        }
        return new Amount(null, why);
    }

    public static Amount blank() {
        return unknown(ValueState.BLANK);
    }

    /** Blank text is a blank amount; anything else must be an amount in Danish notation. */
    public static Amount parse(String text) {
        return text == null || text.isBlank() ? blank() : of(Money.parse(text));
    }

    /** As it stands in a field: what {@link #parse} reads; nothing where it is not known. */
    public String typed() {
        return money == null ? "" : money.toString();
    }

    public Optional<Money> money() {
        return Optional.ofNullable(money);
    }

    public ValueState state() {
        return state;
    }

    public boolean isKnown() {
        return money != null;
    }

    public boolean isBlank() {
        return state == ValueState.BLANK;
    }

    /** The money where it is known, else nothing to add. */
    public Money orZeroInSum() {
        return money == null ? Money.ZERO : money;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Amount that && state == that.state && Objects.equals(money, that.money);
    }

    @Override
    public int hashCode() {
        return Objects.hash(money, state);
    }

    @Override
    public String toString() {
        return money == null ? state.code() : money.toString();
    }
}
