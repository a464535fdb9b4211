package dk.handleplan.core.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.cycle.Cycles;
import dk.handleplan.core.cycle.InMemoryPlanCycles;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.MovableClock;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ResultOverviewTest {

    private static final PageRequest FIRST = new PageRequest(1, 50);
    private static final UUID CENTRE = UUID.randomUUID();

    private final InMemoryPlanCycles cycles = new InMemoryPlanCycles();
    private Set<UUID> asked;
    private final ResultOverview overview = new ResultOverview(
            new InMemoryAwaitedResults() {
                @Override
                public Page<OpenResult> open(UUID cycleId, Set<UUID> units, PageRequest page) {
                    asked = units;
                    return new Page<>(List.of(), 0, page);
                }
            },
            cycles,
            MovableClock.at(2021, 3, 1));

    @Test
    void theAdministrationSeesAllAndAUnitItsOwn() {
        open(People.secretariat());
        assertThat(asked).isEmpty();
        open(People.editorOf(CENTRE));
        assertThat(asked).containsExactly(CENTRE);
    }

    @Test
    void othersHaveNoList() {
        assertThatThrownBy(() -> open(People.reader())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> open(People.clerk())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> overview.open(People.secretariat(), UUID.randomUUID(), FIRST))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void onlyWhatTheUnitStillOwesIsOverdue() {
        var today = LocalDate.of(2021, 3, 1);

        assertThat(due(today.minusDays(1), ResultState.AWAITED).isOverdue(today))
                .isTrue();
        assertThat(due(today, ResultState.AWAITED).isOverdue(today)).isFalse();
        assertThat(due(today.minusDays(1), ResultState.DELIVERED).isOverdue(today))
                .isFalse();
    }

    private static OpenResult due(LocalDate day, ResultState state) {
        return new OpenResult(UUID.randomUUID(), "Biblioteket", day, "Elever", UUID.randomUUID(), "Lektier", state);
    }

    private void open(User actor) {
        var cycle = Cycles.running(2020);
        cycles.add(cycle);
        overview.open(actor, cycle.id(), FIRST);
    }
}
