package dk.handleplan.core.status;

import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.shared.InMemory;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

public class InMemoryStatusRounds extends InMemory<StatusRound> implements StatusRounds {

    @Override
    public Optional<StatusRound> latest(UUID cycleId, Phase phase) {
        return ofCycle(cycleId).stream().filter(round -> round.phase() == phase).reduce((earlier, later) -> later);
    }

    @Override
    public List<StatusRound> ofCycle(UUID cycleId) {
        return all(round -> round.cycleId().equals(cycleId))
                .sorted(Comparator.comparing(StatusRound::openedOn))
                .toList();
    }
}
