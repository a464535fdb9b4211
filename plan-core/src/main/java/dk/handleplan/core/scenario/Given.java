package dk.handleplan.core.scenario;

import dk.handleplan.core.shared.Money;
import java.util.UUID;

/**
 * What a scenario gives an initiative in a budget year.
 *
 * @param initiativeId null for all lines that are none, together
 */
public record Given(int budgetYear, UUID initiativeId, Money money) {}
