package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.InitiativeColumn;
import dk.handleplan.core.initiative.InitiativeSort;
import java.util.Locale;

/**
 * A column of the gross list as it is shown.
 *
 * @param budgetYear of its amounts; null where it has none
 */
public record ListColumn(InitiativeColumn column, Integer budgetYear, String label) {

    /** As addresses name it: {@code title}, {@code applied-2020}. */
    public String key() {
        return keyOf(column, budgetYear);
    }

    static String keyOf(InitiativeColumn column, Integer budgetYear) {
        var name = column.name().toLowerCase(Locale.ROOT);
        return budgetYear == null ? name : name + "-" + budgetYear;
    }

    /** What {@code aria-sort} says of it; null where it is not what is sorted by. */
    String ariaSort(InitiativeSort sort) {
        if (!key().equals(keyOf(sort.by(), sort.budgetYear()))) {
            return null;
        }
        return sort.descending() ? "descending" : "ascending";
    }

    public boolean isNumeric() {
        return column == InitiativeColumn.NUMBER || column == InitiativeColumn.APPLIED;
    }

    public boolean isTitle() {
        return column == InitiativeColumn.TITLE;
    }

    public boolean isState() {
        return column == InitiativeColumn.STATE;
    }

    /** In characters, for spreadsheets. */
    int width() {
        return switch (column) {
            case NUMBER -> 6;
            case TITLE -> 50;
            case GOAL, UNIT, JOINT_UNITS -> 32;
            case COMMITTEES, APPLIED, STATE, EDITED -> 20;
        };
    }
}
