package dk.handleplan.core.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.cycle.Cycles;
import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.PhaseRun;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.StaleData;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatusServiceTest {

    private static final PageRequest FIRST_PAGE = new PageRequest(1, 50);
    private static final LocalDate OPENS = LocalDate.of(2020, 8, 3);
    private static final LocalDate DEADLINE = LocalDate.of(2020, 8, 31);

    private final AStatusYear year = new AStatusYear();
    private final AStatusYear.Steps steps = year.steps;
    private final Initiative mothers = year.mothers;
    private final Initiative readers = year.readers;
    private final User editor = year.editor;
    private final User head = year.head;
    private final User secretariat = year.secretariat;
    private final AStatus goesWell =
            AStatus.thatGoesWell().counting(year.women, 22).spending(2020, 90_000);

    private UUID round;
    private UUID report;

    @BeforeEach
    void theMidwayRoundIsOpen() {
        round = year.open(Phase.MIDWAY_STATUS);
        report = year.reportOn(mothers);
    }

    @Test
    void everyGrantedInitiativeIsAskedForAReport() {
        assertThat(board(secretariat)).extracting(StatusRow::title).containsExactly("Indsats 1", "Indsats 2");
    }

    @Test
    void aLargeRoundIsOpenedStepByStepAndAsksAboutEachInitiativeOnce() {
        var large = year.planARoundAbout(205);

        assertThat(year.status.openReports(large))
                .matches(step ->
                        step.next() == Opening.Next.MORE && step.reports().size() == 25);
        assertThat(year.status.openReports(large))
                .matches(step ->
                        step.next() == Opening.Next.MORE && step.reports().size() == 100);
        assertThat(year.status.openReports(large))
                .matches(step ->
                        step.next() == Opening.Next.REPORTS && step.reports().size() == 80);
        assertThat(year.reports.subjects(large)).hasSize(205);
    }

    @Test
    void noReportIsTheLastOneWhileOthersAreToBeOpened() {
        var large = year.planARoundAbout(26);

        year.status
                .openReports(large)
                .reports()
                .forEach(first -> assertThat(year.rounds.partClosed(large)).isFalse());
        var last = year.status.openReports(large);

        assertThat(last.next()).isEqualTo(Opening.Next.REPORTS);
        assertThat(year.rounds.partClosed(large)).isTrue();
    }

    @Test
    void aRoundThatAsksAboutNothingWaitsForNothing() {
        var empty = Cycles.running(2021);
        year.cycles.add(empty);
        year.phases.add(new PhaseRun(empty.id(), Phase.MIDWAY_STATUS, OPENS));
        var about = year.status.open(empty.id(), Phase.MIDWAY_STATUS);

        assertThat(year.status.openReports(about).next()).isEqualTo(Opening.Next.NOTHING);
    }

    @Test
    void aReportGoesFromTheUnitByItsHeadToTheSecretariat() {
        year.deliver(mothers, goesWell);
        year.reporting.accept(secretariat, report, 0);

        assertThat(steps.told).containsExactly("passedToHead", "approved", "accepted");
        assertThat(year.audit.actions(report))
                .containsExactly("status.passedToHead", "status.approved", "status.accepted");
    }

    @Test
    void onlyTheHeadOfTheCentreApproves() {
        year.passToHead(mothers, goesWell);

        assertThatThrownBy(() -> year.reporting.approve(editor, report, 0)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> year.reporting.approve(People.headOf(year.library.id()), report, 0))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void anotherCentreNeitherSeesNorWritesIt() {
        var stranger = People.editorOf(year.library.id());

        assertThatThrownBy(() -> year.reporting.sheet(stranger, report)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> year.reporting.save(
                        stranger, report, 0, AStatus.thatGoesWell().form()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void theSecretariatReturnsWithANoteThatTheUnitSees() {
        year.deliver(mothers, goesWell);
        year.reporting.returnForCorrection(secretariat, report, 0, "Hvor mange hold?");

        assertThat(year.reporting.sheet(editor, report).report().returnNote()).contains("Hvor mange hold?");
        assertThat(year.reporting.sheet(editor, report).rights().write()).isTrue();
        assertThat(steps.told).endsWith("returnedBySecretariat");
    }

    @Test
    void whatSomebodyElseSavedIsNotOverwritten() {
        assertThatThrownBy(() -> year.reporting.save(
                        editor, report, 7, AStatus.thatGoesWell().form()))
                .isInstanceOf(StaleData.class);
    }

    @Test
    void theLastReportToBeAcceptedLetsTheRoundGoOn() {
        year.accept(mothers, goesWell);
        assertThat(steps.told).doesNotContain("allIn");

        year.accept(readers, goesWell);
        assertThat(steps.told).endsWith("accepted", "allIn");
    }

    @Test
    void afterTheDeadlineAReportIsLateAndStillWelcome() {
        year.clock.moveTo(DEADLINE);
        assertThat(lateOnBoard()).isEmpty();

        year.clock.moveTo(DEADLINE.plusDays(1));
        assertThat(lateOnBoard()).hasSize(2);

        year.accept(mothers, goesWell);
        assertThat(lateOnBoard()).extracting(StatusRow::step).contains(BoardStep.ACCEPTED);
    }

    @Test
    void whatLiesWithTheHeadSurvivesTheClosingAndHoldsTheRound() {
        year.passToHead(mothers, goesWell);

        assertThat(year.status.closeRemaining(round)).containsExactly(year.reportOn(readers));
        assertThatThrownBy(() -> year.status.conclude(secretariat, round, 0))
                .hasMessage("Der venter stadig 1 indberetning på centerchefens godkendelse.");

        year.reporting.approve(head, report, 0);
        year.reporting.accept(secretariat, report, 0);
        year.status.conclude(secretariat, round, 0);
        assertThat(steps.told).containsExactly("passedToHead", "approved", "accepted", "concluded");
    }

    @Test
    void whatTheHeadReturnsAfterTheClosingIsClosedWithTheRound() {
        year.passToHead(mothers, goesWell);
        year.status.closeRemaining(round);
        year.reporting.returnByHead(head, report, 0, "Tallet er ikke rigtigt.");
        year.status.conclude(secretariat, round, 0);

        assertThat(year.status.closeRemaining(round)).containsExactly(report);
    }

    @Test
    void whatTheHeadDoesNotAnswerTheSecretariatReceivesForAReason() {
        year.passToHead(mothers, goesWell);
        assertThatThrownBy(() -> year.reporting.receive(secretariat, report, 0, " "))
                .isInstanceOf(RuleBroken.class);

        year.reporting.receive(secretariat, report, 0, "Centerchefen er syg.");

        assertThat(steps.told).endsWith("approved");
        assertThat(year.audit.ofCase(report)).last().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("status.received");
            assertThat(entry.reason()).contains("Centerchefen er syg.");
        });
        year.reporting.accept(secretariat, report, 0);
    }

    @Test
    void onlyTheSecretariatReceivesAndOnlyWhatIsWithTheHead() {
        assertThatThrownBy(() -> year.reporting.receive(secretariat, report, 0, "Haster"))
                .hasMessage("Indberetningen ligger ikke til godkendelse hos centerchefen.");
        year.passToHead(mothers, goesWell);

        assertThatThrownBy(() -> year.reporting.receive(head, report, 0, "Haster"))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> year.reporting.receive(secretariat, report, 7, "Haster"))
                .isInstanceOf(StaleData.class);
        assertThat(year.reporting.sheet(secretariat, report).rights().receive()).isTrue();
        assertThat(year.reporting.sheet(head, report).rights().receive()).isFalse();
    }

    @Test
    void whenTheRoundClosesWhatWasNotSentWasNotDelivered() {
        year.deliver(mothers, goesWell);

        assertThat(year.status.closeRemaining(round)).containsExactly(year.reportOn(readers));
        assertThat(board(secretariat))
                .extracting(StatusRow::step)
                .containsExactly(BoardStep.SUBMITTED, BoardStep.NOT_DELIVERED);
        assertThat(year.audit.actions(year.reportOn(readers))).containsExactly("status.notDelivered");
    }

    @Test
    void aRoundIsConcludedOnceItIsClosedAndEverythingIsReviewed() {
        year.deliver(mothers, goesWell);
        assertThatThrownBy(() -> year.status.conclude(secretariat, round, 0)).hasMessageContaining("stadig åben");

        year.status.closeRemaining(round);
        assertThatThrownBy(() -> year.status.conclude(secretariat, round, 0))
                .hasMessage("Der venter stadig 1 indberetning på sekretariatets gennemgang.");

        year.reporting.accept(secretariat, report, 0);
        year.status.conclude(secretariat, round, 0);
        assertThat(steps.told).endsWith("concluded");
        assertThatThrownBy(() -> year.status.conclude(secretariat, round, 0)).hasMessage("Statusrunden er afsluttet.");
    }

    @Test
    void whatWasReturnedAfterTheClosingIsClosedWithTheRound() {
        year.deliver(mothers, goesWell);
        year.status.closeRemaining(round);
        year.reporting.returnForCorrection(secretariat, report, 0, "Ret tallet.");
        year.status.conclude(secretariat, round, 0);

        assertThat(year.status.closeRemaining(round)).containsExactly(report);
    }

    @Test
    void aUnitSeesItsOwnReportsOnTheBoard() {
        assertThat(board(head)).extracting(StatusRow::title).containsExactly("Indsats 1");
        assertThatThrownBy(() -> board(People.reader())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void theYearTellsHowFarItsRoundsAre() {
        year.deliver(mothers, goesWell);

        assertThat(year.status.rounds(secretariat, year.cycle.id()))
                .singleElement()
                .satisfies(summary -> {
                    assertThat(summary.counts().total()).isEqualTo(2);
                    assertThat(summary.counts().delivered()).isEqualTo(1);
                });
        assertThat(year.status.rounds(head, year.cycle.id()).get(0).counts().total())
                .isEqualTo(1);
        assertThat(year.status.rounds(People.reader(), year.cycle.id())).isEmpty();
    }

    @Test
    void theLastAcceptedFigureStandsBesideTheField() {
        year.accept(mothers, goesWell);
        year.clock.moveTo(LocalDate.of(2021, 1, 4));
        var later = year.open(Phase.FINAL_STATUS);
        var finalReport = year.reports.rows(later).get(0).id();

        var sheet = year.reporting.sheet(editor, finalReport);

        assertThat(sheet.indicators().get(0).last().orElseThrow().figure()).contains(FigureText.read("22"));
        assertThat(sheet.indicators().get(0).now()).isEmpty();
        assertThat(sheet.spending().get(0).last()).isEqualTo(Amount.kroner(90_000));
    }

    private List<StatusRow> board(User actor) {
        return year.status
                .board(actor, round, BoardPart.ALL, FIRST_PAGE)
                .reports()
                .rows();
    }

    private List<StatusRow> lateOnBoard() {
        return year.status
                .board(secretariat, round, BoardPart.LATE, FIRST_PAGE)
                .reports()
                .rows();
    }
}
