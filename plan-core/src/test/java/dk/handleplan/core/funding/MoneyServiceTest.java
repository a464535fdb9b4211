package dk.handleplan.core.funding;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.cycle.ChainLink;
import dk.handleplan.core.cycle.Cycles;
import dk.handleplan.core.cycle.InMemoryPlanCycles;
import dk.handleplan.core.cycle.YearService;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.MovableClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MoneyServiceTest {

    private final MovableClock clock = MovableClock.at(2019, 9, 2);
    private final InMemoryPlanCycles cycles = new InMemoryPlanCycles();
    private final MoneyService money = new MoneyService(
            new YearService(cycles, null, null, null, null, clock),
            (cycle, years) -> List.of(new YearMoney(
                    2020, Amount.kroner(125_000), Amount.kroner(1_700_000), Amount.kroner(0), Amount.kroner(0))),
            clock);

    @BeforeEach
    void aSealedCallRuns() {
        var chain = List.of(new ChainLink(Cycles.COMMITTEE, 1, LocalDate.of(2020, 1, 13)));
        cycles.add(Cycles.started(Cycles.ready(2020, Set.of(UUID.randomUUID()), Set.of(Cycles.COUNCIL), chain, true)));
    }

    @Test
    void whatIsAppliedForIsNotToldBeforeItIsDue() {
        for (var reader : List.of(People.secretariat(), People.reader(), People.clerk())) {
            assertThat(money.of(reader, 2020))
                    .singleElement()
                    .satisfies(year -> assertThat(year.applied().isBlank()).isTrue())
                    .satisfies(year -> assertThat(year.total()).isEqualTo(Amount.kroner(1_700_000)));
        }

        clock.moveTo(LocalDate.of(2019, 10, 2));
        assertThat(money.of(People.secretariat(), 2020))
                .extracting(YearMoney::applied)
                .containsExactly(Amount.kroner(125_000));
    }
}
