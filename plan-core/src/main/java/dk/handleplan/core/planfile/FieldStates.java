package dk.handleplan.core.planfile;

import dk.handleplan.core.initiative.FieldState;
import dk.handleplan.core.initiative.FormField;
import dk.handleplan.core.shared.ValueState;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Why fields of one initiative have no answer, and remarks about the answers there are; one state and one note a field. */
final class FieldStates {

    private final Value initiative;
    private final Map<FormField, ValueState> states = new EnumMap<>(FormField.class);
    private final Map<FormField, List<String>> notes = new EnumMap<>(FormField.class);

    FieldStates(Value initiative) {
        this.initiative = initiative;
    }

    void state(FormField field, ValueState state) {
        states.put(field, state);
    }

    void note(FormField field, String note) {
        if (note != null) {
            notes.computeIfAbsent(field, f -> new ArrayList<>()).add(note);
        }
    }

    private void readGeneral() {
        for (var general : initiative.get("field_states").items()) {
            var word = general.requiredText("field");
            var note = general.text("note");
            var state = general.text("state");
            initiative
                    .remarks()
                    .build(general, () -> Words.read(FormField.class, word == null ? "" : word))
                    .ifPresent(field -> {
                        note(field, note);
                        if (state != null) {
                            initiative
                                    .remarks()
                                    .build(general, () -> ValueState.ofCode(state))
                                    .ifPresent(found -> state(field, found));
                        }
                    });
        }
    }

    List<FieldState> read() {
        readGeneral();
        note(FormField.COMMITTEES, initiative.text("committee_note"));
        note(FormField.GOALS, initiative.text("goal_note"));
        note(FormField.APPLIED, initiative.text("year_note"));
        var partners = initiative.get("partners");
        note(FormField.PARTNERS, partners.text("note"));
        partners.state().ifPresent(state -> state(FormField.PARTNERS, state));
        if (initiative.get("other_policy_goals_state").isPresent()) {
            readMissingField(initiative.get("other_policy_goals_state"));
        }
        return merged();
    }

    private void readMissingField(Value state) {
        if ("field_missing_in_form".equals(state.text())) {
            state(FormField.OTHER_POLICY_GOALS, ValueState.NOT_APPLICABLE);
            note(FormField.OTHER_POLICY_GOALS, "Feltet mangler i skemaet.");
        } else {
            initiative
                    .remarks()
                    .build(state, () -> ValueState.ofCode(state.text()))
                    .ifPresent(found -> state(FormField.OTHER_POLICY_GOALS, found));
        }
    }

    private List<FieldState> merged() {
        var merged = new ArrayList<FieldState>();
        for (var field : FormField.values()) {
            if (states.containsKey(field) || notes.containsKey(field)) {
                var note = String.join(" ", notes.getOrDefault(field, List.of()));
                initiative
                        .remarks()
                        .build(
                                initiative,
                                () -> new FieldState(field, states.getOrDefault(field, ValueState.KNOWN), note))
                        .ifPresent(merged::add);
            }
        }
        return merged;
    }
}
