package dk.handleplan.core.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.cycle.Cycles;
import dk.handleplan.core.shared.RuleBroken;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The day on which an extra round begins by itself. */
class RoundDayTest {

    private static final LocalDate DAY = LocalDate.of(2020, 10, 1);
    private static final LocalDate DEADLINE = LocalDate.of(2020, 10, 15);

    private final AStatusYear year = new AStatusYear();

    @Test
    void itWaitsForItsDay() {
        planned(DAY);

        assertThat(year.steps.told).containsExactly("planned");
    }

    @Test
    void withoutADayItWaitsForAPerson() {
        planned(null);

        assertThat(year.steps.told).isEmpty();
    }

    @Test
    void theDayIsMovedTakenAwayAndChosenAnew() {
        var extra = planned(DAY);

        change(extra, DAY);
        assertThat(year.steps.told).containsExactly("planned");
        change(extra, DAY.plusDays(1));
        change(extra, null);
        change(extra, null);
        change(extra, DAY);

        assertThat(year.steps.told).containsExactly("planned", "moved", "unplanned", "planned");
    }

    @Test
    void aRoundThatIsGivenUpOrBegunByAPersonHasNoDayAnyMore() {
        year.planning.withdraw(year.secretariat, planned(DAY), 0);
        assertThat(year.steps.told).containsExactly("planned", "unplanned");

        var extra = planned(DAY);
        year.planning.begin(year.secretariat, extra, 0, plan(DAY));

        assertThat(year.steps.told).endsWith("planned", "unplanned", "begun");
        assertThat(year.rounds.find(extra).orElseThrow().beginsOn()).isEmpty();
    }

    @Test
    void onItsDayItBeginsAndTheSecretariatIsTold() {
        var extra = planned(DAY);
        year.clock.moveTo(DAY);

        year.planning.beginOnItsDay(extra);

        var round = year.rounds.find(extra).orElseThrow();
        assertThat(round.state()).isEqualTo(RoundState.OPEN);
        assertThat(round.openedOn()).isEqualTo(DAY);
        assertThat(year.steps.told).endsWith("begun");
        assertThat(year.audit.actions(extra)).endsWith("status.roundBeganByItself");
    }

    @Test
    void whereThereIsNobodyToAskItStaysPlannedAndTheSecretariatIsTold() {
        var extra = year.planning.plan(year.secretariat, year.cycle.id(), plan(DAY, UUID.randomUUID()));
        year.clock.moveTo(DAY);

        year.planning.beginOnItsDay(extra);

        assertDidNotBegin(extra);
    }

    @Test
    void aServerThatStoodStillPastTheDeadlineBeginsNothing() {
        var extra = planned(DAY);
        year.clock.moveTo(DEADLINE.plusDays(1));

        year.planning.beginOnItsDay(extra);

        assertDidNotBegin(extra);
    }

    @Test
    void aYearThatIsClosedIsNotAskedAbout() {
        var extra = planned(DAY);
        Cycles.close(year.cycle);

        year.planning.beginOnItsDay(extra);

        assertDidNotBegin(extra);
    }

    private void assertDidNotBegin(UUID extra) {
        var round = year.rounds.find(extra).orElseThrow();
        assertThat(round.state()).isEqualTo(RoundState.PLANNED);
        assertThat(round.beginsOn()).isEmpty();
        assertThat(year.steps.told).containsExactly("planned");
        assertThat(year.audit.actions(extra)).endsWith("status.roundDidNotBegin");
    }

    @Test
    void theDayIsAheadBeforeTheDeadlineAndAWorkingDay() {
        var saturday = LocalDate.of(2020, 10, 3);

        assertRefused("status.deadlineHasPassed", () -> planned(LocalDate.of(2020, 8, 2)));
        assertRefused("status.beginsAfterDeadline", () -> planned(DEADLINE));
        assertRefused("status.beginsOnAFreeDay", () -> planned(saturday));
        planned(LocalDate.of(2020, 8, 3));
    }

    private UUID planned(LocalDate beginsOn) {
        return year.planning.plan(year.secretariat, year.cycle.id(), plan(beginsOn));
    }

    private void change(UUID extra, LocalDate beginsOn) {
        year.planning.change(year.secretariat, extra, 0, plan(beginsOn));
    }

    private static RoundPlan plan(LocalDate beginsOn, UUID... initiatives) {
        return new RoundPlan(
                "Status i oktober",
                null,
                "Udvalget spørger.",
                beginsOn,
                DEADLINE,
                DEADLINE.plusDays(7),
                Set.of(initiatives));
    }

    private static void assertRefused(String key, ThrowingCallable doing) {
        assertThatThrownBy(doing).isInstanceOfSatisfying(RuleBroken.class, refused -> {
            assertThat(refused.key()).isEqualTo(key);
            assertThat(refused.field()).contains("beginsOn");
        });
    }
}
