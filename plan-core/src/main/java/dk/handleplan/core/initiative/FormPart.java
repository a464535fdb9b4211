package dk.handleplan.core.initiative;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The parts in which the form is filled in and saved, with the fields each asks. */
public enum FormPart {
    BASICS(FormField.TITLE, FormField.COMMITTEES, FormField.CONTACTS),
    GOALS(FormField.GOALS, FormField.OTHER_POLICY_GOALS),
    TARGET_GROUP(FormField.TARGET_GROUP),
    CHALLENGE(FormField.CHALLENGE),
    WORK(FormField.DESCRIPTION),
    SUCCESS(FormField.SUCCESS),
    COOPERATION(FormField.PARTNERS, FormField.ANCHORING),
    MONEY(FormField.APPLIED, FormField.EARLIER_APPLIED, FormField.OTHER_FINANCING),
    OWN(FormField.OWN);

    private static final Map<FormField, FormPart> BY_FIELD = byField();

    private final List<FormField> fields;

    FormPart(FormField... fields) {
        this.fields = List.of(fields);
    }

    public List<FormField> fields() {
        return fields;
    }

    public static FormPart of(FormField field) {
        return BY_FIELD.get(field);
    }

    private static Map<FormField, FormPart> byField() {
        var parts = new EnumMap<FormField, FormPart>(FormField.class);
        Stream.of(values()).forEach(part -> part.fields.forEach(field -> parts.put(field, part)));
        return parts;
    }
}
