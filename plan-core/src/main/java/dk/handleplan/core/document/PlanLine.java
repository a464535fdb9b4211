package dk.handleplan.core.document;

import dk.handleplan.core.shared.Amount;
import java.util.List;
import java.util.Optional;

/**
 * An initiative of a long plan as a line of it: who does it, and what is granted.
 *
 * @param number its number in the plan, under which it has a page of its own; 0 where it has none
 * @param goal the number of the goal under which it stands; empty where it stands under none
 */
public record PlanLine(
        int number,
        String title,
        Optional<Integer> goal,
        List<PublishedInitiative.Committee> committees,
        List<String> units,
        List<YearAmounts> amounts) {

    public Amount granted(int year) {
        return PublishedPlan.grantedIn(amounts, year);
    }
}
