package dk.handleplan.core.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.cycle.Cycles;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.letter.ChangeLetters;
import dk.handleplan.core.letter.ConditionService;
import dk.handleplan.core.letter.GrantLetter;
import dk.handleplan.core.letter.InMemoryGrantConditions;
import dk.handleplan.core.letter.InMemoryGrantLetters;
import dk.handleplan.core.letter.LateLetterService;
import dk.handleplan.core.letter.LetterAmount;
import dk.handleplan.core.letter.LetterKind;
import dk.handleplan.core.letter.LetterPreparation;
import dk.handleplan.core.letter.LetterService;
import dk.handleplan.core.organisation.InMemoryUnits;
import dk.handleplan.core.shared.RuleBroken;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A letter that is sent tells of what is granted now, also when that was changed after the decision. Who has been told already
 * gets another one.
 */
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
    private Initiative club;

    @BeforeEach
    void oneIsGrantedAndTwoAreRefused() {
        plan.a.afterwards.add(new LetterPreparation(plan.a.rows, plan.a.reasons, letters));
        plan.afterwards.add(new ChangeLetters(plan.a.rows, letters, plan.a.cycles, plan.a.bodies));
        work = plan.a.initiative(1, plan.a.employment, 400_000L, null);
        café = plan.a.initiative(2, plan.a.social, 250_000L, null);
        club = plan.a.initiative(3, plan.a.social, 100_000L, null);
        plan.a.open();
        plan.a.service.require(
                plan.a.secretariat, plan.cycleId, Map.of(plan.a.row(club, 2020).id(), "Find en partner."));
        plan.decided(
                plan.a.typed(work, 2020, "400.000"),
                plan.a.typed(café, 2020, "0", "Der er et tilsvarende tilbud."),
                plan.a.typed(club, 2020, "0", "Puljen rækker ikke."));
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

    @Test
    void whoHasBeenToldIsToldOfTheChangeByALetterOfItsOwn() {
        send(work);
        lowered();

        var change = change(work);
        assertThat(change.kind()).isEqualTo(LetterKind.CHANGE);
        assertThat(change.reason()).contains("Der er brug for det.");
        assertThat(change.meeting().body()).isEqualTo("Kommunalbestyrelsen");
        assertThat(change.meeting().metOn()).isEqualTo(ADecidedPlan.SPRING);
        assertThat(change.meeting().itemNumber()).contains("9");
        assertThat(told(change)).containsExactly("400.000 > 380.000");
        assertThat(letters.ofInitiative(café.id()))
                .as("is told by the letter of the decision")
                .hasSize(1);

        assertThat(service.send(plan.a.secretariat, plan.cycleId, List.of(change.id())))
                .isEqualTo(1);
        assertThat(plan.a.audit.actions(work.id())).contains("letter.sent", "letter.changeSent");
    }

    @Test
    void everyChangeHasItsLetterEvenIfTheOneBeforeIsNotSent() {
        send(work);
        raise("410.000");
        raise("420.000");

        assertThat(letters.ofInitiative(work.id()))
                .extracting(GrantLetter::adjustmentNumber)
                .containsExactly(0, 1, 2);
        assertThat(told(change(work))).containsExactly("410.000 > 420.000");
    }

    private void raise(String grant) {
        plan.decided(plan.prepared(AdjustmentKind.REMAINDER, work, plan.typed(work, 2020, grant)));
    }

    @Test
    void whoIsStoppedIsToldSoAlsoWhenAllIsPaid() {
        send(work);
        plan.decided(plan.prepared(AdjustmentKind.STOP, work));

        assertThat(change(work).kind()).isEqualTo(LetterKind.STOP);
        assertThat(told(change(work))).containsExactly("400.000 > 400.000");
    }

    @Test
    void aGrantAfterARefusalComesWithItsCondition() {
        send(club);
        plan.decided(plan.prepared(AdjustmentKind.REMAINDER, club, plan.typed(club, 2020, "100.000")));

        assertThat(letter(club).condition()).isEmpty();
        assertThat(told(change(club))).containsExactly("0 > 100.000");
        assertThat(change(club).condition()).contains("Find en partner.");
    }

    @Test
    void moneyThatComesBackChangesNoGrant() {
        send(work);
        plan.delegated(plan.prepared(AdjustmentKind.RETURN, work, plan.typed(work, 2020, "100.000")));

        assertThat(letters.ofInitiative(work.id())).hasSize(1);
    }

    @Test
    void whoLearnedItByThePublishedPlanIsToldOfTheChangeToo() {
        letters.ofDecision(plan.cycleId).forEach(letters::remove);
        Cycles.publish(plan.a.cycle);
        lowered();

        assertThat(told(change(work))).containsExactly("400.000 > 380.000");
    }

    @Test
    void whyAGrantWasChangedIsWordedAnewInTheLetterAlone() {
        send(work);
        lowered();
        var change = change(work);
        service.explain(plan.a.secretariat, change.id(), change.version(), "Puljen blev mindre.");

        assertThat(change.reason()).contains("Puljen blev mindre.");
        assertThat(plan.a.row(work, 2020).reason()).isEmpty();
    }

    private GrantLetter change(Initiative about) {
        var all = letters.ofInitiative(about.id());
        return all.get(all.size() - 1);
    }

    private static List<String> told(GrantLetter change) {
        return change.amounts().stream()
                .filter(LetterAmount::isTold)
                .map(amount -> amount.before() + " > " + amount.granted())
                .toList();
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
        return letters.ofInitiative(about.id()).get(0);
    }
}
