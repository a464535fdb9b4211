package dk.handleplan.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.audit.InMemoryAuditTrail;
import dk.handleplan.core.cycle.YearPhases.Standing;
import dk.handleplan.core.inbox.InMemoryInbox;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.shared.MovableClock;
import dk.handleplan.core.shared.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class YearServiceTest {

    private final InMemoryPlanCycles cycles = new InMemoryPlanCycles();
    private final InMemoryPhaseRuns runs = new InMemoryPhaseRuns();
    private final MovableClock clock = MovableClock.at(2019, 9, 2);
    private final YearService years = new YearService(
            cycles,
            runs,
            new InMemoryInbox(),
            ids -> Map.of(Cycles.COMMITTEE, "Socialudvalget"),
            new InMemoryAuditTrail(),
            clock);

    @Test
    void aYearInPreparationIsSeenOnlyByTheAdministration() {
        cycles.add(Cycles.ready(2020));

        assertThat(years.years(People.secretariat())).hasSize(1);
        assertThat(years.years(People.reader())).isEmpty();
        assertThatThrownBy(() -> years.overview(People.reader(), 2020)).isInstanceOf(NotFound.class);
    }

    @Test
    void theOverviewTellsWhereTheYearStands() {
        var cycle = Cycles.running(2020);
        cycles.add(cycle);
        var call = new PhaseRun(cycle.id(), Phase.CALL, LocalDate.of(2019, 9, 2));
        call.end(LocalDate.of(2019, 10, 9));
        runs.add(call);
        runs.add(new PhaseRun(cycle.id(), Phase.HEARING, LocalDate.of(2019, 10, 9)));
        clock.moveTo(LocalDate.of(2019, 11, 27));

        var overview = years.overview(People.reader(), 2020);

        assertThat(overview.phases().rows())
                .extracting(YearPhases.Row::standing)
                .containsExactly(
                        Standing.DONE,
                        Standing.CURRENT,
                        Standing.AHEAD,
                        Standing.AHEAD,
                        Standing.AHEAD,
                        Standing.AHEAD);
        assertThat(overview.phases().current().orElseThrow().isLate(LocalDate.now(clock)))
                .isTrue();
        assertThat(overview.upcoming().get(0))
                .isEqualTo(new YearOverview.Upcoming(LocalDate.of(2019, 12, 10), Milestone.PROPOSAL_DUE, null));
        assertThat(overview.upcoming().get(1))
                .isEqualTo(new YearOverview.Upcoming(LocalDate.of(2020, 1, 13), null, "Socialudvalget"));
    }

    @Test
    void datesOfAPhaseThatEndedBeforeItsTimeAreNotAhead() {
        var cycle = Cycles.running(2020);
        cycles.add(cycle);
        var call = new PhaseRun(cycle.id(), Phase.CALL, LocalDate.of(2019, 9, 2));
        call.end(LocalDate.of(2019, 9, 3));
        runs.add(call);

        assertThat(years.overview(People.reader(), 2020).upcoming().get(0).milestone())
                .isEqualTo(Milestone.HEARING_DEADLINE);
    }

    @Test
    void betweenPhasesTheNextOneCanBeginEarly() {
        var cycle = Cycles.started(Cycles.ready(2020, List.of(Phase.MIDWAY_STATUS)));
        cycles.add(cycle);

        var phases = years.overview(People.reader(), 2020).phases();

        assertThat(phases.awaitingItsDate().orElseThrow().phase()).isEqualTo(Phase.MIDWAY_STATUS);
        assertThat(phases.canBeginEarly(Phase.MIDWAY_STATUS)).isTrue();
        assertThat(phases.canBeginEarly(Phase.CLOSING)).isFalse();
    }
}
