package dk.handleplan.core.letter;

import dk.handleplan.core.adjustment.Adjustment;
import dk.handleplan.core.adjustment.AdjustmentKind;
import dk.handleplan.core.adjustment.AfterAdjustment;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.decision.Minutes;
import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.funding.AllocationRows;
import dk.handleplan.core.funding.GrantChange;
import dk.handleplan.core.organisation.Bodies;
import dk.handleplan.core.organisation.Body;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.Sentences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Prepares a letter for each initiative whose grant an adjustment changes, with the adjustment itself. Who has not been told of
 * the decision yet gets none: the letter of the decision will tell what is granted when it is sent.
 */
@ApplicationScoped
public class ChangeLetters implements AfterAdjustment {

    private AllocationRows rows;
    private GrantLetters letters;
    private PlanCycles cycles;
    private Bodies bodies;

    protected ChangeLetters() {}

    @Inject
    public ChangeLetters(AllocationRows rows, GrantLetters letters, PlanCycles cycles, Bodies bodies) {
        this.rows = rows;
        this.letters = letters;
        this.cycles = cycles;
        this.bodies = bodies;
    }

    @Override
    public void made(Adjustment adjustment, List<GrantChange> changes, Set<UUID> concerned) {
        concerned.stream()
                .filter(initiative -> isTold(adjustment.cycleId(), initiative))
                .forEach(initiative -> letters.add(letter(adjustment, changes, initiative)));
    }

    private boolean isTold(UUID cycleId, UUID initiativeId) {
        return letters.ofInitiative(initiativeId).stream()
                .filter(GrantLetter::isOfDecision)
                .findFirst()
                .map(GrantLetter::isSent)
                .orElseGet(() ->
                        cycles.find(cycleId).filter(PlanCycle::isPublished).isPresent());
    }

    private GrantLetter letter(Adjustment adjustment, List<GrantChange> changes, UUID initiativeId) {
        var mine = rows.ofInitiative(initiativeId);
        var amounts = mine.stream()
                .map(row -> LetterAmount.changed(row, by(changes, row)))
                .toList();
        var isGrantedFirst = amounts.stream()
                .allMatch(amount -> amount.before().orZeroInSum().isZero());
        return GrantLetter.ofChange(
                adjustment.number(),
                adjustment.kind() == AdjustmentKind.STOP ? LetterKind.STOP : LetterKind.CHANGE,
                adjustment.cycleId(),
                initiativeId,
                meeting(adjustment),
                amounts,
                adjustment.reason().orElseThrow(),
                isGrantedFirst ? LetterPreparation.condition(mine) : null);
    }

    private static Money by(List<GrantChange> changes, AllocationRow row) {
        return Money.sum(changes.stream()
                .filter(change -> change.row().equals(row))
                .map(GrantChange::by)
                .toList());
    }

    /** Where no body was asked, the secretariat decided on the day on which the adjustment was settled. */
    private Meeting meeting(Adjustment adjustment) {
        var held = adjustment.bodyId().flatMap(body -> adjustment.last());
        return new Meeting(
                adjustment
                        .bodyId()
                        .flatMap(bodies::find)
                        .map(Body::name)
                        .orElseGet(() -> Sentences.of("letter.bySecretariat", Sentences.DANISH)),
                held.map(Minutes::metOn).orElseGet(() -> adjustment.settledOn().orElseThrow()),
                held.flatMap(Minutes::itemNumber).orElse(null));
    }
}
