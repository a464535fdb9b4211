package dk.handleplan.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.decision.Contradiction.Kind;
import dk.handleplan.core.decision.ContradictionRow.Said;
import dk.handleplan.core.funding.AllocationState;
import dk.handleplan.core.initiative.FormSection;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.Body;
import dk.handleplan.core.shared.Amount;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Committees of one step treat the same initiatives, each as if it were alone; the council has both answers before it. */
class ContradictionsTest {

    private static final String WHY = "Der er et tilsvarende tilbud.";

    private final AnAllocation a = new AnAllocation();
    private final UUID cycleId = a.cycle.id();
    private Initiative shared;
    private Initiative other;
    private Initiative own;

    @BeforeEach
    void twoCommitteesHaveAnInitiativeInCommon() {
        shared = inBoth(1, 400_000);
        other = inBoth(2, 300_000);
        own = a.initiative(3, a.social, 200_000L, null);
        a.open();
        a.propose(a.typed(shared, 2020, "400.000"), a.typed(other, 2020, "300.000"), a.typed(own, 2020, "200.000"));
        a.submit();
        a.clock.moveTo(LocalDate.of(2020, 1, 14));
    }

    private Initiative inBoth(int number, long kroner) {
        var initiative = a.initiative(number, a.social, kroner, null);
        initiative.record(new FormSection.Anchors(Set.of(a.social.id(), a.employment.id()), List.of()));
        return initiative;
    }

    @Test
    void noneOfAStepHasTheOthersAmendmentBeforeIt() {
        amend(a.employment, shared, "100.000");

        assertThat(a.row(shared, 2020).decided()).isEqualTo(Amount.kroner(400_000));
        amend(a.social, shared, "150.000");
        assertThat(a.before(a.social).amendments().get(0).before()).isEqualTo(Amount.kroner(400_000));
    }

    @Test
    void whatOneChangedOrSeveralAlikeStands() {
        a.record(
                a.employment,
                Outcome.RECOMMENDED,
                a.typed(shared, 2020, "100.000", WHY),
                a.typed(other, 2020, "0", WHY));
        amend(a.social, shared, "100.000");

        assertThat(a.row(shared, 2020).decided()).isEqualTo(Amount.kroner(100_000));
        assertThat(a.row(other, 2020).decided()).isEqualTo(Amount.kroner(0));
        assertThat(councilForm().contradictions()).isEmpty();
    }

    @Test
    void whatTheySetDifferentlyIsShownToTheNextBodyWithWhatStoodBefore() {
        contradict();

        var row = councilForm().contradictions().get(0);
        assertThat(row.title()).isEqualTo("Indsats 1");
        assertThat(row.kind()).isEqualTo(Kind.DIFFERENT_AMOUNTS);
        assertThat(row.before()).isEqualTo(Amount.kroner(400_000));
        assertThat(row.said())
                .containsExactlyInAnyOrder(
                        new Said("Arbejdsmarkedsudvalget", Amount.kroner(100_000)),
                        new Said("Socialudvalget", Amount.kroner(150_000)));
        assertThat(a.row(shared, 2020).decided()).isEqualTo(Amount.kroner(400_000));
        assertThat(a.overview.open(a.secretariat, cycleId)).hasSize(1);
    }

    @Test
    void theNextBodySettlesEachBeforeTheCaseGoesOn() {
        contradict();

        var refused = a.record(a.council, Outcome.APPROVED);
        assertThat(refused.get(0).because()).hasMessageContaining("Udvalgene har sat forskellige beløb");
        assertThat(a.before(a.council).isConcluded()).isFalse();

        amend(a.council, shared, "120.000");
        assertThat(a.row(shared, 2020).granted()).isEqualTo(Amount.kroner(120_000));
        assertThat(a.overview.open(a.secretariat, cycleId)).isEmpty();
    }

    @Test
    void whatStoodBeforeIsAnAnswerAsWell() {
        contradict();

        assertThat(amend(a.council, shared, "400.000")).isEmpty();
        assertThat(a.row(shared, 2020).granted()).isEqualTo(Amount.kroner(400_000));
    }

    @Test
    void whoDefersOrSendsBackNeedNotSettle() {
        contradict();

        a.record(a.council, a.minutes(Outcome.DEFERRED, LocalDate.of(2020, 2, 24)));
        a.clock.moveTo(LocalDate.of(2020, 2, 24));
        assertThat(a.record(a.council, Outcome.SENT_BACK)).isEmpty();
        assertThat(a.process.waitsForProposal).isTrue();
        assertThat(a.overview.open(a.secretariat, cycleId))
                .as("what it came back with")
                .hasSize(1);
    }

    @Test
    void raisesThatThePoolCannotBearTogetherAreForTheNextBodyToo() {
        a.record(a.employment, Outcome.RECOMMENDED, a.typed(shared, 2020, "900.000"));
        a.record(a.social, Outcome.RECOMMENDED, a.typed(own, 2020, "900.000"));

        assertThat(councilForm().contradictions())
                .extracting(ContradictionRow::kind)
                .containsExactly(Kind.ABOVE_POOL, Kind.ABOVE_POOL);
        assertThat(a.row(own, 2020).decided()).isEqualTo(Amount.kroner(200_000));
        a.record(a.council, Outcome.APPROVED, a.typed(shared, 2020, "500.000"), a.typed(own, 2020, "900.000"));
        assertThat(a.row(own, 2020).granted()).isEqualTo(Amount.kroner(900_000));
    }

    @Test
    void aRejectionOfWhatAnotherLetsGoOnIsForTheNextBodyToDecide() {
        a.record(a.employment, Outcome.REJECTED);
        a.record(a.social, Outcome.RECOMMENDED);

        assertThat(a.process.waitsForProposal).isFalse();
        assertThat(councilForm().isDisputed()).isTrue();
        assertThat(councilForm().earlier())
                .extracting(DecisionRow::outcome)
                .containsExactlyInAnyOrder(Outcome.REJECTED, Outcome.RECOMMENDED);
        a.record(a.council, Outcome.APPROVED);
        assertThat(a.row(shared, 2020).granted()).isEqualTo(Amount.kroner(400_000));
    }

    @Test
    void whatIsSentBackOrRejectedByAllGoesBack() {
        a.record(a.employment, Outcome.REJECTED);
        a.record(a.social, Outcome.REJECTED);
        assertThat(a.process.waitsForProposal).isTrue();

        a.submit();
        a.record(a.employment, Outcome.SENT_BACK);
        a.record(a.social, Outcome.RECOMMENDED);
        assertThat(a.process.waitsForProposal).isTrue();
    }

    @Test
    void theOverviewShowsTheChainOfTheRoundThatIsOn() {
        a.record(a.employment, Outcome.REJECTED);
        assertThat(a.overview.chain(a.clerk, cycleId).rows())
                .filteredOn(DecisionRow::isAhead)
                .extracting(DecisionRow::body)
                .containsExactly("Kommunalbestyrelsen");
    }

    @Test
    void contradictionsOfTheLastStepGoBackToTheSecretariat() {
        var b = new AnAllocation(2, 1);
        var initiative = b.initiative(1, b.social, 400_000L, null);
        initiative.record(new FormSection.Anchors(Set.of(b.social.id(), b.employment.id()), List.of()));
        b.open();
        b.propose(b.typed(initiative, 2020, "400.000"));
        b.submit();
        b.clock.moveTo(LocalDate.of(2020, 1, 27));
        b.record(b.council, Outcome.RECOMMENDED);
        b.record(b.employment, Outcome.APPROVED, b.typed(initiative, 2020, "100.000", WHY));
        b.record(b.social, Outcome.APPROVED, b.typed(initiative, 2020, "150.000", WHY));

        var allocation = b.allocations.find(b.cycle.id()).orElseThrow();
        assertThat(allocation.state()).isEqualTo(AllocationState.PROPOSING);
        assertThat(allocation.round()).isEqualTo(2);
        assertThat(b.row(initiative, 2020).granted()).isEqualTo(Amount.blank());
        assertThat(b.overview.open(b.secretariat, b.cycle.id()).get(0).before()).isEqualTo(Amount.kroner(400_000));
        b.submit();
        assertThat(b.overview.open(b.secretariat, b.cycle.id()))
                .as("a new round")
                .isEmpty();
    }

    private void contradict() {
        amend(a.employment, shared, "100.000");
        amend(a.social, shared, "150.000");
        a.clock.moveTo(LocalDate.of(2020, 1, 27));
    }

    private List<?> amend(Body body, Initiative initiative, String amount) {
        var outcome = body == a.council ? Outcome.APPROVED : Outcome.RECOMMENDED;
        return a.record(body, outcome, a.typed(initiative, 2020, amount, WHY));
    }

    private DecisionForm councilForm() {
        return a.overview.form(a.clerk, a.before(a.council).id());
    }
}
