package dk.handleplan.core.cycle;

import dk.handleplan.core.inbox.WorkItem;
import dk.handleplan.core.organisation.Role;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Something a year waits for, and from whom.
 *
 * @param title what it is about; while contributions are sealed, only whom it is asked of
 * @param scope the name of the unit or council whose people are asked; null when the role holds in the whole municipality
 */
public record AwaitedRow(WorkItem item, String title, Role role, String scope) {

    static AwaitedRow of(WorkItem item, Map<UUID, String> scopes, boolean sealed) {
        var scope = scopeOf(item).map(scopes::get);
        return new AwaitedRow(
                item,
                scope.filter(name -> sealed).orElse(item.title()),
                Role.valueOf(item.audience().split(":")[0]),
                scope.orElse(null));
    }

    static Optional<UUID> scopeOf(WorkItem item) {
        var colon = item.audience().indexOf(':');
        return colon < 0
                ? Optional.empty()
                : Optional.of(UUID.fromString(item.audience().substring(colon + 1)));
    }
}
