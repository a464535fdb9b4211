package dk.handleplan.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.funding.AllocationSheet.SheetLine;
import dk.handleplan.core.funding.Refusal;
import dk.handleplan.core.funding.TypedAmount;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.Body;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two committees that treat the proposal in one meeting. */
class JointMeetingTest {

    private final AnAllocation a = new AnAllocation();
    private Initiative work;
    private Initiative café;

    @BeforeEach
    void aProposalBeforeTwoCommittees() {
        work = a.initiative(1, a.employment, 400_000L, null);
        café = a.initiative(2, a.social, 250_000L, null);
        a.open();
        a.propose(a.typed(work, 2020, "400.000"), a.typed(café, 2020, "150.000"));
        a.submit();
        a.clock.moveTo(LocalDate.of(2020, 1, 14));
    }

    @Test
    void theirDecisionIsRecordedOnceAndStandsWithBoth() {
        together(Outcome.RECOMMENDED);

        assertThat(a.before(a.employment).isConcluded()).isTrue();
        assertThat(a.before(a.social).last().orElseThrow().wording()).isEqualTo("Som indstillet.");
        assertThat(a.before(a.council).isConcluded())
                .as("it is the next step's turn")
                .isFalse();
        assertThat(row(a.social).jointly()).containsExactly(a.employment.name());
        assertThat(row(a.employment).jointly()).containsExactly(a.social.name());
    }

    @Test
    void eachCommitteeKeepsTheAmountsThatConcernIt() {
        together(
                Outcome.RECOMMENDED,
                a.typed(work, 2020, "300.000", "Der er færre deltagere."),
                a.typed(café, 2020, "100.000", "Lokalet er gratis."));

        assertThat(a.before(a.employment).amendments())
                .extracting(Amendment::after)
                .containsExactly(Amount.kroner(300_000));
        assertThat(a.before(a.social).amendments())
                .extracting(Amendment::after)
                .containsExactly(Amount.kroner(100_000));
        assertThat(a.row(work, 2020).decided()).isEqualTo(Amount.kroner(300_000));
    }

    @Test
    void theClerkSeesTheAmountsOfAllWhoMeet() {
        var alone = a.overview.form(a.clerk, a.before(a.employment).id());
        var joint = a.overview.form(
                a.clerk, a.before(a.employment).id(), Set.of(a.before(a.social).id()));

        assertThat(alone.lines()).extracting(SheetLine::initiativeId).containsExactly(work.id());
        assertThat(alone.beside()).extracting(DecisionForm.Beside::body).containsExactly(a.social.name());
        assertThat(joint.lines()).extracting(SheetLine::initiativeId).containsExactly(work.id(), café.id());
        assertThat(joint.isJoint()).isTrue();
    }

    @Test
    void whoHasConcludedMeetsNobodyAnyMore() {
        a.record(a.social, Outcome.NOTED);

        assertThat(a.overview.form(a.clerk, a.before(a.employment).id()).beside())
                .isEmpty();
        assertThatThrownBy(() -> together(Outcome.RECOMMENDED)).isInstanceOf(RuleBroken.class);
        assertThat(a.before(a.employment).isConcluded()).isFalse();
    }

    @Test
    void whoDeferredTheCaseRecordsAndMeetsAgainWhenTheDayHasCome() {
        var later = LocalDate.of(2020, 1, 21);
        a.record(a.social, a.minutes(Outcome.DEFERRED, later));

        assertThat(a.overview.form(a.clerk, a.before(a.social).id()).mayRecord())
                .isFalse();
        assertThat(a.overview.form(a.clerk, a.before(a.employment).id()).beside())
                .isEmpty();
        a.clock.moveTo(later);
        assertThat(a.overview.form(a.clerk, a.before(a.social).id()).mayRecord())
                .isTrue();
        assertThat(a.overview.form(a.clerk, a.before(a.employment).id()).beside())
                .hasSize(1);
    }

    @Test
    void noBodyMeetsWithOneOfALaterStep() {
        var social = a.before(a.social).id();
        together(Outcome.RECOMMENDED);
        var council = a.before(a.council);

        assertThatThrownBy(() -> a.recording.record(
                        a.clerk,
                        council.id(),
                        council.version(),
                        Set.of(social),
                        a.minutes(Outcome.APPROVED, null),
                        List.of()))
                .isInstanceOf(NotFound.class);
    }

    private List<Refusal> together(Outcome outcome, TypedAmount... typed) {
        var decision = a.before(a.employment);
        return a.recording.record(
                a.clerk,
                decision.id(),
                decision.version(),
                Set.of(a.before(a.social).id()),
                a.minutes(outcome, null),
                List.of(typed));
    }

    private DecisionRow row(Body body) {
        return a.overview.form(a.clerk, a.before(body).id()).decision();
    }
}
