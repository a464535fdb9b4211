package dk.handleplan.core.decision;

import dk.handleplan.core.shared.InMemory;
import java.util.List;
import java.util.UUID;

public class InMemoryContradictions extends InMemory<Contradiction> implements Contradictions {

    @Override
    public List<Contradiction> unsettled(UUID cycleId, int round) {
        return all(c -> c.cycleId().equals(cycleId) && c.round() == round && !c.isSettled())
                .toList();
    }
}
