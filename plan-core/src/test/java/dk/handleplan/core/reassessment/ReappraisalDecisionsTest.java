package dk.handleplan.core.reassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.adjustment.ADecidedPlan;
import dk.handleplan.core.adjustment.Adjustment;
import dk.handleplan.core.adjustment.AdjustmentKind;
import dk.handleplan.core.adjustment.AdjustmentService.Draft;
import dk.handleplan.core.adjustment.AdjustmentService.Target;
import dk.handleplan.core.initiative.FormPart;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of an initiative that got 300.000 of 2020 and is promised 100.000 of 2021, and of one that got nothing. */
class ReappraisalDecisionsTest {

    private final ADecidedPlan plan = new ADecidedPlan();
    private final InMemoryOutsideEvents events = new InMemoryOutsideEvents();
    private final InMemoryReappraisals reappraisals = new InMemoryReappraisals(plan.a.initiatives, events);
    private final ReappraisalsByHand process = new ReappraisalsByHand();
    private final ReappraisalAsking asking =
            new ReappraisalAsking(reappraisals, plan.a.cycles, process, plan.a.audit, plan.a.clock);
    private final ReappraisalService assessing = new ReappraisalService(
            reappraisals,
            events,
            plan.a.cycles,
            plan.a.initiatives,
            plan.a.rows,
            plan.adjustments,
            asking,
            process,
            plan.a.audit,
            plan.a.clock);
    private final ReappraisalDecisions decisions =
            new ReappraisalDecisions(assessing, plan.service, plan.a.decided, process, plan.a.audit, plan.a.clock);
    private Initiative work;
    private Initiative free;

    @BeforeEach
    void aDecidedPlan() {
        work = plan.a.initiative(1, plan.a.employment, 300_000L, 100_000L);
        free = plan.a.initiative(2, plan.a.social, null, null);
        plan.a.open();
        plan.decided(plan.a.typed(work, 2020, "300.000"), plan.a.typed(work, 2021, "100.000"));
    }

    @Test
    void whatContinuesLeavesTheMoneyWhereItIs() {
        var flag = assessed(work);
        var adjustment = decide(flag, appraisal(ReappraisalOutcome.CONTINUE), null);

        assertThat(adjustment).isNull();
        assertThat(flag.decision().orElseThrow().outcome()).isEqualTo(ReappraisalOutcome.CONTINUE);
        assertThat(flag.isOpen()).isFalse();
        assertThat(left(2020)).isEqualTo("1.400.000");
        assertThat(process.told).containsExactly("asked", "assessed", "decided");
        assertThat(plan.a.audit.actions(flag.id())).endsWith("reassessment.decided.CONTINUE");
    }

    @Test
    void whatStopsGivesItsMoneyBackByAnAdjustmentThatIsDecidedLikeAnyOther() {
        var flag = assessed(work);
        var stop = decide(flag, appraisal(ReappraisalOutcome.STOP), null);

        assertThat(flag.adjustmentId()).contains(stop);
        var adjustment = plan.adjustments.find(stop).orElseThrow();
        assertThat(adjustment.kind()).isEqualTo(AdjustmentKind.STOP);
        assertThat(adjustment.reason()).contains("Målgruppen er en anden.");
        assertThat(left(2021)).as("until it is decided").isEqualTo("400.000");

        type(adjustment, "120.000");
        plan.decided(adjustment);

        assertThat(left(2020)).isEqualTo("1.580.000");
        assertThat(left(2021)).isEqualTo("500.000");
        assertThat(plan.a.decided.stopped).containsExactly(work.id());
    }

    private void type(Adjustment adjustment, String amount) {
        var draft = new Draft(
                adjustment.reason().orElseThrow(), List.of(plan.typed(work, 2020, amount)), Target.NONE, null);
        assertThat(plan.service.prepare(plan.a.secretariat, adjustment.id(), adjustment.version(), draft))
                .isEmpty();
    }

    @Test
    void whoGotNoMoneyIsStoppedAtOnce() {
        var flag = assessed(free);
        var adjustment = decide(flag, appraisal(ReappraisalOutcome.STOP), null);

        assertThat(adjustment).isNull();
        assertThat(plan.a.decided.stopped).containsExactly(free.id());
    }

    @Test
    void newAmountsAreTakenOverByTheAdjustment() {
        var flag = assessed(work);
        var id = decide(flag, adjusted(Map.of(2021, Amount.kroner(40_000))), AdjustmentKind.RECONSIDER);

        plan.decided(plan.adjustments.find(id).orElseThrow());

        assertThat(plan.a.row(work, 2021).granted().toString()).isEqualTo("40.000");
        assertThat(left(2021)).isEqualTo("460.000");
    }

    @Test
    void amountsThatOnlyGoDownAreAReductionAndThePoolsGetTheDifference() {
        var flag = assessed(work);
        var id = decide(flag, adjusted(Map.of(2020, Amount.kroner(250_000), 2021, Amount.kroner(60_000))), null);

        var adjustment = plan.adjustments.find(id).orElseThrow();
        assertThat(adjustment.kind()).isEqualTo(AdjustmentKind.REDUCTION);
        plan.decided(adjustment);

        assertThat(plan.a.row(work, 2020).granted().toString()).isEqualTo("250.000");
        assertThat(left(2020)).isEqualTo("1.450.000");
        assertThat(left(2021)).isEqualTo("440.000");
    }

    @Test
    void whatComesBackIsTheDifference() {
        var flag = assessed(work);
        var id = decide(flag, adjusted(Map.of(2020, Amount.kroner(250_000))), AdjustmentKind.RETURN);

        assertThat(plan.adjustments.find(id).orElseThrow().size().toString()).isEqualTo("50.000");
    }

    @Test
    void amountsThatNoSuchAdjustmentCanGiveAreRefusedAndNothingIsDecided() {
        var flag = assessed(work);

        assertRefused(
                "adjustment.onlyMore",
                () -> decide(flag, adjusted(Map.of(2020, Amount.kroner(1_000))), AdjustmentKind.REMAINDER));
        assertRefused(
                "adjustment.changesNothing",
                () -> decide(flag, adjusted(Map.of(2020, Amount.kroner(1_000))), AdjustmentKind.RECONSIDER));
        assertRefused(
                "reassessment.adjustHow", () -> decide(flag, adjusted(Map.of(2020, Amount.kroner(300_001))), null));
        assertThat(flag.isAssessed()).isTrue();
    }

    @Test
    void sectionsAreAdjustedWithoutMoney() {
        var flag = assessed(work);
        var adjustment = decide(flag, adjusted(Map.of()), null);

        assertThat(adjustment).isNull();
        assertThat(flag.decision().orElseThrow().sections()).containsExactly(FormPart.TARGET_GROUP);
    }

    @Test
    void whatDoesNotDoGoesBackToTheUnitWithANote() {
        var flag = assessed(work);
        var due = LocalDate.now(plan.a.clock).plusWeeks(1);
        decisions.giveBack(plan.a.secretariat, flag.id(), 0, "Hvad med de unge?", due);

        assertThat(flag.isAsked()).isTrue();
        assertThat(flag.note()).contains("Hvad med de unge?");
        assertThat(flag.dueOn()).as("the unit gets a day for that").contains(due);
        assertThat(process.told).endsWith("given back");
        assertRefused("reassessment.elsewhere", () -> decide(flag, appraisal(ReappraisalOutcome.STOP), null));
    }

    @Test
    void itIsDecidedOnceAndByTheSecretariat() {
        var flag = assessed(work);
        for (var other : List.of(People.administrator(), People.reader(), People.editorOf(work.leadUnitId()))) {
            assertThatThrownBy(
                            () -> decisions.decide(other, flag.id(), 0, appraisal(ReappraisalOutcome.CONTINUE), null))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> decisions.giveBack(other, flag.id(), 0, "Nej", null))
                    .isInstanceOf(NotAllowed.class);
        }
        decide(flag, appraisal(ReappraisalOutcome.CONTINUE), null);

        assertRefused("reassessment.settled", () -> decide(flag, appraisal(ReappraisalOutcome.STOP), null));
        assertThat(plan.adjustments.countOpen(plan.cycleId)).isZero();
    }

    private Reappraisal assessed(Initiative initiative) {
        var today = LocalDate.now(plan.a.clock);
        var event = new OutsideEvent(plan.cycleId, AnOutsideEvent.AGREEMENT, plan.a.secretariat, today);
        events.add(event);
        var flag = new Reappraisal(event, initiative);
        flag.flag(initiative, Set.of(), "Hvad nu?", ReappraisalTiming.AT_ONCE, plan.a.secretariat, today);
        reappraisals.add(flag);
        asking.ask(plan.a.secretariat, flag, today.plusWeeks(2));
        assessing.assess(
                People.editorOf(initiative.leadUnitId()), flag.id(), 0, appraisal(ReappraisalOutcome.CONTINUE));
        return flag;
    }

    private UUID decide(Reappraisal flag, Appraisal appraisal, AdjustmentKind kind) {
        return decisions.decide(plan.a.secretariat, flag.id(), 0, appraisal, kind);
    }

    private static Appraisal appraisal(ReappraisalOutcome outcome) {
        return new Appraisal(outcome, "Målgruppen er en anden.", Set.of(), Map.of());
    }

    private static Appraisal adjusted(Map<Integer, Amount> amounts) {
        return new Appraisal(
                ReappraisalOutcome.ADJUST, "Målgruppen er en anden.", Set.of(FormPart.TARGET_GROUP), amounts);
    }

    private String left(int year) {
        return plan.pool(year).available().toString();
    }

    private static void assertRefused(String key, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
