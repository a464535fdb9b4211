package dk.handleplan.core.initiative;

import dk.handleplan.core.shared.Amount;
import java.util.List;
import java.util.UUID;

/** What units were granted in earlier years, from the product's own books. */
public interface EarlierGrants {

    /** What the initiatives of a unit were granted in years before this one; one row for each year in which something was asked. */
    List<Row> ofUnit(UUID unitId, int beforeYear);

    /** What one initiative was granted, by budget year. */
    List<Row> ofInitiative(UUID initiativeId);

    /**
     * @param cycleId of the plan in which the initiative stood
     * @param planYear the year of the plan in which the initiative stood
     * @param budgetYear the year for which the amount was granted
     */
    record Row(
            UUID cycleId,
            UUID initiativeId,
            int planYear,
            Integer number,
            String title,
            int budgetYear,
            Amount applied,
            Amount granted) {

        /** As it reads for whoever does not know what was granted. */
        Row untold() {
            return new Row(cycleId, initiativeId, planYear, number, title, budgetYear, applied, Amount.blank());
        }

        /** Whether this was an earlier year of the initiative: the one it names as continued, or one of the same title. */
        boolean precedes(Initiative initiative) {
            return initiative.continuationOf().filter(this::isNamedBy).isPresent()
                    || title.equalsIgnoreCase(initiative.title());
        }

        private boolean isNamedBy(Continuation continued) {
            return initiativeId.equals(continued.initiativeId())
                    || Integer.valueOf(planYear).equals(continued.year())
                            && number != null
                            && number.equals(continued.number());
        }
    }
}
