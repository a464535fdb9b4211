package dk.handleplan.core.decision;

import dk.handleplan.core.funding.AllocationLine;
import dk.handleplan.core.shared.Amount;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What amounts a body had before it, and what it left, whatever later bodies of the same round have made of them: the first
 * amendment since says what stood when the step began; where there is none it still stands.
 */
public final class Standing {

    private final BodyDecision decision;
    private final List<Amendment> since;

    /** @param asked everything bodies were asked in the cycle */
    public Standing(BodyDecision decision, List<BodyDecision> asked) {
        this.decision = decision;
        this.since = asked.stream()
                .filter(other -> other.round() == decision.round() && other.step() >= decision.step())
                .sorted(Comparator.comparing(BodyDecision::step))
                .flatMap(other -> other.amendments().stream())
                .toList();
    }

    public Amount before(AllocationLine line) {
        return since.stream()
                .filter(amendment -> amendment.rowId().equals(line.rowId()))
                .map(Amendment::before)
                .findFirst()
                .orElse(line.decided());
    }

    public Amount after(AllocationLine line) {
        return decision.amendmentOf(line.rowId()).map(Amendment::after).orElseGet(() -> before(line));
    }

    /** Why the body changed it; empty where it did not, or gave no reason. */
    public Optional<String> reason(UUID rowId) {
        return decision.amendmentOf(rowId).flatMap(Amendment::reason);
    }

    public boolean isAmended(UUID rowId) {
        return decision.amendmentOf(rowId).isPresent();
    }
}
