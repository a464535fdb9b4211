package dk.handleplan.persistence.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.initiative.FormSection;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.IndicatorGroup;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.UnitType;
import dk.handleplan.core.result.AwaitedResult;
import dk.handleplan.core.result.OpenResult;
import dk.handleplan.core.result.ResultStep;
import dk.handleplan.core.result.ResultTold;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.status.StatusReport;
import dk.handleplan.core.status.StatusRound;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class JpaAwaitedResultsTest {

    private static final LocalDate JUNE = LocalDate.of(2021, 6, 15);

    private final PlanCycle cycle = new PlanCycle(2020, "Handleplan 2020", "Frederiksberg Kommune");
    private final Unit unit = new Unit("Biblioteket", UnitType.CENTRE);
    private final Indicator grades = new Indicator(IndicatorGroup.QUANTITATIVE, "Elever, der består prøven");
    private final Indicator reads = new Indicator(IndicatorGroup.QUANTITATIVE, "Elever, der læser hver dag");

    @OnBothDatabases
    void theResultsOfAnInitiativeComeAsTheyAreDue(Database database) {
        var initiative = new Initiative(cycle.id(), unit.id(), "Lektier");
        initiative.record(new FormSection.Success(null, List.of(grades, reads)));
        var round = new StatusRound(cycle.id(), Phase.FINAL_STATUS, LocalDate.of(2020, 12, 1));
        var report = new StatusReport(round, initiative);
        database.run(entities -> {
            List.of(cycle, unit).forEach(entities::persist);
            entities.flush();
            List.of(initiative, round, report).forEach(entities::persist);
            entities.flush();
            var results = new JpaAwaitedResults(entities);
            var later = new AwaitedResult(report, grades, JUNE.plusMonths(2));
            results.add(later);
            results.add(new AwaitedResult(report, reads, JUNE));
            entities.flush();
            entities.createNativeQuery(
                            "insert into reading (id, indicator_id, result_id, state, reading_value, approximate)"
                                    + " values (?, ?, ?, 'FIGURE', 34, false)")
                    .setParameter(1, UUID.randomUUID())
                    .setParameter(2, grades.id())
                    .setParameter(3, later.id())
                    .executeUpdate();
        });

        database.run(entities -> {
            var results = new JpaAwaitedResults(entities);
            var found = results.ofInitiative(initiative.id());
            assertThat(found).extracting(AwaitedResult::dueOn).containsExactly(JUNE, JUNE.plusMonths(2));
            assertThat(found.get(0).indicatorId()).isEqualTo(reads.id());
            assertThat(found.get(0).isAwaited()).isTrue();
            assertThat(found.get(0).reading()).isEmpty();
            assertThat(found.get(1)
                            .reading()
                            .orElseThrow()
                            .figure()
                            .orElseThrow()
                            .least())
                    .isEqualByComparingTo("34");
            assertThat(results.ofInitiative(UUID.randomUUID())).isEmpty();
            assertThat(results.countOpen(cycle.id())).isEqualTo(2);
            assertThat(open(results, Set.of()))
                    .extracting(OpenResult::unit, OpenResult::criterion, OpenResult::dueOn, OpenResult::initiative)
                    .containsExactly(
                            tuple("Biblioteket", "Elever, der læser hver dag", JUNE, "Lektier"),
                            tuple("Biblioteket", "Elever, der består prøven", JUNE.plusMonths(2), "Lektier"));
            assertThat(open(results, Set.of(unit.id()))).hasSize(2);
            assertThat(open(results, Set.of(UUID.randomUUID()))).isEmpty();
        });
        var statements = database.statements(entities -> open(new JpaAwaitedResults(entities), Set.of()));
        assertThat(statements).isEqualTo(2);
        database.run(entities -> entities.createNativeQuery(
                        "update awaited_result set state = 'WAIVED', settled_on = date '2021-07-01',"
                                + " settled_by = 'Sekretariatet', note = 'Holdet er lukket'")
                .executeUpdate());
        assertThat(database.<Long>get(entities -> new JpaAwaitedResults(entities).countOpen(cycle.id())))
                .isZero();
    }

    @OnBothDatabases
    void whatHappenedIsToldLatestFirstByOneStatement(Database database) {
        var initiative = new Initiative(cycle.id(), unit.id(), "Lektier");
        initiative.record(new FormSection.Success(null, List.of(grades, reads)));
        var round = new StatusRound(cycle.id(), Phase.FINAL_STATUS, LocalDate.of(2020, 12, 1));
        var report = new StatusReport(round, initiative);
        var results = List.of(new AwaitedResult(report, grades, JUNE), new AwaitedResult(report, reads, JUNE));
        database.run(entities -> {
            List.of(cycle, unit).forEach(entities::persist);
            entities.flush();
            List.of(initiative, round, report).forEach(entities::persist);
            entities.flush();
            results.forEach(entities::persist);
            entities.flush();
            results.forEach(result -> happened(entities, result));
        });

        List<ResultTold> told = database.get(entities -> new JpaAwaitedResults(entities).told(initiative.id()));

        assertThat(told)
                .extracting(
                        ResultTold::criterion,
                        one -> one.step().kind(),
                        one -> one.step().movedTo())
                .hasSize(4)
                .startsWith(
                        tuple("Elever, der består prøven", ResultStep.Kind.DELIVERED, Optional.empty()),
                        tuple("Elever, der læser hver dag", ResultStep.Kind.DELIVERED, Optional.empty()))
                .contains(tuple("Elever, der læser hver dag", ResultStep.Kind.MOVED, Optional.of(JUNE)));
        assertThat(database.statements(entities -> new JpaAwaitedResults(entities).told(initiative.id())))
                .isOne();
    }

    private static void happened(EntityManager entities, AwaitedResult result) {
        entities.createNativeQuery(
                        "insert into result_step (result_id, position, kind, taken_on, moved_to) values"
                                + " (?, 0, 'MOVED', date '2020-12-20', date '2021-06-15'), (?, 1, 'DELIVERED', date '2021-06-02', null)")
                .setParameter(1, result.id())
                .setParameter(2, result.id())
                .executeUpdate();
    }

    private List<OpenResult> open(JpaAwaitedResults results, Set<UUID> units) {
        return results.open(cycle.id(), units, new PageRequest(1, 50)).rows();
    }
}
