package dk.handleplan.core.result;

import dk.handleplan.core.shared.InMemory;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

public class InMemoryAwaitedResults extends InMemory<AwaitedResult> implements AwaitedResults {

    @Override
    public long countOpen(UUID cycleId) {
        return all(result -> result.cycleId().equals(cycleId) && !result.isSettled())
                .count();
    }

    @Override
    public List<AwaitedResult> ofInitiative(UUID initiativeId) {
        return all(result -> result.initiativeId().equals(initiativeId))
                .sorted(Comparator.comparing(AwaitedResult::dueOn))
                .toList();
    }
}
