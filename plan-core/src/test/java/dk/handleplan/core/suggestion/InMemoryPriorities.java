package dk.handleplan.core.suggestion;

import dk.handleplan.core.shared.InMemory;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

public class InMemoryPriorities extends InMemory<Priority> implements Priorities {

    @Override
    public Optional<Priority> of(UUID cycleId, UUID initiativeId) {
        return all(p -> p.cycleId().equals(cycleId) && p.initiativeId().equals(initiativeId))
                .findFirst();
    }

    @Override
    public List<Weight> weights(UUID cycleId) {
        return all(p -> p.cycleId().equals(cycleId))
                .map(InMemoryPriorities::weight)
                .toList();
    }

    private static Weight weight(Priority p) {
        var limits = IntStream.range(2019, 2025)
                .boxed()
                .flatMap(year -> p.limit(year).stream())
                .toList();
        var score = p.score().isPresent() ? (Integer) p.score().getAsInt() : null;
        return new Weight(p.initiativeId(), p.version(), score, p.mark(), limits);
    }
}
