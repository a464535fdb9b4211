package dk.handleplan.core.archive;

import dk.handleplan.core.document.PlanIndex;
import java.util.Optional;

/**
 * A published plan as its page shows it.
 *
 * @param year whole; without its initiatives where there is an index of them
 * @param index of a plan that is too long for one page
 */
public record ShownPlan(PublishedYear year, Optional<PlanIndex> index) {}
