package dk.handleplan.core.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.cycle.Milestone;
import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.PageRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatusFollowUpServiceTest {

    private static final LocalDate OPENS = LocalDate.of(2020, 8, 3);
    private static final LocalDate DEADLINE = LocalDate.of(2020, 8, 31);
    private static final LocalDate CLOSES = LocalDate.of(2020, 9, 14);

    private final AStatusYear year = new AStatusYear();
    private final Initiative mothers = year.mothers;
    private final Initiative readers = year.readers;
    private final User secretariat = year.secretariat;
    private final AStatus goesWell = AStatus.thatGoesWell().counting(year.women, 22);

    private UUID round;
    private UUID onMothers;
    private UUID onReaders;

    @BeforeEach
    void theMidwayRoundIsOpen() {
        round = year.open(Phase.MIDWAY_STATUS);
        onMothers = year.reportOn(mothers);
        onReaders = year.reportOn(readers);
    }

    @Test
    void theUnitIsToldOnlyOfWhatItOwes() {
        year.deliver(mothers, goesWell);

        year.followUp.tell(onMothers, ReminderKind.REMINDED);
        year.followUp.tell(onReaders, ReminderKind.REMINDED);

        assertThat(board()).extracting(StatusRow::remindedOn).containsExactly(null, OPENS);
        assertThat(year.audit.actions(onMothers)).doesNotContain("status.reminded");
    }

    @Test
    void theSameIsToldOnceADay() {
        year.followUp.tell(onMothers, ReminderKind.REMINDED);
        year.followUp.tell(onMothers, ReminderKind.REMINDED);
        year.followUp.tell(onMothers, ReminderKind.ESCALATED);
        year.clock.moveTo(OPENS.plusDays(1));
        year.followUp.tell(onMothers, ReminderKind.REMINDED);

        assertThat(year.audit.actions(onMothers))
                .containsExactly("status.reminded", "status.escalated", "status.reminded");
        assertThat(board().get(0).remindedOn()).isEqualTo(OPENS.plusDays(1));
        assertThat(board().get(0).escalatedOn()).isEqualTo(OPENS);
    }

    @Test
    void noDeadlineIsAnnouncedThatHasPassed() {
        year.clock.moveTo(DEADLINE.plusDays(1));
        year.followUp.tell(onMothers, ReminderKind.REMINDED);
        year.followUp.tell(onMothers, ReminderKind.LAST_DAY);
        assertThat(year.audit.actions(onMothers)).isEmpty();

        year.followUp.tell(onMothers, ReminderKind.OVERDUE);
        assertThat(year.audit.actions(onMothers)).containsExactly("status.overdue");
    }

    @Test
    void everybodyWhoOwesAReportIsRemindedAtOnceAndTheHeadToo() {
        year.passToHead(mothers, goesWell);

        assertThat(year.followUp.remindAll(secretariat, round, "Vi skal bruge tallene på fredag."))
                .isEqualTo(2);

        assertThat(year.audit.ofCase(onReaders)).last().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("status.urged");
            assertThat(entry.reason()).contains("Vi skal bruge tallene på fredag.");
        });
        assertThat(year.audit.actions(onMothers)).endsWith("status.urged");
    }

    @Test
    void whoWasRemindedTodayIsNotRemindedAgain() {
        assertThat(year.followUp.remind(secretariat, round, List.of(onMothers), null))
                .isEqualTo(1);
        assertThat(year.followUp.remindAll(secretariat, round, null)).isEqualTo(1);

        assertThatThrownBy(() -> year.followUp.remindAll(secretariat, round, null))
                .hasMessage("Der er allerede rykket i dag. Vent til i morgen.");
        year.clock.moveTo(OPENS.plusDays(1));
        assertThat(year.followUp.remindAll(secretariat, round, null)).isEqualTo(2);
    }

    @Test
    void whatIsDeliveredIsNotAskedFor() {
        year.deliver(mothers, goesWell);

        assertThatThrownBy(() -> year.followUp.remind(secretariat, round, List.of(onMothers), null))
                .hasMessage("Vælg mindst én indberetning, der mangler.");
    }

    @Test
    void headsAreRemindedAfterTheClosing() {
        year.passToHead(mothers, goesWell);
        year.status.closeRemaining(round);

        assertThat(year.followUp.remindAll(secretariat, round, null)).isEqualTo(1);
        assertThatThrownBy(() -> extend(CLOSES, onMothers))
                .hasMessage("Statusrunden er lukket, så der kan ikke gives mere tid.");
    }

    @Test
    void onlyTheSecretariatFollowsUp() {
        assertThatThrownBy(() -> year.followUp.remindAll(year.head, round, null))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> year.followUp.remind(year.editor, round, List.of(onMothers), null))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> year.followUp.extend(year.head, round, List.of(onMothers), CLOSES, "Ferie"))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> year.followUp.remindAll(secretariat, UUID.randomUUID(), null))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoGotMoreTimeIsNotLateUntilThatHasPassed() {
        assertThat(extend(DEADLINE.plusDays(7), onMothers)).isEqualTo(1);
        assertThat(year.steps.told).containsExactly("rescheduled");

        year.clock.moveTo(DEADLINE.plusDays(1));
        assertThat(lateOnes()).containsExactly("Indsats 2");
        assertThat(year.reporting.sheet(year.editor, onMothers).late()).isFalse();
        assertThat(year.reporting.sheet(year.editor, onMothers).deadline()).isEqualTo(DEADLINE.plusDays(7));

        year.clock.moveTo(DEADLINE.plusDays(8));
        assertThat(lateOnes()).containsExactly("Indsats 1", "Indsats 2");
    }

    @Test
    void moreTimeIsToldWithBothDatesAndTheReason() {
        extend(DEADLINE.plusDays(7), onMothers);

        assertThat(year.audit.ofCase(onMothers)).last().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("status.extended");
            assertThat(entry.before()).contains("2020-08-31");
            assertThat(entry.after()).contains("2020-09-07");
            assertThat(entry.reason()).contains("Holdet slutter først i september.");
        });
    }

    @Test
    void moreTimeIsAlwaysLaterAndNeverAfterTheClosing() {
        extend(DEADLINE.plusDays(7), onMothers);

        assertThatThrownBy(() -> extend(null, onReaders)).hasMessage("Udfyld feltet.");
        assertThatThrownBy(() -> extend(DEADLINE, onReaders))
                .hasMessage("Fristen er allerede 31. august 2020. Vælg en senere dag.");
        assertThatThrownBy(() -> extend(DEADLINE.plusDays(7), onReaders, onMothers))
                .hasMessage("Fristen er allerede 7. september 2020. Vælg en senere dag.");
        assertThatThrownBy(() -> extend(OPENS.minusDays(1), onReaders))
                .hasMessage("Datoen er passeret. Vælg i dag eller en senere dag.");
        assertThatThrownBy(() -> extend(CLOSES.plusYears(1), onReaders)).hasMessageContaining("Statusrunden lukker");
        assertThat(year.audit.actions(onReaders)).isEmpty();
    }

    @Test
    void moreTimeNeedsAReason() {
        assertThatThrownBy(
                        () -> year.followUp.extend(secretariat, round, List.of(onMothers), DEADLINE.plusDays(1), " "))
                .hasMessage("Udfyld feltet.");
    }

    @Test
    void remindersFollowTheDeadlineThatHolds() {
        assertThat(year.deadlines.remindOn(onMothers)).isEqualTo(LocalDate.of(2020, 8, 24));
        assertThat(year.deadlines.remindAgainOn(onMothers)).isEqualTo(LocalDate.of(2020, 9, 3));

        extend(LocalDate.of(2020, 9, 4), onMothers);
        assertThat(year.deadlines.remindOn(onMothers)).isEqualTo(LocalDate.of(2020, 8, 28));
        assertThat(year.deadlines.lastDay(onMothers)).isEqualTo(LocalDate.of(2020, 9, 4));
        assertThat(year.deadlines.remindAgainOn(onMothers))
                .as("not on a weekend")
                .isEqualTo(LocalDate.of(2020, 9, 9));
    }

    @Test
    void nobodyIsRemindedOnTheDayTheRoundOpens() {
        var deadline = year.cycle.on(Milestone.FINAL_DEADLINE).orElseThrow();
        year.clock.moveTo(deadline.minusDays(1));
        year.open(Phase.FINAL_STATUS);

        assertThat(year.deadlines.remindOn(year.reportOn(mothers))).isEqualTo(deadline);
    }

    @Test
    void noReportChangesByBeingFollowedUp() {
        var before = year.reports.find(onMothers).orElseThrow().version();
        year.followUp.remindAll(secretariat, round, null);
        extend(DEADLINE.plusDays(7), onMothers);

        year.reporting.save(year.editor, onMothers, before, goesWell.form());
    }

    private int extend(LocalDate until, UUID... reports) {
        return year.followUp.extend(secretariat, round, List.of(reports), until, "Holdet slutter først i september.");
    }

    private List<StatusRow> board() {
        return year.reports.rows(round);
    }

    private List<String> lateOnes() {
        return year.status.board(secretariat, round, BoardPart.LATE, new PageRequest(1, 50)).reports().rows().stream()
                .map(StatusRow::title)
                .toList();
    }
}
