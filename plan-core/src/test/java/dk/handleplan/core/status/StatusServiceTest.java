package dk.handleplan.core.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.audit.InMemoryAuditTrail;
import dk.handleplan.core.cycle.Cycles;
import dk.handleplan.core.cycle.InMemoryPhaseRuns;
import dk.handleplan.core.cycle.InMemoryPlanCycles;
import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.PhaseRun;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.funding.InMemoryAllocationRows;
import dk.handleplan.core.initiative.InMemoryInitiatives;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.InMemoryUnits;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.UnitType;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.MovableClock;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.shared.StaleData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatusServiceTest {

    private static final PageRequest FIRST_PAGE = new PageRequest(1, 50);
    private static final LocalDate OPENS = LocalDate.of(2020, 8, 3);
    private static final LocalDate DEADLINE = LocalDate.of(2020, 8, 31);

    private final InMemoryPlanCycles cycles = new InMemoryPlanCycles();
    private final InMemoryPhaseRuns runs = new InMemoryPhaseRuns();
    private final InMemoryInitiatives initiatives = new InMemoryInitiatives();
    private final InMemoryUnits units = new InMemoryUnits();
    private final InMemoryStatusRounds rounds = new InMemoryStatusRounds();
    private final InMemoryStatusReports reports = new InMemoryStatusReports(initiatives, units);
    private final InMemoryAuditTrail audit = new InMemoryAuditTrail();
    private final MovableClock clock = MovableClock.at(2020, 8, 3);
    private final Calls process = new Calls();

    private final StatusService status =
            new StatusService(rounds, reports, cycles, initiatives, runs, process, audit, clock);
    private final StatusReportService service = new StatusReportService(
            reports,
            rounds,
            initiatives,
            new InMemoryAllocationRows(),
            cycles,
            units,
            runs,
            process,
            process,
            audit,
            clock);

    private final PlanCycle cycle = Cycles.running(2020);
    private final Unit centre = new Unit("Center for Integration", UnitType.CENTRE);
    private final Unit library = new Unit("Biblioteket", UnitType.CENTRE);
    private final Indicator women = AStatus.target("Kvinder, der har deltaget", 20);
    private final Initiative mothers = AStatus.granted(cycle.id(), centre.id(), 1, women);
    private final Initiative readers = AStatus.granted(cycle.id(), library.id(), 2);

    private final User editor = People.editorOf(centre.id());
    private final User head = People.headOf(centre.id());
    private final User secretariat = People.secretariat();

    private UUID round;
    private UUID report;

    @BeforeEach
    void theMidwayRoundIsOpen() {
        cycles.add(cycle);
        units.add(centre);
        units.add(library);
        initiatives.add(mothers);
        initiatives.add(readers);
        initiatives.add(new Initiative(cycle.id(), centre.id(), "Aldrig indsendt"));
        round = open(Phase.MIDWAY_STATUS);
        report = reportOn(mothers);
    }

    @Test
    void everyGrantedInitiativeIsAskedForAReport() {
        assertThat(board(secretariat)).extracting(StatusRow::title).containsExactly("Indsats 1", "Indsats 2");
    }

    @Test
    void aReportGoesFromTheUnitByItsHeadToTheSecretariat() {
        passToHead();
        service.approve(head, report, 0);
        service.accept(secretariat, report, 0);

        assertThat(process.calls).containsExactly("passedToHead", "approved", "accepted");
        assertThat(audit.actions(report)).containsExactly("status.passedToHead", "status.approved", "status.accepted");
    }

    @Test
    void onlyTheHeadOfTheCentreApproves() {
        passToHead();

        assertThatThrownBy(() -> service.approve(editor, report, 0)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> service.approve(People.headOf(library.id()), report, 0))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void anotherCentreNeitherSeesNorWritesIt() {
        var stranger = People.editorOf(library.id());

        assertThatThrownBy(() -> service.sheet(stranger, report)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() ->
                        service.save(stranger, report, 0, AStatus.thatGoesWell().form()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void theSecretariatReturnsWithANoteThatTheUnitSees() {
        passToHead();
        service.approve(head, report, 0);
        service.returnForCorrection(secretariat, report, 0, "Hvor mange hold?");

        assertThat(service.sheet(editor, report).report().returnNote()).contains("Hvor mange hold?");
        assertThat(service.sheet(editor, report).rights().write()).isTrue();
        assertThat(process.calls).endsWith("returnedBySecretariat");
    }

    @Test
    void whatSomebodyElseSavedIsNotOverwritten() {
        assertThatThrownBy(() ->
                        service.save(editor, report, 7, AStatus.thatGoesWell().form()))
                .isInstanceOf(StaleData.class);
    }

    @Test
    void theLastReportToBeAcceptedLetsTheRoundGoOn() {
        accept(mothers);
        assertThat(process.calls).doesNotContain("allIn");

        accept(readers);
        assertThat(process.calls).endsWith("accepted", "allIn");
    }

    @Test
    void afterTheDeadlineAReportIsLateAndStillWelcome() {
        clock.moveTo(DEADLINE);
        assertThat(lateOnBoard()).isEmpty();

        clock.moveTo(DEADLINE.plusDays(1));
        assertThat(lateOnBoard()).hasSize(2);

        accept(mothers);
        assertThat(lateOnBoard()).extracting(StatusRow::step).contains(BoardStep.ACCEPTED);
    }

    @Test
    void theUnitIsRemindedOnlyOfWhatItOwes() {
        passToHead();
        service.approve(head, report, 0);

        service.remind(report);
        service.remind(reportOn(readers));

        assertThat(board(secretariat)).extracting(StatusRow::remindedOn).containsExactly(null, OPENS);
        assertThat(audit.actions(report)).doesNotContain("status.reminded");
    }

    @Test
    void whenTheRoundClosesWhatIsOwedWasNotDelivered() {
        passToHead();
        service.approve(head, report, 0);

        assertThat(status.closeRemaining(round)).containsExactly(reportOn(readers));
        assertThat(board(secretariat))
                .extracting(StatusRow::step)
                .containsExactly(BoardStep.SUBMITTED, BoardStep.NOT_DELIVERED);
        assertThat(audit.actions(reportOn(readers))).containsExactly("status.notDelivered");
    }

    @Test
    void aRoundIsConcludedOnceItIsClosedAndEverythingIsReviewed() {
        passToHead();
        service.approve(head, report, 0);
        assertThatThrownBy(() -> status.conclude(secretariat, round, 0)).hasMessageContaining("stadig åben");

        status.closeRemaining(round);
        assertThatThrownBy(() -> status.conclude(secretariat, round, 0))
                .hasMessage("Der venter stadig 1 indberetning på sekretariatets gennemgang.");

        service.accept(secretariat, report, 0);
        status.conclude(secretariat, round, 0);
        assertThat(process.calls).endsWith("concluded");
        assertThatThrownBy(() -> status.conclude(secretariat, round, 0)).hasMessage("Statusrunden er afsluttet.");
    }

    @Test
    void whatWasReturnedAfterTheClosingIsClosedWithTheRound() {
        passToHead();
        service.approve(head, report, 0);
        status.closeRemaining(round);
        service.returnForCorrection(secretariat, report, 0, "Ret tallet.");
        status.conclude(secretariat, round, 0);

        assertThat(status.closeRemaining(round)).containsExactly(report);
    }

    @Test
    void aUnitSeesItsOwnReportsOnTheBoard() {
        assertThat(board(head)).extracting(StatusRow::title).containsExactly("Indsats 1");
        assertThatThrownBy(() -> board(People.reader())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void theLastAcceptedFigureStandsBesideTheField() {
        accept(mothers);
        clock.moveTo(LocalDate.of(2021, 1, 4));
        var later = open(Phase.FINAL_STATUS);
        var finalReport = reports.rows(later).get(0).id();

        var sheet = service.sheet(editor, finalReport);

        assertThat(sheet.indicators().get(0).last().orElseThrow().figure().orElseThrow())
                .isEqualByComparingTo("22");
        assertThat(sheet.indicators().get(0).now()).isEmpty();
        assertThat(sheet.spending().get(0).last()).isEqualTo(Amount.kroner(90_000));
    }

    private UUID open(Phase phase) {
        runs.add(new PhaseRun(cycle.id(), phase, LocalDate.now(clock)));
        var opened = status.open(cycle.id(), phase);
        status.openReports(opened);
        return opened;
    }

    private UUID reportOn(Initiative initiative) {
        return reports.ofInitiative(initiative.id()).get(0).id();
    }

    private void passToHead() {
        var form = AStatus.thatGoesWell().counting(women, 22).spending(2020, 90_000);
        service.passToHead(editor, report, 0, form.form());
    }

    private void accept(Initiative initiative) {
        var id = reportOn(initiative);
        var unit = initiative.leadUnitId();
        var form = AStatus.thatGoesWell().counting(women, 22).spending(2020, 90_000);
        service.passToHead(People.editorOf(unit), id, 0, form.form());
        service.approve(People.headOf(unit), id, 0);
        service.accept(secretariat, id, 0);
    }

    private List<StatusRow> board(User actor) {
        return status.board(actor, round, null, false, FIRST_PAGE).reports().rows();
    }

    private List<StatusRow> lateOnBoard() {
        return status.board(secretariat, round, null, true, FIRST_PAGE)
                .reports()
                .rows();
    }

    private static final class Calls implements StatusReportProcess, StatusRoundProcess {

        private final List<String> calls = new ArrayList<>();

        @Override
        public void passedToHead(UUID reportId) {
            calls.add("passedToHead");
        }

        @Override
        public void approved(UUID reportId) {
            calls.add("approved");
        }

        @Override
        public void returnedByHead(UUID reportId) {
            calls.add("returnedByHead");
        }

        @Override
        public void accepted(UUID reportId) {
            calls.add("accepted");
        }

        @Override
        public void returnedBySecretariat(UUID reportId) {
            calls.add("returnedBySecretariat");
        }

        @Override
        public void allIn(UUID roundId) {
            calls.add("allIn");
        }

        @Override
        public void concluded(UUID roundId) {
            calls.add("concluded");
        }
    }
}
