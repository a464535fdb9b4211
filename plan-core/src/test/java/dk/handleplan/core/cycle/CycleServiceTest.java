package dk.handleplan.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.audit.InMemoryAuditTrail;
import dk.handleplan.core.organisation.InMemoryCouncils;
import dk.handleplan.core.organisation.InMemoryUnits;
import dk.handleplan.core.organisation.OrganisationService;
import dk.handleplan.core.organisation.OrganisationService.UnitDetails;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.UnitType;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.MovableClock;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.StaleData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CycleServiceTest {

    private final InMemoryPlanCycles cycles = new InMemoryPlanCycles();
    private final InMemoryPhaseRuns runs = new InMemoryPhaseRuns();
    private final InMemoryAuditTrail audit = new InMemoryAuditTrail();
    private final MovableClock clock = MovableClock.at(2019, 9, 2);
    private final Calls process = new Calls();
    private final InMemoryUnits units = new InMemoryUnits();
    private final CycleService service =
            new CycleService(cycles, runs, units, new InMemoryCouncils(), process, List.of(process), audit, clock);
    private final CyclePhases phases = new CyclePhases(cycles, runs, audit, clock);
    private final User secretariat = People.secretariat();

    @Test
    void aNewYearStartsEmptyWithAllPhases() {
        var id = service.create(secretariat, 2020, "Handleplan 2020", "Prøvekøbing Kommune");

        assertThat(cycles.find(id).orElseThrow().phases()).containsExactly(Phase.values());
        assertThat(service.check(secretariat, id))
                .containsExactly(
                        LaunchObstacle.NO_POLICY,
                        LaunchObstacle.NO_UNITS,
                        LaunchObstacle.NO_CONSULTEES,
                        LaunchObstacle.NO_BODIES,
                        LaunchObstacle.DATES_MISSING);
        assertThat(audit.actions(id)).containsExactly("cycle.created");
    }

    @Test
    void aYearHasOnlyOnePlan() {
        service.create(secretariat, 2020, "Handleplan 2020", "Prøvekøbing Kommune");

        assertThatThrownBy(() -> service.copyLast(secretariat, 2020)).hasMessageContaining("2020");
    }

    @Test
    void onlyTheAdministrationPreparesAYear() {
        assertThatThrownBy(() -> service.create(People.reader(), 2020, "Handleplan", "Prøvekøbing"))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aCopyKeepsTheSetUpAndMovesItOneYearAhead() {
        cycles.add(Cycles.ready(2019));

        var copy = cycles.find(service.copyLast(secretariat, 2020)).orElseThrow();

        assertThat(copy.title()).isEqualTo("Handleplan 2020");
        assertThat(copy.policyId()).contains(Cycles.POLICY);
        assertThat(copy.invitedUnits()).containsExactly(Cycles.UNIT);
        assertThat(copy.consultees()).containsExactly(Cycles.COUNCIL);
        assertThat(copy.chain())
                .extracting(ChainLink::bodyId)
                .containsExactly(Cycles.COMMITTEE, Cycles.MUNICIPAL_COUNCIL);
        assertThat(copy.budgetYears()).containsExactly(2020, 2021);
        assertThat(copy.copiedFrom())
                .contains(cycles.findByYear(2019).orElseThrow().id());
        assertThat(copy.state()).isEqualTo(CycleState.PREPARING);
    }

    @Test
    void aDateThatWouldFallOnAWeekendMovesToMonday() {
        cycles.add(Cycles.ready(2022));

        var copy = cycles.find(service.copyLast(secretariat, 2023)).orElseThrow();

        assertThat(copy.on(Milestone.CALL_DEADLINE)).contains(LocalDate.of(2022, 10, 3));
        assertThat(copy.on(Milestone.CALL_CLOSES)).contains(LocalDate.of(2022, 10, 10));
        assertThat(copy.on(Milestone.YEAR_CLOSES)).contains(LocalDate.of(2024, 3, 1));
        assertThat(copy.chain().get(0).meetingOn()).contains(LocalDate.of(2023, 1, 13));
    }

    @Test
    void nextYearIsPreparedWhileThisOneRuns() {
        launched();

        var next = cycles.find(service.copyLast(secretariat, 2021)).orElseThrow();
        service.arrange(secretariat, next.id(), 0, Cycles.setup(2021));

        assertThat(next.state()).isEqualTo(CycleState.PREPARING);
        assertThat(next.on(Milestone.CALL_DEADLINE)).contains(LocalDate.of(2020, 10, 1));
        assertThat(process.calls).containsExactly("start");
    }

    @Test
    void whoIsNoLongerActiveIsNotAskedInACopiedYear() {
        var closed = new Unit("Nedlagt center", UnitType.CENTRE);
        var last = Cycles.ready(
                2019,
                Set.of(Cycles.UNIT, closed.id()),
                Set.of(Cycles.COUNCIL),
                Cycles.setup(2019).chain());
        cycles.add(last);
        units.add(closed);
        new OrganisationService(units, null, null, null, null, audit, clock)
                .saveUnit(
                        People.administrator(),
                        closed.id(),
                        closed.version(),
                        new UnitDetails(closed.name(), null, UnitType.CENTRE, null, false));

        var copy = cycles.find(service.copyLast(secretariat, 2020)).orElseThrow();

        assertThat(copy.invitedUnits()).containsExactly(Cycles.UNIT);
    }

    @Test
    void theFirstYearHasNothingToCopy() {
        assertThatThrownBy(() -> service.copyLast(secretariat, 2020)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void datesOutOfOrderAreRefusedBesideTheDate() {
        var cycle = prepared();
        var setup = changed(Map.of(Milestone.HEARING_DEADLINE, LocalDate.of(2019, 9, 15)));

        assertThatThrownBy(() -> service.arrange(secretariat, cycle.id(), 0, setup))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.field()).contains("HEARING_DEADLINE"));
    }

    @Test
    void whoReadAnOlderVersionOverwritesNothing() {
        var cycle = prepared();

        assertThatThrownBy(() -> service.arrange(secretariat, cycle.id(), 7, Cycles.setup(2020)))
                .isInstanceOf(StaleData.class);
    }

    @Test
    void aYearWhoseDeadlineHasPassedIsNotLaunched() {
        var cycle = prepared();
        clock.moveTo(LocalDate.of(2019, 10, 2));

        assertThat(service.check(secretariat, cycle.id())).containsExactly(LaunchObstacle.DATES_PASSED);
        assertThatThrownBy(() -> service.start(secretariat, cycle.id(), 0)).isInstanceOf(RuleBroken.class);
        assertThat(process.calls).isEmpty();
    }

    @Test
    void aYearThatWasChangedSinceItWasRehearsedIsNotLaunched() {
        var cycle = prepared();

        assertThatThrownBy(() -> service.start(secretariat, cycle.id(), 7))
                .isInstanceOf(StaleData.class)
                .hasMessageStartingWith("Årets opsætning er ændret, siden du så generalprøven.");
        assertThat(cycle.state()).isEqualTo(CycleState.PREPARING);
        assertThat(process.calls).isEmpty();
    }

    @Test
    void launchingStartsTheProcessOnce() {
        var cycle = prepared();

        service.start(secretariat, cycle.id(), 0);

        assertThat(cycle.state()).isEqualTo(CycleState.RUNNING);
        assertThat(cycle.on(Milestone.LAUNCH)).contains(LocalDate.now(clock));
        assertThat(process.calls).containsExactly("start");
        assertThatThrownBy(() -> service.start(secretariat, cycle.id(), 0)).hasMessageContaining("Året er gået i gang");
    }

    @Test
    void aStartedYearIsNotArrangedAgain() {
        var cycle = launched();

        assertThatThrownBy(() -> service.arrange(secretariat, cycle.id(), 0, Cycles.setup(2020)))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void movedDatesReachOtherFeaturesThenTheProcessAndTheTrail() {
        var cycle = launched();

        service.reschedule(secretariat, cycle.id(), 0, Map.of(Milestone.CALL_CLOSES, LocalDate.of(2019, 10, 15)));

        assertThat(process.calls).containsExactly("start", "dates moved", "rescheduled");
        assertThat(audit.ofCase(cycle.id()))
                .filteredOn(entry -> entry.action().equals("cycle.moved.CALL_CLOSES"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.before()).contains("2019-10-08");
                    assertThat(entry.after()).contains("2019-10-15");
                });
    }

    @Test
    void datesThatHavePassedStayWhereTheyWere() {
        var cycle = launched();
        clock.moveTo(LocalDate.of(2019, 10, 9));

        assertThatThrownBy(() -> service.reschedule(
                        secretariat, cycle.id(), 0, Map.of(Milestone.CALL_CLOSES, LocalDate.of(2019, 10, 15))))
                .hasMessageContaining("passeret");
    }

    @Test
    void aBodyDoesNotMeetBeforeAnEarlierStep() {
        var cycle = prepared();
        var setup = Cycles.setup(2020);
        var backwards = List.of(
                new ChainLink(Cycles.COMMITTEE, 1, LocalDate.of(2020, 1, 27)),
                new ChainLink(Cycles.MUNICIPAL_COUNCIL, 2, LocalDate.of(2020, 1, 13)));

        assertThatThrownBy(() -> service.arrange(
                        secretariat,
                        cycle.id(),
                        0,
                        new CycleSetup(
                                setup.heading(),
                                setup.phases(),
                                setup.dates(),
                                setup.units(),
                                setup.consultees(),
                                backwards,
                                setup.budgetYears(),
                                false)))
                .hasMessageContaining("tidligere trin");
    }

    @Test
    void midwayStatusBeginsEarlyOnlyWhenTheYearWaitsForIt() {
        var cycle = launched();
        phases.begin(cycle.id(), Phase.CALL);

        assertThatThrownBy(() -> service.beginNow(secretariat, cycle.id(), Phase.MIDWAY_STATUS))
                .isInstanceOf(RuleBroken.class);

        phases.end(cycle.id(), Phase.CALL);
        List.of(Phase.HEARING, Phase.ALLOCATION).forEach(phase -> {
            phases.begin(cycle.id(), phase);
            phases.end(cycle.id(), phase);
        });
        service.beginNow(secretariat, cycle.id(), Phase.MIDWAY_STATUS);

        assertThat(process.calls).containsExactly("start", "beginNow MIDWAY_STATUS");
    }

    @Test
    void theLastPhaseClosesTheYearForEver() {
        var cycle = launched();
        phases.begin(cycle.id(), Phase.CLOSING);

        phases.close(cycle.id());

        assertThat(cycle.state()).isEqualTo(CycleState.CLOSED);
        assertThatThrownBy(() -> service.reschedule(secretariat, cycle.id(), 0, Map.of()))
                .hasMessageContaining("lukket");
    }

    private PlanCycle prepared() {
        var cycle = Cycles.ready(2020);
        cycles.add(cycle);
        return cycle;
    }

    private PlanCycle launched() {
        var cycle = prepared();
        service.start(secretariat, cycle.id(), 0);
        return cycle;
    }

    private static CycleSetup changed(Map<Milestone, LocalDate> moved) {
        var setup = Cycles.setup(2020);
        var dates = Cycles.dates(2020);
        dates.putAll(moved);
        return new CycleSetup(
                setup.heading(),
                setup.phases(),
                dates,
                setup.units(),
                setup.consultees(),
                setup.chain(),
                setup.budgetYears(),
                false);
    }

    /** Remembers what the process was asked. */
    private static final class Calls implements AnnualCycleProcess, YearFollower {

        private final List<String> calls = new ArrayList<>();

        @Override
        public void start(UUID cycleId) {
            calls.add("start");
        }

        @Override
        public void beginNow(UUID cycleId, Phase phase) {
            calls.add("beginNow " + phase);
        }

        @Override
        public void rescheduled(UUID cycleId) {
            calls.add("rescheduled");
        }

        @Override
        public void datesMoved(UUID cycleId, Map<Milestone, LocalDate> before) {
            calls.add("dates moved");
        }

        @Override
        public void closed(UUID cycleId) {
            calls.add("closed");
        }
    }
}
