package dk.handleplan.core.organisation;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What units, bodies, councils and initiatives are called, for lists that know only their ids. */
public interface Names {

    /** The names of those that exist. */
    Map<UUID, String> of(Set<UUID> ids);
}
