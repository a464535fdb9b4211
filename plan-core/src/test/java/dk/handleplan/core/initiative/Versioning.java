package dk.handleplan.core.initiative;

import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.organisation.InMemoryBodies;
import dk.handleplan.core.organisation.InMemoryUnits;
import dk.handleplan.core.policy.InMemoryPolicies;
import java.time.Clock;

/** Versions in memory, of initiatives whose goals and committees have no names. */
public final class Versioning {

    public final InMemoryInitiativeVersions kept = new InMemoryInitiativeVersions();
    public final VersionService service;

    public Versioning(Initiatives initiatives, PlanCycles cycles, Clock clock) {
        service = new VersionService(
                kept,
                new InitiativeAccess(initiatives, cycles, new GrantNews(new InMemoryToldGrants(), cycles), clock),
                new InMemoryPolicies(),
                new InMemoryBodies(),
                new InMemoryUnits(),
                new InMemoryFormDefinitions(),
                clock);
    }
}
