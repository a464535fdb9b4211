package dk.handleplan.core.initiative;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Who is told is said by the test. */
public class InMemoryToldGrants implements ToldGrants {

    public final Set<UUID> told = new HashSet<>();

    @Override
    public boolean isTold(UUID initiativeId) {
        return told.contains(initiativeId);
    }

    @Override
    public Set<UUID> toldIn(UUID cycleId) {
        return told;
    }
}
