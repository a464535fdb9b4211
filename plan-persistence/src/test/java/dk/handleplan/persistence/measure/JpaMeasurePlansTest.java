package dk.handleplan.persistence.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.initiative.Comparator;
import dk.handleplan.core.initiative.FormSection;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.IndicatorGroup;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.measure.Benchmark;
import dk.handleplan.core.measure.Cadence;
import dk.handleplan.core.measure.Direction;
import dk.handleplan.core.measure.MeasurePlan;
import dk.handleplan.core.measure.Measuring;
import dk.handleplan.core.measure.MeasuringPeriod;
import dk.handleplan.core.measure.PartTarget;
import dk.handleplan.core.measure.UnitKind;
import dk.handleplan.core.measure.Yardstick;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.UnitType;
import dk.handleplan.core.shared.FlexibleDate;
import dk.handleplan.core.shared.StaleData;
import dk.handleplan.core.shared.ValueState;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import dk.handleplan.persistence.status.JpaReadings;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Young people without education or work: from 16.9 to 10 per cent, in a period that a national agency has set. */
class JpaMeasurePlansTest {

    private static final Instant THEN = Instant.parse("2017-05-01T10:00:00Z");

    private final PlanCycle cycle = new PlanCycle(2017, "Handleplan 2017", "Ishøj Kommune");
    private final Unit centre = new Unit("Jobcenter", UnitType.CENTRE);
    private final Indicator share = criterion("Unge uden uddannelse eller job");
    private final Indicator nextYears = criterion("Unge uden uddannelse eller job");
    private final Indicator theYearAfters = criterion("Unge uden uddannelse eller job");
    private final Initiative initiative = new Initiative(cycle.id(), centre.id(), "Flere unge i uddannelse");

    private static Indicator criterion(String text) {
        return new Indicator(IndicatorGroup.QUANTITATIVE, text)
                .aim(Comparator.EQ, BigDecimal.TEN, ValueState.KNOWN, "%")
                .from(new BigDecimal("16.9"));
    }

    private void givenThreeYears(Database database) {
        initiative.record(new FormSection.Success(null, List.of(share, nextYears, theYearAfters)));
        database.run(entities -> {
            List.of(cycle, centre).forEach(entities::persist);
            entities.flush();
            entities.persist(initiative);
            new JpaMeasurePlans(entities).add(new MeasurePlan(share, inFull(), THEN));
            entities.flush();
            continues(entities, nextYears, share);
            continues(entities, theYearAfters, nextYears);
        });
    }

    private static void continues(EntityManager entities, Indicator next, Indicator earlier) {
        entities.createNativeQuery("update indicator set continues = ? where id = ?")
                .setParameter(1, earlier.id())
                .setParameter(2, next.id())
                .executeUpdate();
    }

    private static Measuring inFull() {
        return new Measuring(
                UnitKind.PERCENT,
                Direction.DOWN,
                new FlexibleDate("skoleåret 2014/2015"),
                new MeasuringPeriod(LocalDate.of(2016, 6, 1), LocalDate.of(2018, 3, 31), "En styrelse"),
                Cadence.HALF_YEARLY,
                LocalDate.of(2017, 9, 1),
                "Hvem der kommer i praktik, bliver i uddannelse.",
                List.of(new PartTarget("2017", new BigDecimal("13.5")), new PartTarget("2018", BigDecimal.TEN)),
                List.of(
                        new Benchmark("Gladsaxe", "2013", BigDecimal.valueOf(28), "Opgjort på en anden måde"),
                        new Benchmark("Hele landet", null, BigDecimal.valueOf(35), null)));
    }

    @OnBothDatabases
    void whatWasSettledComesBack(Database database) {
        givenThreeYears(database);

        database.run(entities -> {
            var plans = new JpaMeasurePlans(entities);
            var found = plans.ofIndicator(share.id()).orElseThrow();
            assertThat(found.how())
                    .usingRecursiveComparison()
                    .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                    .isEqualTo(inFull());
            assertThat(found.setAt()).isEqualTo(THEN);
            assertThat(plans.ofIndicator(nextYears.id())).isEmpty();
        });
    }

    @OnBothDatabases
    void aLaterYearFindsTheNearestOneBefore(Database database) {
        givenThreeYears(database);

        database.run(entities -> {
            var plans = new JpaMeasurePlans(entities);
            var latest = entities.find(Indicator.class, theYearAfters.id());
            assertThat(plans.ofEarlierYear(latest))
                    .map(MeasurePlan::indicatorId)
                    .contains(share.id());
            assertThat(plans.ofEarlierYear(entities.find(Indicator.class, share.id())))
                    .isEmpty();
        });
    }

    @OnBothDatabases
    void figuresOfLaterYearsAreReadByTheNearestYearBefore(Database database) {
        givenThreeYears(database);

        assertThat(yardsticks(database)).hasSize(3).allSatisfy((id, yardstick) -> {
            assertThat(yardstick.kind()).isEqualTo(UnitKind.PERCENT);
            assertThat(yardstick.benchmarks()).extracting(Benchmark::who).containsExactly("Gladsaxe", "Hele landet");
        });

        database.run(entities -> new JpaMeasurePlans(entities).add(new MeasurePlan(theYearAfters, nothing(), THEN)));

        var own = yardsticks(database).get(theYearAfters.id());
        assertThat(own.benchmarks()).isEmpty();
        assertThat(own.kind()).isEqualTo(UnitKind.PERCENT);
    }

    @OnBothDatabases
    void bothHalvesOfASplitInitiativeAreReadByTheSame(Database database) {
        givenThreeYears(database);
        database.run(entities -> continues(entities, theYearAfters, share));

        assertThat(yardsticks(database))
                .hasSize(3)
                .allSatisfy(
                        (id, yardstick) -> assertThat(yardstick.benchmarks()).hasSize(2));
    }

    private static Map<UUID, Yardstick> yardsticks(Database database) {
        return database.get(entities -> new JpaReadings(entities)
                .history(entities.createQuery("select i from Indicator i", Indicator.class)
                        .getResultList())
                .yardsticks());
    }

    @OnBothDatabases
    void aChangedLineAloneIsAnotherVersion(Database database) {
        givenThreeYears(database);
        var before = versionOf(database);

        database.run(entities -> new JpaMeasurePlans(entities)
                .ofIndicator(share.id())
                .orElseThrow()
                .settle(withoutBenchmarks(), THEN.plusSeconds(60)));

        assertThat(versionOf(database)).isGreaterThan(before);
        database.run(entities -> assertThat(new JpaMeasurePlans(entities)
                        .ofIndicator(share.id())
                        .orElseThrow()
                        .how()
                        .benchmarks())
                .isEmpty());
    }

    @OnBothDatabases
    void whoSettlesItFirstInTheSameMomentAsAnotherIsToldSo(Database database) {
        givenThreeYears(database);

        assertThatThrownBy(() -> database.run(
                        entities -> new JpaMeasurePlans(entities).add(new MeasurePlan(share, inFull(), THEN))))
                .isInstanceOf(StaleData.class);
    }

    @OnBothDatabases
    void itGoesWithItsCriterion(Database database) {
        givenThreeYears(database);

        database.run(entities ->
                entities.find(Initiative.class, initiative.id()).record(new FormSection.Success(null, List.of())));

        database.run(entities -> assertThat(new JpaMeasurePlans(entities).ofIndicator(share.id()))
                .isEmpty());
    }

    private long versionOf(Database database) {
        var version = new long[1];
        database.run(entities -> version[0] = new JpaMeasurePlans(entities)
                .ofIndicator(share.id())
                .orElseThrow()
                .version());
        return version[0];
    }

    private static Measuring nothing() {
        return new Measuring(
                null, null, null, new MeasuringPeriod(null, null, null), null, null, null, List.of(), List.of());
    }

    private static Measuring withoutBenchmarks() {
        var all = inFull();
        return new Measuring(
                all.kind(),
                all.direction(),
                all.baselineOn(),
                all.period(),
                all.cadence(),
                all.nextOn(),
                all.hypothesis(),
                all.targets(),
                List.of());
    }
}
