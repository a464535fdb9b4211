package dk.handleplan.core.shared;

import java.util.Locale;

/** Why a value is there, or why it is not. A missing figure always has a reason and is never zero. */
public enum ValueState {
    KNOWN,
    NOT_STATED,
    BLANK,
    PLACEHOLDER,
    TO_FOLLOW,
    CANNOT_BE_SET,
    LOST,
    BLANK_OR_LOST,
    NOT_APPLICABLE;

    /** The word used in plan files and open data: {@code blank_or_lost}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ValueState ofCode(String code) {
        try {
            return valueOf(code.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new RuleBroken("shared.unknownValueState", code);
        }
    }
}
