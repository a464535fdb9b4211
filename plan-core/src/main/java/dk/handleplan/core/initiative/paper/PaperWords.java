package dk.handleplan.core.initiative.paper;

import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Fte;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.ValueState;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Values as they are written on paper, in Danish, and read from it. */
final class PaperWords {

    static final String YES = "x";

    private static final Map<ValueState, String> STATES = Map.of(
            ValueState.NOT_STATED, "ikke oplyst",
            ValueState.PLACEHOLDER, "pladsholder",
            ValueState.TO_FOLLOW, "følger",
            ValueState.CANNOT_BE_SET, "kan ikke fastsættes",
            ValueState.LOST, "ukendt",
            ValueState.BLANK_OR_LOST, "tomt eller ukendt",
            ValueState.NOT_APPLICABLE, "ikke relevant");

    private PaperWords() {}

    static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    static String check(boolean set) {
        return set ? YES : "";
    }

    static String state(ValueState state) {
        return state == null ? "" : STATES.getOrDefault(state, "");
    }

    static String amount(Amount amount) {
        return amount == null ? "" : amount.money().map(Money::toString).orElseGet(() -> state(amount.state()));
    }

    static String decimal(BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    static String decimal(BigDecimal number, ValueState otherwise) {
        return number == null ? state(otherwise) : decimal(number);
    }

    static Optional<ValueState> readState(String text) {
        return STATES.entrySet().stream()
                .filter(entry -> entry.getValue().equalsIgnoreCase(text.strip()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Nothing where nothing is written. */
    static Amount readAmount(String text) {
        return text.isBlank() ? null : readState(text).map(Amount::unknown).orElseGet(() -> Amount.parse(text));
    }

    /** Nothing where nothing, or only why there is nothing, is written. */
    static BigDecimal readDecimal(String text) {
        if (text.isBlank() || readState(text).isPresent()) {
            return null;
        }
        var compact = text.replaceAll("[\\s\u00a0]", "");
        var plain = compact.matches("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?") ? compact.replace(".", "") : compact;
        if (!plain.matches("-?\\d{1,10}([.,]\\d{1,4})?")) {
            throw new RuleBroken("initiative.paper.notANumber", text);
        }
        return new BigDecimal(plain.replace(',', '.'));
    }

    static Integer readWhole(String text) {
        var number = readDecimal(text);
        try {
            return number == null ? null : number.intValueExact();
        } catch (ArithmeticException e) {
            throw new RuleBroken("initiative.paper.notANumber", text);
        }
    }

    static Fte readFte(String text) {
        return text.isBlank() ? null : Fte.parse(text);
    }
}
