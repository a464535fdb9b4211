package dk.handleplan.core.funding;

import dk.handleplan.core.shared.Money;
import java.util.UUID;

/** What the allocation of a cycle, as long as it is proposed or decided upon, claims of the pool of a budget year. */
public record Claim(UUID cycleId, int budgetYear, Money claimed) {}
