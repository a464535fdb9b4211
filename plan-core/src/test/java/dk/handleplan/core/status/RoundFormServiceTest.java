package dk.handleplan.core.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.StaleData;
import dk.handleplan.core.status.RoundFormService.Which;
import dk.handleplan.core.status.RoundQuestion.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RoundFormServiceTest {

    private static final Wording FEWER = new Wording("Hvad gjorde I anderledes?", "Nævn ét eksempel.", true);

    private final AStatusYear year = new AStatusYear();
    private final Which midway = new Which(null, year.cycle.id(), RoundKind.MIDWAY_STATUS);

    @Test
    void untilSomethingIsSettledARoundAsksWhatAllAskAndNothingIsKept() {
        var round = year.forms.get(year.secretariat, midway);

        assertThat(round.form().leftOut()).isEmpty();
        assertThat(round.form().questions()).isEmpty();
        assertThat(year.rounds.ofPhase(year.cycle.id(), Phase.MIDWAY_STATUS)).isEmpty();
    }

    @Test
    void whatIsSettledAboutTheMidwayRoundHoldsWhenTheWheelOpensIt() {
        year.forms.ask(year.secretariat, midway, 0, FEWER);
        year.forms.leaveOut(year.secretariat, midway, 0, Set.of(ReportPart.SPENDING));
        var kept = year.forms.get(year.secretariat, midway);

        var opened = year.open(Phase.MIDWAY_STATUS);

        assertThat(opened).isEqualTo(kept.id());
        var form = year.rounds.find(opened).orElseThrow().form();
        assertThat(form.leftOut()).containsExactly(ReportPart.SPENDING);
        assertThat(form.questions()).extracting(RoundQuestion::text).containsExactly("Hvad gjorde I anderledes?");
        assertThat(form.questions().get(0).help()).contains("Nævn ét eksempel.");
        assertThat(form.questions().get(0).isRequired()).isTrue();
    }

    @Test
    void aRoundOfTheYearThatIsOnlyPreparedHasNotBegun() {
        year.forms.ask(year.secretariat, midway, 0, FEWER);
        var id = year.forms.get(year.secretariat, midway).id();

        assertThat(year.rounds.latest(year.cycle.id(), Phase.MIDWAY_STATUS)).isEmpty();
        assertThat(year.planning.planned(year.secretariat, year.cycle.id())).isEmpty();
        assertThatThrownBy(() -> year.planning.withdraw(year.secretariat, id, 0))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatARoundAsksIsFrozenWhenItOpens() {
        year.open(Phase.MIDWAY_STATUS);

        assertRefused("status.roundHasBegun", () -> year.forms.ask(year.secretariat, midway, 0, FEWER));
        assertRefused(
                "status.roundHasBegun",
                () -> year.forms.leaveOut(year.secretariat, midway, 0, Set.of(ReportPart.SPENDING)));
    }

    @Test
    void questionsAreRewordedReorderedAndDropped() {
        year.forms.ask(year.secretariat, midway, 0, FEWER);
        year.forms.ask(year.secretariat, midway, 0, new Wording("Hvem lærte I af?", " ", false));
        var first = questions().get(0).id();
        var second = questions().get(1).id();

        year.forms.move(year.secretariat, midway, 0, second, true);
        year.forms.move(year.secretariat, midway, 0, second, true);
        year.forms.reword(year.secretariat, midway, 0, first, new Wording("Hvad ændrede I?", null, false));

        assertThat(questions()).extracting(RoundQuestion::text).containsExactly("Hvem lærte I af?", "Hvad ændrede I?");
        assertThat(questions().get(0).help()).isEmpty();

        year.forms.drop(year.secretariat, midway, 0, second);
        assertThat(questions()).extracting(RoundQuestion::id).containsExactly(first);
        assertThat(year.audit.actions()).contains("status.questionDropped");
        assertThatThrownBy(() -> year.forms.drop(year.secretariat, midway, 0, second))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void tenQuestionsAreEnough() {
        for (var i = 0; i < RoundForm.MOST_QUESTIONS; i++) {
            year.forms.ask(year.secretariat, midway, 0, FEWER);
        }

        assertRefused("status.tooManyQuestions", () -> year.forms.ask(year.secretariat, midway, 0, FEWER));
    }

    @Test
    void aQuestionHasAnOrdinaryLength() {
        assertRefused(
                "shared.tooLong",
                () -> year.forms.ask(year.secretariat, midway, 0, new Wording("a".repeat(301), null, false)));
        assertRefused(
                "shared.required", () -> year.forms.ask(year.secretariat, midway, 0, new Wording(" ", null, false)));
    }

    @Test
    void whoeverSawAnEarlierVersionIsToldSo() {
        assertThatThrownBy(() -> year.forms.ask(year.secretariat, midway, 7, FEWER))
                .isInstanceOf(StaleData.class);
    }

    @Test
    void onlyTheSecretariatSettlesWhatIsAsked() {
        for (var other : List.of(year.editor, year.head, People.administrator())) {
            assertThatThrownBy(() -> year.forms.get(other, midway)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> year.forms.ask(other, midway, 0, FEWER)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> year.forms.leaveOut(other, midway, 0, Set.of()))
                    .isInstanceOf(NotAllowed.class);
            assertThat(year.forms.ofYear(other, year.cycle.id())).isEmpty();
        }
    }

    @Test
    void thereIsNoSuchRound() {
        var nameless = new Which(null, year.cycle.id(), RoundKind.EXTRA_STATUS);

        assertThatThrownBy(() -> year.forms.get(year.secretariat, nameless)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> year.forms.get(year.secretariat, new Which(UUID.randomUUID(), null, null)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anExtraRoundKeepsItsFormWhenItsPlanChanges() {
        var day = LocalDate.of(2020, 10, 15);
        var plan = new RoundPlan("Status til udvalget", null, "Udvalget spørger.", null, day, day, Set.of());
        var extra = year.planning.plan(year.secretariat, year.cycle.id(), plan);
        year.forms.ask(year.secretariat, new Which(extra, null, null), 0, FEWER);

        year.planning.begin(year.secretariat, extra, 0, plan);

        assertThat(year.rounds.find(extra).orElseThrow().form().questions()).hasSize(1);
    }

    private List<RoundQuestion> questions() {
        return year.forms.get(year.secretariat, midway).form().questions();
    }

    static void assertRefused(String key, ThrowingCallable doing) {
        assertThatThrownBy(doing)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
