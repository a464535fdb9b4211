package dk.handleplan.core.funding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What plans of earlier years have promised. */
public interface Commitments {

    /** What other plans promised of these budget years before they came: by plan, number and budget year. */
    List<Commitment> ofEarlierYears(UUID cycleId, Collection<Integer> budgetYears);

    /** Which initiative of an earlier plan each initiative of this one goes on with. */
    Map<UUID, UUID> continued(UUID cycleId);
}
