package dk.handleplan.core.decision;

import dk.handleplan.core.decision.Contradiction.Kind;
import dk.handleplan.core.funding.Allocation;
import dk.handleplan.core.funding.AllocationFlow;
import dk.handleplan.core.shared.Amount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Makes one of what the bodies of a step said independently. An amount that one of them changed, or several alike, stands;
 * where they differ, or where raises are too much for the pool together, what stood before stays and a contradiction is kept.
 */
@ApplicationScoped
public class StepMerge {

    private AllocationFlow allocation;
    private Contradictions contradictions;

    protected StepMerge() {}

    @Inject
    public StepMerge(AllocationFlow allocation, Contradictions contradictions) {
        this.allocation = allocation;
        this.contradictions = contradictions;
    }

    void merge(Allocation current, List<BodyDecision> step) {
        var said = said(step);
        contradictions.unsettled(current.cycleId(), current.round()).stream()
                .filter(contradiction -> said.containsKey(contradiction.rowId()))
                .forEach(Contradiction::settle);
        said.forEach((row, amounts) -> {
            if (amounts.size() > 1) {
                keep(current, row, Kind.DIFFERENT_AMOUNTS);
            }
        });
        allocation
                .amend(current.cycleId(), agreed(said))
                .forEach(refusal -> keep(current, refusal.rowId(), Kind.ABOVE_POOL));
    }

    private static Map<UUID, Set<Amount>> said(List<BodyDecision> step) {
        var said = new LinkedHashMap<UUID, Set<Amount>>();
        step.stream()
                .flatMap(decision -> decision.amendments().stream())
                .forEach(a -> said.computeIfAbsent(a.rowId(), row -> new LinkedHashSet<>())
                        .add(a.after()));
        return said;
    }

    private static Map<UUID, Amount> agreed(Map<UUID, Set<Amount>> said) {
        return said.entrySet().stream()
                .filter(row -> row.getValue().size() == 1)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, row -> row.getValue().iterator().next()));
    }

    private void keep(Allocation current, UUID row, Kind kind) {
        contradictions.add(new Contradiction(current.cycleId(), current.round(), current.step(), row, kind));
    }

    boolean leavesContradictions(Allocation current) {
        return !contradictions.unsettled(current.cycleId(), current.round()).isEmpty();
    }
}
