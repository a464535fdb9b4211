package dk.handleplan.core.initiative;

import dk.handleplan.core.shared.RuleBroken;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The initiatives of the gross list in the order in which the plan prints them; the first is number 1. */
public record PlanOrder(List<UUID> ids) {

    public PlanOrder {
        ids = List.copyOf(ids);
    }

    public int numberOf(UUID id) {
        return ids.indexOf(id) + 1;
    }

    /** One moved up (below zero) or down, no further than to the first or last place. */
    PlanOrder moved(UUID id, int places) {
        var to = Math.max(0, Math.min(ids.size() - 1, ids.indexOf(id) + places));
        var others = new ArrayList<>(ids);
        others.remove(id);
        others.add(to, id);
        return new PlanOrder(others);
    }

    /** Those that were given another number stand there; the others keep their order around them. */
    PlanOrder numbered(Map<UUID, Integer> numbers) {
        mustBeOnceEach(numbers);
        var changed = ids.stream()
                .filter(id -> numbers.getOrDefault(id, numberOf(id)) != numberOf(id))
                .sorted(Comparator.comparing(numbers::get))
                .toList();
        var ordered = new ArrayList<>(ids);
        ordered.removeAll(changed);
        changed.forEach(id -> ordered.add(Math.min(ordered.size(), numbers.get(id) - 1), id));
        return new PlanOrder(ordered);
    }

    private void mustBeOnceEach(Map<UUID, Integer> numbers) {
        var given = new HashMap<Integer, UUID>();
        for (var id : ids) {
            var number = numbers.get(id);
            if (number != null && number != numberOf(id)) {
                if (number < 1 || number > ids.size()) {
                    throw new RuleBroken("initiative.numberOutside", ids.size()).at("number-" + id);
                }
                if (given.put(number, id) != null) {
                    throw new RuleBroken("initiative.numberTwice", number).at("number-" + id);
                }
            }
        }
    }
}
