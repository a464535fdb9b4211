package dk.handleplan.core.matter;

import static dk.handleplan.core.matter.PolicyDesk.RESPOND_BY;
import static dk.handleplan.core.matter.PolicyDesk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.StaleData;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long a council is waited for. */
class PolicyHearingTimeTest {

    private static final LocalDate LATER = LocalDate.of(2020, 5, 13);
    private static final String REASON = "Rådet mødes først i maj.";

    private final PolicyDesk desk = new PolicyDesk();
    private UUID id;

    @BeforeEach
    void theCouncilIsAsked() {
        desk.users.add(desk.chair);
        id = desk.asked();
    }

    private void extend(LocalDate date, String reason) {
        desk.hearings.extend(desk.secretariat, id, 0, date, reason);
    }

    private void theDatePasses() {
        desk.clock.moveTo(RESPOND_BY.plusDays(1));
        desk.hearings.lapse(id);
    }

    @Test
    void moreTimeIsGivenWithAReasonWhichTheTrailKeeps() {
        extend(LATER, REASON);

        assertThat(desk.hearing(id).respondBy()).isEqualTo(LATER);
        assertThat(desk.hearing(id).extensionReason()).contains(REASON);
        assertThat(desk.told).containsExactly("asked", "extended");
        assertThat(desk.lastEntry(id).action()).isEqualTo("matter.policyExtended");
        assertThat(desk.lastEntry(id).reason()).contains(REASON);
        assertThat(desk.lastEntry(id).before()).contains("2020-04-29");
        assertThat(desk.lastEntry(id).after()).contains("2020-05-13");
    }

    @Test
    void theChairRespondsWithinTheNewTime() {
        extend(LATER, REASON);
        desk.clock.moveTo(RESPOND_BY.plusDays(3));

        desk.hearings.respond(desk.chair, id, 0, "Flere små boliger.");

        assertThat(desk.hearing(id).state()).isEqualTo(PolicyHearingState.RESPONDED);
    }

    @Test
    void afterTheDateTheCouncilIsAskedAnew() {
        theDatePasses();

        extend(LATER, REASON);

        assertThat(desk.hearing(id).isAwaited()).isTrue();
        assertThat(desk.hearing(id).closedOn()).isEmpty();
        assertThat(desk.told).containsExactly("asked", "asked");
    }

    @Test
    void aNewDateLiesAfterTheOldOneAndAfterToday() {
        List.of(TODAY.plusDays(1), RESPOND_BY)
                .forEach(date -> assertThatThrownBy(() -> extend(date, REASON))
                        .isInstanceOf(RuleBroken.class)
                        .hasMessageContaining("29. april 2020"));
        assertThatThrownBy(() -> extend(null, REASON)).isInstanceOf(RuleBroken.class);
        theDatePasses();
        assertThatThrownBy(() -> extend(RESPOND_BY.plusDays(1), REASON)).isInstanceOf(RuleBroken.class);
        assertThat(desk.hearing(id).respondBy()).isEqualTo(RESPOND_BY);
    }

    @Test
    void moreTimeNeedsAReasonAndWhatIsSeen() {
        assertThatThrownBy(() -> extend(LATER, " ")).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> desk.hearings.extend(desk.secretariat, id, 7, LATER, REASON))
                .isInstanceOf(StaleData.class);
        assertThat(desk.hearing(id).respondBy()).isEqualTo(RESPOND_BY);
    }

    @Test
    void whatIsRespondedToIsNotExtended() {
        desk.hearings.respond(desk.chair, id, 0, "Flere små boliger.");

        assertThatThrownBy(() -> extend(LATER, REASON)).isInstanceOf(RuleBroken.class);
        assertThat(desk.hearings.mayExtend(desk.secretariat, desk.hearing(id))).isFalse();
    }

    @Test
    void onlyTheAdministrationGivesMoreTime() {
        List.of(desk.chair, desk.member)
                .forEach(who -> assertThatThrownBy(() -> desk.hearings.extend(who, id, 0, LATER, REASON))
                        .isInstanceOf(NotAllowed.class));
    }

    @Test
    void aResponseThatComesInTheMomentTheDatePassesStands() {
        desk.hearings.respond(desk.chair, id, 0, "Flere små boliger.");

        desk.hearings.lapse(id);

        assertThat(desk.hearing(id).state()).isEqualTo(PolicyHearingState.RESPONDED);
        assertThat(desk.lastEntry(id).action()).isEqualTo("matter.policyResponded");
    }

    @Test
    void whatIsRespondedToCannotBeClosedAsNotResponded() {
        var hearing = desk.hearing(id);
        hearing.respondWithoutRemarks(false, TODAY);

        assertThatThrownBy(() -> hearing.lapse(TODAY)).isInstanceOf(RuleBroken.class);

        assertThat(hearing.state()).isEqualTo(PolicyHearingState.NO_REMARKS);
    }

    @Test
    void whoeverIsAskedAnewIsRemindedBeforeTheNewDateAndNotAtOnce() {
        theDatePasses();
        extend(LocalDate.of(2020, 5, 5), REASON);

        assertThat(desk.hearing(id).remindOn(RESPOND_BY.plusDays(1))).isEqualTo(LocalDate.of(2020, 5, 1));
    }
}
