package dk.handleplan.core.status;

import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.shared.InMemory;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

public class InMemoryStatusRounds extends InMemory<StatusRound> implements StatusRounds {

    private final Map<UUID, Integer> open = new HashMap<>();

    @Override
    public Optional<StatusRound> latest(UUID cycleId, Phase phase) {
        return ofCycle(cycleId).stream()
                .filter(round -> round.phase().filter(phase::equals).isPresent())
                .reduce((earlier, later) -> later);
    }

    @Override
    public Optional<StatusRound> ofPhase(UUID cycleId, Phase phase) {
        return all(round -> round.cycleId().equals(cycleId)
                        && round.phase().filter(phase::equals).isPresent())
                .findFirst();
    }

    @Override
    public List<StatusRound> ofCycle(UUID cycleId) {
        return all(round -> round.cycleId().equals(cycleId) && round.state() != RoundState.PLANNED)
                .sorted(Comparator.comparing(StatusRound::openedOn))
                .toList();
    }

    @Override
    public List<StatusRound> planned(UUID cycleId) {
        return all(round -> round.cycleId().equals(cycleId)
                        && round.state() == RoundState.PLANNED
                        && round.phase().isEmpty())
                .toList();
    }

    @Override
    public void partsOpened(UUID roundId, int count) {
        open.merge(roundId, count, Integer::sum);
    }

    @Override
    public boolean partClosed(UUID roundId) {
        return open.merge(roundId, -1, Integer::sum) == 0;
    }
}
