package dk.handleplan.core.funding;

import dk.handleplan.core.shared.Money;
import java.util.UUID;

/** What an initiative has been granted of the pool of a budget year, or claims of it while its allocation is open. */
public record Draw(UUID cycleId, int budgetYear, Applicant applicant, Money money) {}
