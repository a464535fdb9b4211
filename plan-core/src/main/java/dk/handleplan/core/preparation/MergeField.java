package dk.handleplan.core.preparation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a text can leave to the year to fill in; written as <code>{year}</code>. */
public enum MergeField {
    YEAR,
    POLICY,
    POOL,
    MONTH,
    DEADLINE,
    UNIT,
    TITLE,
    COUNCIL,
    RESPOND_BY,
    DRAFT,
    DATED,
    CONSULTEES,
    APPLICANT,
    INITIATIVE,
    AMOUNTS,
    REASON,
    CONDITION,
    BODY,
    MET_ON,
    ITEM;

    /** The field as it is written in a text. */
    public String written() {
        return "{" + name().toLowerCase(Locale.ROOT) + "}";
    }

    static Optional<MergeField> of(String name) {
        return Stream.of(values())
                .filter(field -> field.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
