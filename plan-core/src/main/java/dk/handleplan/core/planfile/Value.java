package dk.handleplan.core.planfile;

import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.FlexibleDate;
import dk.handleplan.core.shared.Fte;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.ValueState;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * One value of a plan file with its place in it: a scalar, a list, a mapping, or nothing at all. It remembers whether anybody
 * has read it, so that what nobody reads can be reported.
 */
final class Value {

    private final Node node;
    private final int line;
    private final String path;
    private final Remarks remarks;
    private Map<String, Value> children;
    private List<Value> items;
    private boolean read;

    private Value(Node node, int line, String path, Remarks remarks) {
        this.node = node;
        this.line = line;
        this.path = path;
        this.remarks = remarks;
    }

    static Value root(Node node, Remarks remarks) {
        return new Value(node, 1, "", remarks);
    }

    int line() {
        return line;
    }

    String path() {
        return path;
    }

    /** Whether something stands here; {@code null} and a missing key do not. */
    boolean isPresent() {
        return node != null && !Tag.NULL.equals(node.getTag());
    }

    boolean isMap() {
        return node instanceof MappingNode;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    boolean isScalar() {
        return node instanceof ScalarNode && isPresent();
    }

    boolean isRead() {
        return read;
    }

    Value get(String key) {
        return entries().getOrDefault(key, new Value(null, line, pathTo(key), remarks));
    }

    boolean has(String key) {
        return entries().containsKey(key);
    }

    Map<String, Value> entries() {
        if (children == null) {
            children = new LinkedHashMap<>();
            if (node instanceof MappingNode mapping) {
                readEntries(mapping);
            } else if (isPresent()) {
                remarks.problem(this, "planfile.mapExpected");
            }
        }
        return children;
    }

    private void readEntries(MappingNode mapping) {
        mapping.getValue().forEach(tuple -> {
            var key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            var keyLine = tuple.getKeyNode().getStartMark().getLine() + 1;
            var value = new Value(tuple.getValueNode(), keyLine, pathTo(key), remarks);
            if (children.putIfAbsent(key, value) != null) {
                remarks.problem(value, "planfile.keyTwice", key);
            }
        });
    }

    private String pathTo(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** The items of a list; a single value counts as a list of one. */
    List<Value> items() {
        if (items == null) {
            items = new ArrayList<>();
            if (node instanceof SequenceNode sequence) {
                readItems(sequence);
            } else if (isPresent()) {
                items.add(this);
            }
        }
        return items;
    }

    private void readItems(SequenceNode sequence) {
        for (var item : sequence.getValue()) {
            var itemPath = path + "[" + items.size() + "]";
            items.add(new Value(item, item.getStartMark().getLine() + 1, itemPath, remarks));
        }
    }

    Collection<Value> parts() {
        if (isMap()) {
            return entries().values();
        }
        return isList() ? items() : List.of();
    }

    boolean spansLines() {
        return node != null && node.getEndMark().getLine() > node.getStartMark().getLine() + 1;
    }

    /** The scalar as written, or null where nothing stands. */
    String text() {
        read = true;
        if (!isPresent()) {
            return null;
        }
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        remarks.problem(this, "planfile.textExpected");
        return null;
    }

    String text(String key) {
        return get(key).text();
    }

    String requiredText(String key) {
        var value = get(key);
        if (!value.isPresent()) {
            remarks.problem(value, "planfile.missing", key);
            return null;
        }
        return value.text();
    }

    List<String> texts(String key) {
        return get(key).items().stream()
                .map(Value::text)
                .filter(text -> text != null && !text.isBlank())
                .toList();
    }

    Integer integer(String key) {
        return get(key).integer();
    }

    Integer integer() {
        var text = text();
        if (text == null) {
            return null;
        }
        if (text.matches("-?\\d{1,9}")) {
            return Integer.valueOf(text);
        }
        remarks.problem(this, "planfile.integerExpected", text);
        return null;
    }

    BigDecimal decimal(String key) {
        var value = get(key);
        var text = value.text();
        if (text == null) {
            return null;
        }
        if (text.matches("-?\\d{1,10}([.,]\\d{1,4})?")) {
            return new BigDecimal(text.replace(',', '.'));
        }
        remarks.problem(value, "planfile.numberExpected", text);
        return null;
    }

    Fte fte(String key) {
        var value = get(key);
        var text = value.text();
        return text == null ? null : remarks.build(value, () -> Fte.parse(text)).orElse(null);
    }

    boolean flag(String key) {
        return Boolean.TRUE.equals(get(key).yesOrNo());
    }

    /** True, false, or null where nothing stands. */
    Boolean yesOrNo() {
        var text = text();
        if (text == null || text.equals("true")) {
            return text == null ? null : Boolean.TRUE;
        }
        if (!text.equals("false")) {
            remarks.problem(this, "planfile.flagExpected", text);
        }
        return Boolean.FALSE;
    }

    FlexibleDate date(String key) {
        return FlexibleDate.ofNullable(text(key)).orElse(null);
    }

    /**
     * The amount under the key with the reason beside it where there is none ({@code amount_state} for {@code amount_dkk}, or
     * {@code value_state}, or {@code lost}); null where the key does not stand at all. Written as a whole number of kroner or
     * in Danish notation.
     */
    Amount amount(String key) {
        var value = get(key);
        if (!has(key)) {
            return null;
        }
        var text = value.text();
        if (text == null) {
            return Amount.unknown(state(key.replaceFirst("(_dkk)?(_per_year)?$", "_state"))
                    .or(this::state)
                    .orElse(ValueState.NOT_STATED));
        }
        return remarks.build(value, () -> Amount.of(notNegative(Money.parse(text))))
                .orElseGet(() -> Amount.unknown(ValueState.NOT_STATED));
    }

    private static Money notNegative(Money money) {
        if (money.isNegative()) {
            throw new RuleBroken("planfile.negativeAmount", money);
        }
        return money;
    }

    /** Why something is missing here: {@code value_state}, or {@code lost: true}. */
    Optional<ValueState> state() {
        return state("value_state").or(() -> flag("lost") ? Optional.of(ValueState.LOST) : Optional.empty());
    }

    private Optional<ValueState> state(String key) {
        var code = get(key);
        if (!code.isPresent()) {
            return Optional.empty();
        }
        var text = code.text();
        return remarks.build(code, () -> ValueState.ofCode(text == null ? "" : text))
                .filter(state -> state != ValueState.KNOWN);
    }

    /** Takes everything here as read. */
    void ignore() {
        read = true;
        if (isPresent()) {
            parts().forEach(Value::ignore);
        }
    }

    Remarks remarks() {
        return remarks;
    }
}
