package dk.handleplan.core.reassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.cycle.Cycles;
import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.initiative.FormPart;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.StaleData;
import dk.handleplan.core.status.RoundPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A flagged initiative is assessed by the unit that leads it, at once or at the next status. */
class ReappraisalServiceTest {

    private final AnOutsideEvent an = new AnOutsideEvent();
    private Reappraisal flag;

    @BeforeEach
    void anInitiativeIsFlagged() {
        flag = an.flag(an.year.mothers, ReappraisalTiming.NEXT_STATUS);
    }

    @Test
    void itIsReadByWhoeverReadsEventsAndByTheUnitThatLeads() {
        for (var reader : List.of(an.year.secretariat, People.clerk(), People.reader(), an.year.editor, an.year.head)) {
            assertThat(an.assessing.reappraisal(reader, flag.id()).event()).isEqualTo(an.event());
            assertThat(an.assessing.ofInitiative(reader, an.year.mothers)).hasSize(1);
        }
        for (var other : List.of(People.editorOf(an.year.library.id()), People.memberOf(Cycles.COUNCIL))) {
            assertThatThrownBy(() -> an.assessing.reappraisal(other, flag.id())).isInstanceOf(NotAllowed.class);
            assertThat(an.assessing.ofInitiative(other, an.year.mothers)).isEmpty();
        }
    }

    @Test
    void aMistakenFlagIsTakenAwayForAReasonAndCanBeSetAgain() {
        assertRefused("shared.required", () -> an.assessing.withdraw(an.year.secretariat, flag.id(), 0, " "));
        an.assessing.withdraw(an.year.secretariat, flag.id(), 0, "Det var den forkerte indsats.");

        assertThat(an.reappraisals.flagged(an.id)).isEmpty();
        assertThat(flag.note()).contains("Det var den forkerte indsats.");
        assertThat(an.year.audit.actions(an.year.mothers.id())).endsWith("reassessment.unflagged");
        assertThat(an.process.told).isEmpty();

        assertThat(an.flag(an.year.mothers, ReappraisalTiming.AT_ONCE)).isSameAs(flag);
        assertThat(flag.isAsked()).isTrue();
        assertThat(flag.note()).isEmpty();
    }

    @Test
    void whatWasSaidOfAFlagThatWasTakenAwayIsNotSaidOfTheNextOne() {
        an.assessing.askNow(an.year.secretariat, flag.id(), 0, an.inTwoWeeks());
        assess(an.year.editor, continuing());
        an.assessing.withdraw(an.year.secretariat, flag.id(), 0, "Det var den forkerte lov.");

        an.flag(an.year.mothers, ReappraisalTiming.AT_ONCE);

        assertThat(flag.assessment()).isEmpty();
    }

    @Test
    void whoeverIsAskedIsNoLongerAskedWhenTheFlagIsTakenAway() {
        an.assessing.askNow(an.year.secretariat, flag.id(), 0, an.inTwoWeeks());
        an.assessing.withdraw(an.year.secretariat, flag.id(), 0, "Loven blev ikke vedtaget.");

        assertThat(an.process.told).containsExactly("asked", "withdrawn");
        assertRefused("reassessment.settled", () -> assess(an.year.editor, continuing()));
    }

    @Test
    void onlyTheSecretariatTakesAFlagAwayAndOnlyTheOneItSaw() {
        assertThatThrownBy(() -> an.assessing.withdraw(an.year.editor, flag.id(), 0, "Nej"))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> an.assessing.askNow(an.year.editor, flag.id(), 0, an.inTwoWeeks()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> an.assessing.withdraw(an.year.secretariat, flag.id(), 3, "Nej"))
                .isInstanceOf(StaleData.class);
    }

    @Test
    void itsUnitIsAskedWhenTheNextStatusOpens() {
        an.flag(an.year.readers, ReappraisalTiming.AT_ONCE);
        assertThat(an.process.told).containsExactly("asked");

        an.year.open(Phase.MIDWAY_STATUS);

        assertThat(flag.isAsked()).isTrue();
        assertThat(flag.dueOn()).as("with the status").isEqualTo(deadline(Phase.MIDWAY_STATUS));
        assertThat(an.process.told).containsExactly("asked", "asked");
        assertThat(an.year.audit.actions(flag.id())).containsExactly("reassessment.askedBy");
        an.year.open(Phase.FINAL_STATUS);
        assertThat(an.process.told).hasSize(2);
    }

    private Optional<LocalDate> deadline(Phase phase) {
        return an.year.rounds.latest(an.year.cycle.id(), phase).orElseThrow().deadline(an.year.cycle);
    }

    @Test
    void aRoundThatDoesNotAskAboutItDoesNotAskForItEither() {
        var round = an.year.planning.plan(
                an.year.secretariat,
                an.year.cycle.id(),
                new RoundPlan(
                        "Status til udvalget",
                        null,
                        "Udvalget spørger.",
                        null,
                        LocalDate.of(2020, 10, 15),
                        LocalDate.of(2020, 10, 22),
                        Set.of(an.year.readers.id())));
        an.year.status.openReports(round);

        assertThat(flag.isWaiting()).isTrue();
    }

    @Test
    void theUnitSaysWhatShouldBecomeOfIt() {
        an.assessing.askNow(an.year.secretariat, flag.id(), 0, an.inTwoWeeks());
        assess(
                an.year.editor,
                new Appraisal(
                        ReappraisalOutcome.ADJUST,
                        "Målgruppen er en anden.",
                        Set.of(FormPart.TARGET_GROUP, FormPart.GOALS),
                        Map.of(2020, Amount.kroner(50_000), 2021, Amount.blank())));

        var said = flag.assessment().orElseThrow();
        assertThat(said.sections()).containsExactly(FormPart.GOALS, FormPart.TARGET_GROUP);
        assertThat(said.by()).isEqualTo(an.year.editor.name());
        assertThat(flag.proposed(2020)).contains(Money.kroner(50_000));
        assertThat(flag.proposed(2021)).isEmpty();
        assertThat(an.process.told).endsWith("assessed");
        assertThat(an.year.audit.actions(flag.id())).endsWith("reassessment.assessed.ADJUST");
    }

    @Test
    void whatContinuesOrStopsChangesNoSectionsAndNoAmounts() {
        an.assessing.askNow(an.year.secretariat, flag.id(), 0, an.inTwoWeeks());
        assess(
                an.year.editor,
                new Appraisal(
                        ReappraisalOutcome.STOP,
                        "Målgruppen er væk.",
                        Set.of(FormPart.GOALS),
                        Map.of(2020, Amount.kroner(1))));

        assertThat(flag.assessment().orElseThrow().sections()).isEmpty();
        assertThat(flag.proposed(2020)).isEmpty();
    }

    @Test
    void anAssessmentIsComplete() {
        an.assessing.askNow(an.year.secretariat, flag.id(), 0, an.inTwoWeeks());

        assertRefused("shared.required", () -> assess(an.year.editor, appraisal(null, "Ja")));
        assertRefused("shared.required", () -> assess(an.year.editor, appraisal(ReappraisalOutcome.CONTINUE, " ")));
        assertRefused(
                "reassessment.adjustWhat", () -> assess(an.year.editor, appraisal(ReappraisalOutcome.ADJUST, "Ja")));
        var negative = Map.of(2020, Amount.of(Money.ZERO.minus(Money.kroner(1))));
        assertRefused(
                "funding.negative",
                () -> assess(
                        an.year.editor,
                        new Appraisal(ReappraisalOutcome.ADJUST, "Ja", Set.of(FormPart.GOALS), negative)));
        assertThat(flag.isAsked()).isTrue();
    }

    @Test
    void nobodyIsHeardBeforeBeingAskedNorTwice() {
        assertRefused("reassessment.elsewhere", () -> assess(an.year.editor, continuing()));
        an.assessing.askNow(an.year.secretariat, flag.id(), 0, an.inTwoWeeks());
        assertRefused(
                "reassessment.elsewhere",
                () -> an.assessing.askNow(an.year.secretariat, flag.id(), 0, an.inTwoWeeks()));
        assess(an.year.head, continuing());

        assertRefused("reassessment.elsewhere", () -> assess(an.year.editor, continuing()));
    }

    @Test
    void onlyTheUnitThatLeadsAndTheSecretariatAssessIt() {
        an.assessing.askNow(an.year.secretariat, flag.id(), 0, an.inTwoWeeks());

        for (var other : List.of(People.reader(), People.administrator(), People.editorOf(an.year.library.id()))) {
            assertThatThrownBy(() -> assess(other, continuing())).isInstanceOf(NotAllowed.class);
        }
        assess(an.year.secretariat, continuing());
        assertThat(flag.isAssessed()).isTrue();
    }

    private void assess(User actor, Appraisal appraisal) {
        an.assessing.assess(actor, flag.id(), 0, appraisal);
    }

    private static Appraisal continuing() {
        return appraisal(ReappraisalOutcome.CONTINUE, "Loven rører den ikke.");
    }

    private static Appraisal appraisal(ReappraisalOutcome outcome, String words) {
        return new Appraisal(outcome, words, Set.of(), Map.of());
    }

    private static void assertRefused(String key, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
