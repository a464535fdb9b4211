package dk.handleplan.core.funding;

import dk.handleplan.core.shared.DomainException;
import java.util.UUID;

/** Why the amount typed for one row was not taken over; the others were not held back by it. */
public record Refusal(UUID rowId, DomainException because) {}
