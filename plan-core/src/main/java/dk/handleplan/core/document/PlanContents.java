package dk.handleplan.core.document;

import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What the initiatives of a published plan come to, counted, added up and page by page: asked of the database, so that nobody
 * reads a long plan to show a little of it. Their order is that of the plan: by goal, then by number.
 */
public interface PlanContents {

    long count(UUID cycleId);

    /** How many stand under each goal; goals without any are left out. */
    Map<UUID, Long> byGoal(UUID cycleId);

    /** What is granted, added up by goal and budget year; amounts that are not known by why. */
    List<Granted> granted(UUID cycleId);

    /** The budget years from whose pools the plan has promised something. */
    Set<Integer> promisedFrom(UUID cycleId);

    /** The units that lead one. */
    Set<UUID> leads(UUID cycleId);

    /** The numbers of those that name a goal among theirs under which none stands. */
    Map<UUID, Set<Integer>> touching(UUID cycleId, Set<UUID> goals);

    /** On which initiatives of the draft that did not come into the plan a council has said something. */
    Set<UUID> remarkedElsewhere(UUID cycleId);

    /** All of them by number. */
    List<UUID> numbered(UUID cycleId);

    Page<UUID> page(UUID cycleId, PlanSearch search, PageRequest request);

    Optional<UUID> numbered(UUID cycleId, int number);

    /** The one that stands before it in the plan. */
    Optional<PlanNeighbour> before(UUID initiativeId);

    /** The one that stands after it in the plan. */
    Optional<PlanNeighbour> after(UUID initiativeId);

    /**
     * What is granted to all that are alike in goal, year and in whether the amount is known, the lowest number first, and at last
     * to what is no initiative.
     *
     * @param goalId empty for what is not in the plan, and for what is no initiative
     */
    record Granted(Optional<UUID> goalId, int budgetYear, Amount amount) {}
}
