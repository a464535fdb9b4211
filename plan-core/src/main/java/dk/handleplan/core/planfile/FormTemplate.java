package dk.handleplan.core.planfile;

import dk.handleplan.core.document.FormLabel;
import dk.handleplan.core.initiative.FormField;
import dk.handleplan.core.shared.ValueState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The application form as the file describes it: how each field is worded, and in which initiatives it has no answer. */
final class FormTemplate {

    private static final Map<String, FormField> FIELDS = Map.ofEntries(
            Map.entry("title", FormField.TITLE),
            Map.entry("committees", FormField.COMMITTEES),
            Map.entry("contact", FormField.CONTACTS),
            Map.entry("applied", FormField.APPLIED),
            Map.entry("earlier_applied", FormField.EARLIER_APPLIED),
            Map.entry("primary_goals", FormField.GOALS),
            Map.entry("other_policy_goals", FormField.OTHER_POLICY_GOALS),
            Map.entry("target_group", FormField.TARGET_GROUP),
            Map.entry("challenge", FormField.CHALLENGE),
            Map.entry("description", FormField.DESCRIPTION),
            Map.entry("success", FormField.SUCCESS),
            Map.entry("anchoring", FormField.ANCHORING),
            Map.entry("partners", FormField.PARTNERS),
            Map.entry("other_financing", FormField.OTHER_FINANCING));

    private final Value template;
    private final List<FormLabel> labels = new ArrayList<>();
    private final Map<FormField, Set<Integer>> blank = new java.util.EnumMap<>(FormField.class);
    private Set<Integer> divided = Set.of();
    private Set<Integer> undivided = Set.of();
    private Value unanswered;
    private Value missing;

    FormTemplate(Value template) {
        this.template = template;
        template.items().forEach(this::readField);
    }

    static String keyOf(FormField field) {
        return FIELDS.entrySet().stream()
                .filter(entry -> entry.getValue() == field)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private void readField(Value entry) {
        var key = entry.requiredText("key");
        var field = FIELDS.get(key == null ? "" : key);
        if (field == null) {
            template.remarks().problem(entry, "planfile.unknownFormField", String.valueOf(key));
            return;
        }
        template.remarks()
                .build(
                        entry,
                        () -> new FormLabel(field, entry.text("label"), entry.flag("multiple"), entry.text("publish")))
                .ifPresent(labels::add);
        blank.put(field, numbers(entry.get("blank_in")));
        if (field == FormField.SUCCESS) {
            divided = numbers(entry.get("split_quant_qual_in"));
            undivided = numbers(entry.get("undivided_in"));
        }
        unanswered = field == FormField.EARLIER_APPLIED ? entry.get("unanswered_in") : unanswered;
        missing = field == FormField.OTHER_POLICY_GOALS ? entry.get("missing_in") : missing;
    }

    static Set<Integer> numbers(Value list) {
        var numbers = new HashSet<Integer>();
        list.items().forEach(item -> numbers.add(item.integer()));
        numbers.remove(null);
        return numbers;
    }

    void apply(Integer number, FieldStates states) {
        blank.forEach((field, initiatives) -> {
            if (initiatives.contains(number)) {
                states.state(field, ValueState.BLANK);
            }
        });
        if (divided.contains(number)) {
            states.note(FormField.SUCCESS, "Skemaet deler kriterierne i kvantitative og kvalitative.");
        }
        if (undivided.contains(number)) {
            states.note(FormField.SUCCESS, "Skemaet har kriterierne i én udelt liste.");
        }
    }

    List<FormLabel> labels() {
        return labels;
    }

    /** The list of initiatives that left the question about earlier applications unanswered; null when not told. */
    Value unanswered() {
        return unanswered;
    }

    /** The list of initiatives whose form lacks the field for other policies; null when not told. */
    Value missing() {
        return missing;
    }
}
