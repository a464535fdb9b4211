package dk.handleplan.core.result;

import dk.handleplan.core.shared.InMemory;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

public class InMemoryAwaitedResults extends InMemory<AwaitedResult> implements AwaitedResults {

    @Override
    public Page<OpenResult> open(UUID cycleId, Set<UUID> units, PageRequest page) {
        var rows = all(result -> result.cycleId().equals(cycleId) && !result.isSettled())
                .map(result -> new OpenResult(
                        result.id(), null, result.dueOn(), null, result.initiativeId(), null, result.state()))
                .toList();
        return new Page<>(rows, rows.size(), page);
    }

    @Override
    public List<ResultTold> told(UUID initiativeId) {
        var told = new ArrayList<ResultTold>();
        ofInitiative(initiativeId)
                .forEach(result -> result.steps()
                        .forEach(step -> told.add(0, new ResultTold(result.id(), "Kvinder", result.state(), step))));
        return told;
    }

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
