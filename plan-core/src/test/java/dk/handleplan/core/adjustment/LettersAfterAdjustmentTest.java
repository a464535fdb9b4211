package dk.handleplan.core.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.letter.ConditionService;
import dk.handleplan.core.letter.GrantLetter;
import dk.handleplan.core.letter.InMemoryGrantConditions;
import dk.handleplan.core.letter.InMemoryGrantLetters;
import dk.handleplan.core.letter.LateLetterService;
import dk.handleplan.core.letter.LetterKind;
import dk.handleplan.core.letter.LetterPreparation;
import dk.handleplan.core.letter.LetterService;
import dk.handleplan.core.organisation.InMemoryUnits;
import dk.handleplan.core.shared.RuleBroken;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A letter that is sent tells of what is granted now, also when that was changed after the decision. */
class LettersAfterAdjustmentTest {

    private final ADecidedPlan plan = new ADecidedPlan();
    private final InMemoryGrantLetters letters = new InMemoryGrantLetters(plan.a.rows);
    private final LateLetterService late =
            new LateLetterService(letters, plan.a.allocations, plan.a.cycles, plan.a.chain, plan.a.audit, plan.a.clock);
    private final LetterService service = new LetterService(
            letters,
            (cycle, reader) -> facts -> facts.letter().kind().name(),
            plan.a.cycles,
            plan.a.initiatives,
            new InMemoryUnits(),
            plan.a.flow,
            new ConditionService(
                    new InMemoryGrantConditions(), plan.a.initiatives, plan.a.cycles, null, plan.a.audit, plan.a.clock),
            plan.a.audit,
            plan.a.clock);
    private Initiative work;
    private Initiative café;

    @BeforeEach
    void oneIsGrantedAndOneRefused() {
        plan.a.afterwards.add(new LetterPreparation(plan.a.rows, plan.a.reasons, letters));
        work = plan.a.initiative(1, plan.a.employment, 400_000L, null);
        café = plan.a.initiative(2, plan.a.social, 250_000L, null);
        plan.a.open();
        plan.decided(
                plan.a.typed(work, 2020, "400.000"), plan.a.typed(café, 2020, "0", "Der er et tilsvarende tilbud."));
    }

    @Test
    void aRefusalIsNotSentToWhomMoneyWasGivenAfterwards() {
        plan.decided(plan.prepared(AdjustmentKind.REMAINDER, café, plan.typed(café, 2020, "250.000")));

        assertThatThrownBy(() -> send(café)).isInstanceOf(RuleBroken.class).hasMessageContaining("er ændret");
        late.prepare(plan.a.secretariat, plan.cycleId);

        assertThat(letter(café).kind()).isEqualTo(LetterKind.GRANT);
        assertThat(letter(café).reason()).isEmpty();
        assertThat(send(café)).isEqualTo(1);
    }

    @Test
    void whatIsTakenAfterTheDecisionIsExplainedAnewBeforeItIsTold() {
        lowered();
        late.prepare(plan.a.secretariat, plan.cycleId);

        assertThat(letter(work).kind()).isEqualTo(LetterKind.PART_GRANT);
        assertThat(letter(work).isReasonMissing()).isTrue();
        explain(work, "Puljen blev mindre.");
        explain(work, "Puljen blev 20.000 kr. mindre.");

        assertThat(send(work)).isEqualTo(1);
        assertThat(plan.a.row(work, 2020).reason()).contains("Puljen blev 20.000 kr. mindre.");
    }

    @Test
    void aLetterThatIsSentStaysAsItIs() {
        send(work);
        lowered();

        late.prepare(plan.a.secretariat, plan.cycleId);

        assertThatThrownBy(() -> late.prepare(plan.a.secretariat, plan.cycleId)).isInstanceOf(RuleBroken.class);
        assertThat(letter(work).kind()).isEqualTo(LetterKind.GRANT);
    }

    /** 20.000 go from one to the other. */
    private void lowered() {
        var moved = plan.prepared(AdjustmentKind.REALLOCATION, work, plan.typed(work, 2020, "380.000"));
        plan.prepare(moved, AdjustmentService.Target.of(café.id()), null, plan.typed(work, 2020, "380.000"));
        plan.prepare(
                moved,
                AdjustmentService.Target.NONE,
                null,
                plan.typed(work, 2020, "380.000"),
                plan.typed(café, 2020, "20.000"));
        plan.decided(moved);
    }

    private void explain(Initiative initiative, String why) {
        service.explain(
                plan.a.secretariat, letter(initiative).id(), letter(initiative).version(), why);
    }

    private int send(Initiative about) {
        return service.send(
                plan.a.secretariat, plan.cycleId, List.of(letter(about).id()));
    }

    private GrantLetter letter(Initiative about) {
        return letters.ofInitiative(about.id()).orElseThrow();
    }
}
