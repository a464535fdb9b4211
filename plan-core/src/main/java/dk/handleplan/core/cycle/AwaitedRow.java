package dk.handleplan.core.cycle;

import dk.handleplan.core.inbox.WorkItem;
import dk.handleplan.core.organisation.Role;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Something a year waits for, and from whom.
 *
 * @param scope the name of the unit or council whose people are asked; null when the role holds in the whole municipality
 */
public record AwaitedRow(WorkItem item, Role role, String scope) {

    static AwaitedRow of(WorkItem item, Map<UUID, String> scopes) {
        return new AwaitedRow(
                item,
                Role.valueOf(item.audience().split(":")[0]),
                scopeOf(item).map(scopes::get).orElse(null));
    }

    static Optional<UUID> scopeOf(WorkItem item) {
        var colon = item.audience().indexOf(':');
        return colon < 0
                ? Optional.empty()
                : Optional.of(UUID.fromString(item.audience().substring(colon + 1)));
    }
}
