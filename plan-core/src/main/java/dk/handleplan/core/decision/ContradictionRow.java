package dk.handleplan.core.decision;

import dk.handleplan.core.funding.AllocationLine;
import dk.handleplan.core.shared.Amount;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A row on which bodies of one step contradict each other: what stood before, and what each of them said. */
public record ContradictionRow(
        UUID rowId, String title, int budgetYear, Contradiction.Kind kind, Amount before, List<Said> said) {

    /** What one body made of the amount. */
    public record Said(String body, Amount amount) {}

    static ContradictionRow of(
            Contradiction contradiction, AllocationLine line, List<BodyDecision> asked, Map<UUID, String> names) {
        var step = asked.stream()
                .filter(d -> d.round() == contradiction.round() && d.step() == contradiction.step())
                .filter(d -> d.amendmentOf(contradiction.rowId()).isPresent())
                .toList();
        return new ContradictionRow(
                contradiction.rowId(),
                line.title(),
                line.budgetYear(),
                contradiction.kind(),
                amendment(step.get(0), contradiction).before(),
                step.stream()
                        .map(d -> new Said(
                                names.get(d.bodyId()),
                                amendment(d, contradiction).after()))
                        .toList());
    }

    private static Amendment amendment(BodyDecision decision, Contradiction contradiction) {
        return decision.amendmentOf(contradiction.rowId()).orElseThrow();
    }
}
