package dk.handleplan.persistence.result;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.initiative.FormSection;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.IndicatorGroup;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.UnitType;
import dk.handleplan.core.result.AwaitedResult;
import dk.handleplan.core.status.StatusReport;
import dk.handleplan.core.status.StatusRound;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import java.time.LocalDate;
import java.util.List;
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
        });
    }
}
