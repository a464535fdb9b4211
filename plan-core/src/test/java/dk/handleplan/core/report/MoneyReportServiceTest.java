package dk.handleplan.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.cycle.ChainLink;
import dk.handleplan.core.cycle.Cycles;
import dk.handleplan.core.cycle.InMemoryPlanCycles;
import dk.handleplan.core.cycle.YearService;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.MovableClock;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MoneyReportServiceTest {

    private static final PageRequest FIRST = new PageRequest(1, 50);

    private final MovableClock clock = MovableClock.at(2019, 9, 2);
    private final InMemoryPlanCycles cycles = new InMemoryPlanCycles();
    private final Remembering asked = new Remembering();
    private final MoneyReportService reports =
            new MoneyReportService(new YearService(cycles, null, null, null, null, clock), asked, clock);

    @BeforeEach
    void threeYears() {
        var chain = List.of(new ChainLink(Cycles.COMMITTEE, 1, LocalDate.of(2020, 1, 13)));
        cycles.add(Cycles.running(2019));
        cycles.add(Cycles.started(Cycles.ready(2020, Set.of(UUID.randomUUID()), Set.of(Cycles.COUNCIL), chain, true)));
        cycles.add(Cycles.ready(2021));
    }

    @Test
    void theAdministrationClerksAndReadersSeeReports() {
        for (var reader : List.of(People.secretariat(), People.administrator(), People.clerk(), People.reader())) {
            assertThat(reports.isFor(reader)).isTrue();
            assertThat(report(reader).choosable()).contains(2019);
        }
    }

    @Test
    void centresAndCouncilsDoNot() {
        var unit = UUID.randomUUID();
        for (var other : List.of(People.editorOf(unit), People.headOf(unit), People.memberOf(Cycles.COUNCIL))) {
            assertThat(reports.isFor(other)).isFalse();
            assertThatThrownBy(() -> report(other)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> reports.groups(other, By.GOAL, null, null, FIRST))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void aYearThatIsSealedIsToldOfToNobodyBeforeItIsDue() {
        report(People.secretariat());
        assertThat(asked.scope.planYears()).containsExactly(2019, 2021);

        clock.moveTo(LocalDate.of(2019, 10, 2));
        report(People.secretariat());
        assertThat(asked.scope.planYears()).containsExactly(2019, 2020, 2021);
    }

    @Test
    void whatIsBeingPreparedIsToldToTheAdministrationOnly() {
        assertThat(report(People.reader()).choosable()).containsExactly(2020, 2019);
        assertThat(asked.scope.early()).isFalse();

        assertThat(report(People.secretariat()).choosable()).containsExactly(2021, 2020, 2019);
        assertThat(asked.scope.early()).isTrue();
    }

    @Test
    void yearsAreChosenFromTheFirstToTheLast() {
        var report = reports.report(People.secretariat(), By.GOAL, 2018, 2019, FIRST);

        assertThat(report.chosen()).containsExactly(2019);
        assertThat(reports.report(People.secretariat(), By.GOAL, 2022, null, FIRST)
                        .chosen())
                .isEmpty();
    }

    @Test
    void aYearWithoutAnAllocationIsNamed() {
        asked.success.add(new CouncilSuccess(2019, 3, 0, 1, 0, Money.kroner(4), Money.kroner(3)));

        assertThat(report(People.secretariat()).silentYears()).containsExactly(2020, 2021);
    }

    @Test
    void successOfSeveralYearsIsAddedUp() {
        asked.success.add(new CouncilSuccess(2019, 3, 0, 1, 0, Money.kroner(400), Money.kroner(300)));
        asked.success.add(new CouncilSuccess(2020, 1, 2, 1, 5, Money.kroner(100), Money.kroner(300)));

        var all = report(People.secretariat()).successInAll().orElseThrow();

        assertThat(all.compared()).isEqualTo(8);
        assertThat(all.samePercent()).isEqualTo(50);
        assertThat(all.recommended()).isEqualTo(Money.kroner(500));
        assertThat(all.unknown()).isEqualTo(5);
    }

    private MoneyReport report(User actor) {
        return reports.report(actor, By.GOAL, null, null, FIRST);
    }

    /** Knows what it was asked for. */
    private static final class Remembering implements MoneyReports {

        private final List<CouncilSuccess> success = new ArrayList<>();
        private ReportScope scope;

        @Override
        public MoneyGroups groups(By by, ReportScope wanted, PageRequest page) {
            scope = wanted;
            return new MoneyGroups(new Page<>(List.of(), 0, page), Money.ZERO);
        }

        @Override
        public MoneySums total(ReportScope wanted) {
            return null;
        }

        @Override
        public List<CouncilSuccess> success(ReportScope wanted) {
            return success;
        }
    }
}
