package dk.handleplan.core.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeService;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.FlexibleDate;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.StaleData;
import dk.handleplan.core.status.AStatus;
import dk.handleplan.core.status.AStatusYear;
import dk.handleplan.core.status.Reading;
import dk.handleplan.core.status.Reading.Answer;
import dk.handleplan.core.status.ReadingState;
import dk.handleplan.core.status.Recorded;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the final status leaves open is asked for until it is delivered and accepted, or waived for a reason. */
class AwaitedResultServiceTest {

    private static final LocalDate FINAL = LocalDate.of(2020, 12, 1);
    private static final LocalDate JUNE = LocalDate.of(2021, 6, 15);

    private final AStatusYear a = new AStatusYear();
    private final InMemoryAwaitedResults results = new InMemoryAwaitedResults();
    private final ResultsByHand process = new ResultsByHand();
    private final AwaitedResultService service = new AwaitedResultService(
            results,
            a.reports,
            a.readings,
            a.initiatives,
            new InitiativeService() {

                @Override
                public Initiative get(User actor, UUID id) {
                    return a.initiatives.find(id).orElseThrow();
                }
            },
            a.cycles,
            process,
            a.audit,
            a.clock);

    @BeforeEach
    void theYearIsFollowed() {
        a.followers.add(new ReportedResults(results, a.initiatives, a.cycles, process, a.audit, a.clock));
        a.clock.moveTo(FINAL);
    }

    @Test
    void aFigureThatFollowsIsDueOnTheDayItWasPromised() {
        reported(Answer.of(ReadingState.TO_FOLLOW).followedBy("Prøverne afholdes", JUNE));

        assertThat(theResult().dueOn()).isEqualTo(JUNE);
        assertThat(theResult().remindOn(FINAL)).isEqualTo(JUNE.minusWeeks(1));
        assertThat(process.told).containsExactly("opened");
        assertThat(a.audit.actions(a.mothers.id())).containsExactly("result.awaited");
    }

    @Test
    void aTargetOfALaterYearIsDueTwoWeeksAfterItsDayWhateverIsCountedNow() {
        a.women.by(FlexibleDate.of(LocalDate.of(2021, 8, 31)));
        reported(Answer.of(12));

        assertThat(theResult().dueOn()).isEqualTo(LocalDate.of(2021, 9, 14));
    }

    @Test
    void whereNothingSaysWhenItIsDueInHalfAYear() {
        reported(Answer.of(ReadingState.NOT_YET));

        assertThat(theResult().dueOn()).isEqualTo(LocalDate.of(2021, 6, 1));
    }

    @Test
    void whatIsToldForGoodLeavesNothingOpen() {
        reported(Answer.of(12));
        assertThat(results.ofInitiative(a.mothers.id())).isEmpty();
    }

    @Test
    void whatCanNeverBeCountedIsNotAskedForLater() {
        a.women.by(FlexibleDate.of(LocalDate.of(2021, 8, 31)));
        reported(Answer.of(ReadingState.CANNOT_BE_SET));
        assertThat(results.ofInitiative(a.mothers.id())).isEmpty();
    }

    @Test
    void midwayNothingIsLeftOpen() {
        a.open(Phase.MIDWAY_STATUS);
        a.accept(a.mothers, AStatus.thatGoesWell().answering(a.women, Answer.of(ReadingState.NOT_YET)));
        assertThat(results.ofInitiative(a.mothers.id())).isEmpty();
    }

    @Test
    void itIsDeliveredAndAcceptedBesideTheLockedReport() {
        reported(Answer.of(ReadingState.NOT_YET));
        a.clock.moveTo(JUNE);
        deliver(Answer.of(31));
        assertThat(theResult().isDelivered()).isTrue();
        service.accept(a.secretariat, theResult().id(), theResult().version());

        assertThat(theResult().isAccepted()).isTrue();
        assertThat(theResult().settledOn()).contains(JUNE);
        assertThat(process.told).containsExactly("opened", "delivered", "accepted");
        var line = service.result(People.reader(), theResult().id()).line();
        assertThat(line.last().orElseThrow().state()).contains(ReadingState.NOT_YET);
        assertThat(line.now().orElseThrow().figure().orElseThrow().least()).isEqualByComparingTo("31");
        assertThat(line.now().flatMap(Reading::recorded).map(Recorded::kind)).contains(Recorded.Kind.RESULT);
        assertThatThrownBy(() -> deliver(Answer.of(32))).isInstanceOf(RuleBroken.class);
    }

    @Test
    void aResultSaysSomethingFinal() {
        reported(Answer.of(ReadingState.NOT_YET));

        for (var answer : List.of(Answer.none(), Answer.of(ReadingState.NOT_YET), Answer.of(ReadingState.TO_FOLLOW))) {
            assertThatThrownBy(() -> deliver(answer)).isInstanceOf(RuleBroken.class);
        }
        assertThatThrownBy(() -> deliver(Answer.of(31).readOn(FINAL.plusDays(1))))
                .isInstanceOf(RuleBroken.class);
        assertThat(theResult().isAwaited()).isTrue();
    }

    @Test
    void whatDoesNotDoGoesBackForAReason() {
        reported(Answer.of(ReadingState.NOT_YET));
        deliver(Answer.of(31));
        var id = theResult().id();
        assertThatThrownBy(() -> service.giveBack(a.secretariat, id, 0, " ")).isInstanceOf(RuleBroken.class);
        service.giveBack(a.secretariat, id, 0, "Er alle talt med?");

        assertThat(theResult().note()).contains("Er alle talt med?");
        deliver(Answer.of(34));
        assertThat(theResult().note()).isEmpty();
    }

    @Test
    void theSecretariatWaivesItForAReasonAndMovesItNotIntoThePast() {
        reported(Answer.of(ReadingState.NOT_YET));
        var id = theResult().id();
        service.move(a.secretariat, id, 0, JUNE.plusDays(1));
        assertThat(theResult().dueOn()).isEqualTo(JUNE.plusDays(1));
        assertThatThrownBy(() -> service.move(a.secretariat, id, 0, FINAL.minusDays(1)))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> service.waive(a.secretariat, id, 0, "")).isInstanceOf(RuleBroken.class);
        service.waive(a.secretariat, id, 0, "Skolen er lukket.");

        assertThat(theResult().state()).isEqualTo(ResultState.WAIVED);
        assertThat(process.told).containsExactly("opened", "moved", "waived");
        service.remind(id);
        assertThat(a.audit.actions(id)).isEmpty();
    }

    @Test
    void nobodyElseReadsWhatIsAwaitedOrSettlesIt() {
        reported(Answer.of(ReadingState.NOT_YET));
        var id = theResult().id();

        for (var other : List.of(People.editorOf(a.library.id()), People.reader())) {
            assertThatThrownBy(() -> service.result(other, id)).isInstanceOf(NotAllowed.class);
            assertThat(service.ofInitiative(other, a.mothers.id())).isEmpty();
        }
        assertThatThrownBy(() -> service.accept(a.editor, id, 0)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> service.waive(a.editor, id, 0, "Nej.")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> service.deliver(a.editor, id, 1, Answer.of(31)))
                .isInstanceOf(StaleData.class);
    }

    @Test
    void whatHappenedToItIsToldToThoseWhoDealWithItAndToAllReadersOnceItIsAccepted() {
        reported(Answer.of(ReadingState.NOT_YET));
        var id = theResult().id();
        service.move(a.secretariat, id, 0, JUNE);
        a.clock.moveTo(JUNE);
        deliver(Answer.of(31));

        assertThat(service.told(a.editor, a.mothers))
                .extracting(told -> told.step().kind())
                .containsExactly(ResultStep.Kind.DELIVERED, ResultStep.Kind.MOVED);
        assertThat(service.told(a.editor, a.mothers))
                .extracting(told -> told.step().on())
                .containsExactly(JUNE, FINAL);
        assertThat(theResult().steps().get(0).movedTo()).contains(JUNE);
        assertThat(service.told(People.reader(), a.mothers)).isEmpty();

        service.accept(a.secretariat, id, theResult().version());
        assertThat(service.told(People.reader(), a.mothers)).hasSize(3);
    }

    @Test
    void aWaivedResultTellsWhyToThoseWhoDealtWithIt() {
        reported(Answer.of(ReadingState.NOT_YET));
        service.waive(a.secretariat, theResult().id(), 0, "Skolen er lukket.");

        assertThat(service.told(a.editor, a.mothers))
                .extracting(told -> told.step().because().orElseThrow())
                .containsExactly("Skolen er lukket.");
        assertThat(service.told(People.reader(), a.mothers)).isEmpty();
    }

    private void reported(Answer answer) {
        a.open(Phase.FINAL_STATUS);
        a.accept(a.mothers, AStatus.thatGoesWell().answering(a.women, answer));
    }

    private void deliver(Answer answer) {
        service.deliver(a.editor, theResult().id(), theResult().version(), answer);
    }

    private AwaitedResult theResult() {
        return results.ofInitiative(a.mothers.id()).get(0);
    }
}
