package dk.handleplan.core.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.organisation.Body;
import dk.handleplan.core.organisation.BodyType;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.StaleData;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoundServiceTest {

    private static final LocalDate DEADLINE = LocalDate.of(2020, 10, 15);
    private static final LocalDate CLOSES = LocalDate.of(2020, 10, 22);
    private static final PageRequest FIRST_PAGE = new PageRequest(1, 50);

    private final AStatusYear year = new AStatusYear();
    private final Body committee = new Body("BUU", "Børne- og Undervisningsudvalget", BodyType.COMMITTEE);

    @BeforeEach
    void aCommitteeThatAsks() {
        year.bodies.add(committee);
    }

    @Test
    void aCommitteeIsAnsweredOnDaysOfTheRoundsOwn() {
        var extra = begun(about(year.mothers.id()));

        var board = board(extra);
        assertThat(board.reports().rows()).extracting(StatusRow::initiativeId).containsExactly(year.mothers.id());
        assertThat(board.deadline()).isEqualTo(DEADLINE);
        assertThat(board.closesOn()).isEqualTo(CLOSES);
        assertThat(board.round().name()).isEqualTo(new RoundName(RoundKind.EXTRA_STATUS, "Status til udvalget"));
        assertThat(year.planning.askedBy(board.round())).contains("Børne- og Undervisningsudvalget");
        assertThat(year.steps.told).containsExactly("begun");
    }

    @Test
    void whereNoneIsChosenAllGrantedAreAskedAbout() {
        assertThat(board(begun(about())).reports().rows())
                .extracting(StatusRow::initiativeId)
                .containsExactly(year.mothers.id(), year.readers.id());
    }

    @Test
    void twoRoundsAtTheSameTimeEndIndependently() {
        var midway = year.open(Phase.MIDWAY_STATUS);
        year.clock.moveTo(LocalDate.of(2020, 8, 4));
        begun(about(year.mothers.id()));

        year.accept(year.mothers, AStatus.thatGoesWellFor(year.mothers));

        assertThat(year.steps.told).endsWith("accepted", "allIn");
        assertThat(board(midway).counts().at(BoardStep.NOT_BEGUN)).isEqualTo(2);
    }

    @Test
    void anExtraRoundIsConcludedLikeTheOthers() {
        var extra = begun(about(year.mothers.id()));
        year.accept(year.mothers, AStatus.thatGoesWellFor(year.mothers));

        year.status.closeRemaining(extra);
        year.status.conclude(year.secretariat, extra, 0);

        assertThat(board(extra).round().state()).isEqualTo(RoundState.CONCLUDED);
    }

    @Test
    void untilItBeginsNobodyHearsOfIt() {
        var extra = planned(about());

        assertThat(year.status.rounds(year.secretariat, year.cycle.id())).isEmpty();
        assertThat(year.planning.planned(year.secretariat, year.cycle.id()))
                .extracting(StatusRound::id)
                .containsExactly(extra);
        assertThat(year.planning.planned(year.editor, year.cycle.id())).isEmpty();
        assertThatThrownBy(() -> board(extra)).isInstanceOf(NotFound.class);
    }

    @Test
    void aPlanIsChangedByWhoeverSawItLast() {
        var extra = planned(about());

        year.planning.change(
                year.secretariat, extra, 0, plan("Status i november", DEADLINE.plusMonths(1), CLOSES.plusMonths(1)));

        assertThat(year.planning.get(year.secretariat, extra).name().title()).isEqualTo("Status i november");
        assertThatThrownBy(() -> year.planning.change(year.secretariat, extra, 7, about()))
                .isInstanceOf(StaleData.class);
    }

    @Test
    void aRoundThatWasGivenUpIsGone() {
        var extra = planned(about());

        year.planning.withdraw(year.secretariat, extra, 0);

        assertThat(year.planning.planned(year.secretariat, year.cycle.id())).isEmpty();
    }

    @Test
    void whatHasBegunIsNeitherChangedNorBegunAgainNorGivenUp() {
        var extra = begun(about());

        assertRefused("status.roundHasBegun", () -> year.planning.change(year.secretariat, extra, 0, about()));
        assertRefused("status.roundHasBegun", () -> year.planning.begin(year.secretariat, extra, 0, about()));
        assertRefused("status.roundHasBegun", () -> year.planning.withdraw(year.secretariat, extra, 0));
    }

    @Test
    void theDaysComeInOrderAndAreAhead() {
        assertRefused("status.closesBeforeDeadline", () -> planned(plan("Status", DEADLINE, DEADLINE.minusDays(1))));
        assertRefused("status.deadlineHasPassed", () -> planned(plan("Status", LocalDate.of(2020, 8, 2), CLOSES)));
        assertRefused("shared.required", () -> planned(plan("Status", null, CLOSES)));
        assertRefused("shared.required", () -> planned(plan("Status", DEADLINE, null)));
        assertRefused("shared.required", () -> planned(plan(" ", DEADLINE, CLOSES)));
    }

    @Test
    void aPlanThatHasLainTooLongBeginsOnlyWithANewDeadline() {
        var extra = planned(about());
        year.clock.moveTo(DEADLINE.plusDays(1));

        assertRefused("status.deadlineHasPassed", () -> year.planning.begin(year.secretariat, extra, 0, about()));
    }

    @Test
    void thereMustBeSomebodyToAsk() {
        var extra = planned(about(UUID.randomUUID()));

        assertRefused(
                "status.nothingToAskAbout",
                () -> year.planning.begin(year.secretariat, extra, 0, about(UUID.randomUUID())));
    }

    @Test
    void onlyTheSecretariatPlans() {
        var extra = planned(about());

        for (var other : List.of(year.editor, year.head, People.administrator())) {
            assertThatThrownBy(() -> year.planning.plan(other, year.cycle.id(), about()))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> year.planning.change(other, extra, 0, about()))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> year.planning.begin(other, extra, 0, about()))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> year.planning.withdraw(other, extra, 0)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> year.planning.get(other, extra)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> year.planning.choices(other, year.cycle.id()))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    private UUID planned(RoundPlan plan) {
        return year.planning.plan(year.secretariat, year.cycle.id(), plan);
    }

    private UUID begun(RoundPlan plan) {
        var extra = planned(plan);
        year.planning.begin(year.secretariat, extra, 0, plan);
        year.status.openReports(extra);
        return extra;
    }

    private RoundPlan about(UUID... initiatives) {
        return new RoundPlan(
                "Status til udvalget",
                committee.id(),
                "Udvalget behandler indsatserne i november.",
                null,
                DEADLINE,
                CLOSES,
                Set.of(initiatives));
    }

    private static RoundPlan plan(String title, LocalDate deadline, LocalDate closesOn) {
        return new RoundPlan(title, null, "Årlig status", null, deadline, closesOn, Set.of());
    }

    private StatusBoard board(UUID round) {
        return year.status.board(year.secretariat, round, BoardPart.ALL, FIRST_PAGE);
    }

    private static void assertRefused(String key, ThrowingCallable doing) {
        assertThatThrownBy(doing)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
