package dk.handleplan.core.decision;

import dk.handleplan.core.funding.AllocationRow;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * By which decision of the last step a row is granted, for several bodies can decide it together: by that which set its amount,
 * else by that of a body it concerns; of several, by the one whose meeting was held last.
 */
class Grounds {

    private final List<BodyDecision> latestFirst;
    private final Map<UUID, Set<UUID>> othersThan = new HashMap<>();

    Grounds(List<BodyDecision> step, Concern concern) {
        latestFirst = step.stream()
                .sorted(Comparator.comparing((BodyDecision decision) ->
                                decision.last().orElseThrow().metOn())
                        .reversed())
                .toList();
        step.forEach(
                decision -> othersThan.put(decision.id(), concern.othersThan(decision.bodyId(), decision.cycleId())));
    }

    BodyDecision latest() {
        return latestFirst.get(0);
    }

    BodyDecision of(AllocationRow row) {
        var amending = latestFirst.stream().filter(d -> d.amendmentOf(row.id()).isPresent());
        var concerned = latestFirst.stream().filter(d -> concerns(d, row));
        return Stream.concat(amending, concerned).findFirst().orElse(latest());
    }

    private boolean concerns(BodyDecision decision, AllocationRow row) {
        return row.initiativeId()
                .filter(othersThan.get(decision.id())::contains)
                .isEmpty();
    }
}
