package dk.handleplan.core.planfile;

import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.ValueState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A detail of the file in Danish words. */
final class FactText {

    private static final Map<String, String> COMPARATORS =
            Map.of("gte", "mindst ", "gt", "mere end ", "lte", "højst ", "lt", "under ", "approx", "ca. ", "eq", "");

    private FactText() {}

    static String of(Value value) {
        if (value.isScalar()) {
            return scalar(value);
        }
        return value.isMap() ? mapping(value) : null;
    }

    private static String scalar(Value value) {
        var text = value.text();
        if (text.equals("true")) {
            return value.path().endsWith("lost") ? reason(ValueState.LOST) : "ja";
        }
        if (text.equals("false")) {
            return "nej";
        }
        if (value.path().contains("_dkk") && text.matches("\\d{1,12}")) {
            return Money.kroner(Long.parseLong(text)) + " kr.";
        }
        return text.matches("-?\\d+\\.\\d+") ? text.replace('.', ',') : text;
    }

    private static String mapping(Value map) {
        var words = new ArrayList<String>();
        words.add(figure(map));
        map.state().ifPresent(state -> words.add(reason(state)));
        if (map.get("per_week").isPresent()) {
            words.add(map.text("per_week") + " om ugen");
        }
        words.removeIf(String::isEmpty);
        var said = String.join(", ", words);
        if (!map.get("text").isPresent()) {
            return said;
        }
        return said.isEmpty() ? map.text("text") : map.text("text") + ": " + said;
    }

    private static String figure(Value map) {
        var comparator = map.get("comparator").isPresent() ? map.text("comparator") : "";
        var about = map.flag("approx") ? "ca. " : COMPARATORS.getOrDefault(comparator, "");
        if (map.get("min").isPresent() && map.get("max").isPresent()) {
            return about + map.text("min") + "–" + map.text("max");
        }
        if (!map.get("value").isPresent()) {
            return "";
        }
        var unit = map.get("unit").isPresent() ? " " + map.text("unit") : "";
        return about + map.text("value") + unit;
    }

    static String reason(ValueState state) {
        return switch (state) {
            case LOST -> "tabt i kilden";
            case BLANK_OR_LOST -> "ikke udfyldt eller tabt i kilden";
            case BLANK -> "ikke udfyldt";
            case PLACEHOLDER -> "kun en pladsholder i kilden";
            case TO_FOLLOW -> "følger";
            case CANNOT_BE_SET -> "kan ikke fastsættes";
            case NOT_APPLICABLE -> "ikke relevant";
            default -> "ikke oplyst";
        };
    }

    static String list(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        var last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " og " + words.get(last);
    }
}
