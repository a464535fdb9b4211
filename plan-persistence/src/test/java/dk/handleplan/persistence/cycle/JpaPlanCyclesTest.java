package dk.handleplan.persistence.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.cycle.CycleState;
import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.PhaseRun;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

class JpaPlanCyclesTest {

    private static final LocalDate TODAY = LocalDate.of(2019, 9, 2);

    @OnBothDatabases
    void cyclesAreListedLatestYearFirst(Database database) {
        database.run(entities -> {
            new JpaPlanCycles(entities).add(new PlanCycle(2019, "Handleplan 2019", "Frederiksberg Kommune"));
            new JpaPlanCycles(entities).add(new PlanCycle(2020, "Handleplan 2020", "Frederiksberg Kommune"));
        });

        var rows = database.get(entities -> new JpaPlanCycles(entities).rows());

        assertThat(rows).extracting(row -> row.year()).containsExactly(2020, 2019);
        assertThat(rows).allSatisfy(row -> assertThat(row.state()).isEqualTo(CycleState.PREPARING));
    }

    @OnBothDatabases
    void aCycleKeepsItsPhases(Database database) {
        var cycle = new PlanCycle(2020, "Handleplan 2020", "Frederiksberg Kommune");
        database.run(entities -> new JpaPlanCycles(entities).add(cycle));

        var found = database.get(entities ->
                new JpaPlanCycles(entities).findByYear(2020).orElseThrow().phases());

        assertThat(found).containsExactly(Phase.values());
    }

    @OnBothDatabases
    void ofManyPartsClosedAtOnceExactlyOneIsTheLast(Database database) {
        var cycle = new PlanCycle(2020, "Handleplan 2020", "Frederiksberg Kommune");
        database.run(entities -> {
            new JpaPlanCycles(entities).add(cycle);
            entities.flush();
            var runs = new JpaPhaseRuns(entities);
            runs.add(new PhaseRun(cycle.id(), Phase.CALL, TODAY));
            runs.partsOpened(cycle.id(), Phase.CALL, 8);
        });
        var last = new AtomicInteger();

        var closing = IntStream.range(0, 8)
                .mapToObj(part -> CompletableFuture.runAsync(() -> database.run(entities -> {
                    if (new JpaPhaseRuns(entities).partClosed(cycle.id(), Phase.CALL)) {
                        last.incrementAndGet();
                    }
                })))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(closing).join();

        assertThat(last).hasValue(1);
    }
}
