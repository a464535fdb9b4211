package dk.handleplan.core.preparation;

import dk.handleplan.core.shared.RuleBroken;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text with fields in it. */
final class MergeText {

    private static final Pattern FIELD = Pattern.compile("(\\{([^{}\\n]*)})(\\.(?!\\.))?");
    static final String UNKNOWN_YET = "…";

    private MergeText() {}

    /** Refuses a field that does not exist, or that has no meaning in such a text. */
    static void mustUseOnly(Set<MergeField> allowed, String field, String text) {
        var found = FIELD.matcher(text == null ? "" : text);
        while (found.find()) {
            if (MergeField.of(found.group(2)).filter(allowed::contains).isEmpty()) {
                throw new RuleBroken("preparation.unknownField", quoted(found.group(1)), listed(allowed)).at(field);
            }
        }
    }

    private static String quoted(String field) {
        return "»" + field + "«";
    }

    private static String listed(Set<MergeField> allowed) {
        return allowed.stream().sorted().map(MergeField::written).collect(Collectors.joining(", "));
    }

    /** The text with its fields filled in; what is not known yet becomes an ellipsis, and no sentence ends in two full stops. */
    static String fill(String text, Map<MergeField, String> values) {
        return FIELD.matcher(text).replaceAll(found -> Matcher.quoteReplacement(filled(found, values)));
    }

    private static String filled(MatchResult found, Map<MergeField, String> values) {
        var value = MergeField.of(found.group(2))
                .map(field -> values.getOrDefault(field, UNKNOWN_YET))
                .orElse(found.group(1));
        return found.group(3) == null || value.endsWith(".") ? value : value + found.group(3);
    }
}
