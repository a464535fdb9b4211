package dk.handleplan.core.initiative;

/**
 * The order of the gross list. What a column does not tell of an initiative stands last in either direction.
 *
 * @param budgetYear of the amounts to sort by; null for every other column
 */
public record InitiativeSort(InitiativeColumn by, Integer budgetYear, boolean descending) {

    /** Numbered ones first by number, then by title. */
    public static final InitiativeSort AS_IN_THE_PLAN = new InitiativeSort(InitiativeColumn.NUMBER, null, false);

    public InitiativeSort {
        if ((by == InitiativeColumn.APPLIED) != (budgetYear != null)) {
            throw new IllegalArgumentException("Amounts are sorted by a budget year, nothing else is");
        }
    }
}
