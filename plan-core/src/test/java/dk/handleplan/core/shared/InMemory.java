package dk.handleplan.core.shared;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A repository for tests: aggregates in the order in which they were added. */
public abstract class InMemory<T extends Aggregate> {

    private final Map<UUID, T> kept = new LinkedHashMap<>();

    public void add(T aggregate) {
        kept.put(aggregate.id(), aggregate);
    }

    public void remove(T aggregate) {
        kept.remove(aggregate.id());
    }

    public Optional<T> find(UUID id) {
        return Optional.ofNullable(kept.get(id));
    }

    protected Stream<T> all(Predicate<T> wanted) {
        return kept.values().stream().filter(wanted);
    }
}
