package dk.handleplan.core.cycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

public class InMemoryPhaseRuns implements PhaseRuns {

    private final List<PhaseRun> runs = new ArrayList<>();
    private final Map<PhaseRun, Integer> openParts = new HashMap<>();

    @Override
    public void add(PhaseRun run) {
        runs.add(run);
    }

    @Override
    public Optional<PhaseRun> find(UUID cycleId, Phase phase) {
        return runs.stream()
                .filter(run -> run.cycleId().equals(cycleId) && run.phase() == phase)
                .findFirst();
    }

    @Override
    public List<PhaseRun> ofCycle(UUID cycleId) {
        return runs.stream()
                .filter(run -> run.cycleId().equals(cycleId))
                .sorted(Comparator.comparing(PhaseRun::phase))
                .toList();
    }

    /** Ends a phase, as the year's process does. */
    public void end(UUID cycleId, Phase phase, LocalDate today) {
        find(cycleId, phase).orElseThrow().end(today);
    }

    public int open(UUID cycleId, Phase phase) {
        return openParts.get(find(cycleId, phase).orElseThrow());
    }

    @Override
    public void partsOpened(UUID cycleId, Phase phase, int count) {
        openParts.merge(find(cycleId, phase).orElseThrow(), count, Integer::sum);
    }

    @Override
    public boolean partClosed(UUID cycleId, Phase phase) {
        return openParts.merge(find(cycleId, phase).orElseThrow(), -1, Integer::sum) == 0;
    }
}
