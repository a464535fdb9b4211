package dk.handleplan.core.cycle;

import dk.handleplan.core.shared.FlexibleDate;
import java.util.Set;
import java.util.UUID;

/**
 * What is known of a plan that was published before it is registered here.
 *
 * @param published as precise as its source; null when not known
 * @param exampleFigures whether its amounts are examples that never were decided
 */
public record PastPlan(
        int year,
        String title,
        String municipality,
        UUID policyId,
        FlexibleDate published,
        String poolName,
        Set<Integer> budgetYears,
        Set<UUID> consultees,
        boolean exampleFigures) {}
