package dk.handleplan.persistence.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.cycle.CycleService;
import dk.handleplan.core.cycle.CycleSetup;
import dk.handleplan.core.cycle.CycleState;
import dk.handleplan.core.cycle.Milestone;
import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.PhaseRun;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.UnitType;
import dk.handleplan.core.organisation.User;
import dk.handleplan.persistence.audit.JpaAuditTrail;
import dk.handleplan.persistence.organisation.JpaUnits;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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

    /** The launch asks for the version that was rehearsed: it counts every change, also of dates and units alone. */
    @OnBothDatabases
    void everyDateAndEverybodyInvitedIsPartOfTheVersion(Database database) {
        var cycle = new PlanCycle(2020, "Handleplan 2020", "Frederiksberg Kommune");
        database.run(entities -> new JpaPlanCycles(entities).add(cycle));
        var dates = Map.of(Milestone.CALL_DEADLINE, LocalDate.of(2019, 10, 1));

        var empty = version(database, cycle);
        arrange(database, cycle, dates, Set.of());
        var dated = version(database, cycle);
        arrange(database, cycle, dates, Set.of(unit(database)));

        assertThat(dated).isGreaterThan(empty);
        assertThat(version(database, cycle)).isGreaterThan(dated);
    }

    private static void arrange(Database database, PlanCycle cycle, Map<Milestone, LocalDate> dates, Set<UUID> units) {
        var setup = new CycleSetup(
                new CycleSetup.Heading(cycle.title(), cycle.municipality(), cycle.type(), null, null),
                Set.copyOf(cycle.phases()),
                dates,
                units,
                Set.of(),
                List.of(),
                Set.of(2020),
                false);
        var version = version(database, cycle);
        database.run(entities -> years(entities).arrange(secretariat(), cycle.id(), version, setup));
    }

    private static long version(Database database, PlanCycle cycle) {
        return database.get(entities ->
                new JpaPlanCycles(entities).find(cycle.id()).orElseThrow().version());
    }

    private static CycleService years(EntityManager entities) {
        return new CycleService(
                new JpaPlanCycles(entities),
                null,
                null,
                null,
                null,
                List.of(),
                new JpaAuditTrail(entities, List.of()),
                Clock.systemUTC());
    }

    private static User secretariat() {
        return new User("sekretariat", "Sekretariatet") {

            @Override
            public void mustHave(Role... any) {}
        };
    }

    private static UUID unit(Database database) {
        var unit = new Unit("Ungecentret", UnitType.CENTRE);
        database.run(entities -> new JpaUnits(entities).add(unit));
        return unit.id();
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
