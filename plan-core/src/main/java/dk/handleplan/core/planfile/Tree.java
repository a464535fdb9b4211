package dk.handleplan.core.planfile;

import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.FlexibleDate;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.ValueState;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** A mapping of the file in the making: keys in their order, and none for what is not there. */
final class Tree {

    private final Map<String, Object> entries = new LinkedHashMap<>();

    Tree put(String key, Object value) {
        var written = written(value);
        if (written != null) {
            entries.put(key, written);
        }
        return this;
    }

    /** Also where nothing stands. */
    Tree always(String key, Object value) {
        entries.put(key, written(value));
        return this;
    }

    Tree flag(String key, boolean set) {
        return set ? put(key, true) : this;
    }

    <T> Tree list(String key, Collection<T> items, Function<T, Tree> writer) {
        return put(key, items.stream().map(writer).toList());
    }

    Tree texts(String key, Collection<String> texts) {
        return put(key, texts);
    }

    /** The amount, or null with the reason under {@code stateKey}. */
    Tree amount(String key, Amount amount, String stateKey) {
        if (amount == null) {
            return this;
        }
        always(key, amount.money().map(Tree::kroner).orElse(null));
        return amount.isKnown() ? this : put(stateKey, amount.state().code());
    }

    Tree amount(String key, Amount amount) {
        return amount(key, amount, "value_state");
    }

    /** The amount unless it is missing for the reason that the reader takes for granted. */
    Tree amountUnless(ValueState expected, String key, Amount amount, String stateKey) {
        return amount == null || amount.state() == expected ? this : amount(key, amount, stateKey);
    }

    /** An amount for each year, except where it is missing for the reason that the reader takes for granted. */
    Tree years(String key, Map<Integer, Amount> amounts, ValueState expected) {
        var byYear = new ArrayList<Tree>();
        amounts.forEach((year, amount) -> {
            if (amount.state() != expected) {
                byYear.add(new Tree().put("year", year).amount("amount_dkk", amount));
            }
        });
        return put(key, byYear);
    }

    private static Object kroner(Money money) {
        return money.oere() % 100 == 0 ? (Object) (money.oere() / 100) : money.toString();
    }

    private static Object written(Object value) {
        if (value instanceof Tree tree) {
            return tree.entries.isEmpty() ? null : tree.entries;
        }
        if (value instanceof Collection<?> items) {
            return items.isEmpty() ? null : items.stream().map(Tree::written).toList();
        }
        if (value instanceof BigDecimal number) {
            return number(number);
        }
        return value instanceof FlexibleDate date ? date.text() : value;
    }

    private static Object number(BigDecimal number) {
        var exact = number.stripTrailingZeros();
        return exact.scale() <= 0 ? (Object) exact.longValueExact() : exact;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    Map<String, Object> entries() {
        return entries;
    }
}
