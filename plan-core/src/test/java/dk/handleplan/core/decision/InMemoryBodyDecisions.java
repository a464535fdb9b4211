package dk.handleplan.core.decision;

import dk.handleplan.core.shared.InMemory;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

public class InMemoryBodyDecisions extends InMemory<BodyDecision> implements BodyDecisions {

    @Override
    public List<BodyDecision> ofCycle(UUID cycleId) {
        return all(d -> d.cycleId().equals(cycleId))
                .sorted(Comparator.comparing(BodyDecision::round).thenComparing(BodyDecision::step))
                .toList();
    }

    @Override
    public List<BodyDecision> ofCycleAsRecorded(UUID cycleId) {
        return ofCycle(cycleId);
    }

    @Override
    public List<BodyDecision> ofStep(UUID cycleId, int round, int step) {
        return ofCycle(cycleId).stream()
                .filter(d -> d.round() == round && d.step() == step)
                .toList();
    }
}
