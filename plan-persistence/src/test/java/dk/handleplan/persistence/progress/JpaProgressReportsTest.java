package dk.handleplan.persistence.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.initiative.FormSection;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.Body;
import dk.handleplan.core.organisation.BodyType;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.UnitType;
import dk.handleplan.core.policy.Goal;
import dk.handleplan.core.policy.Policy;
import dk.handleplan.core.progress.MatrixCell;
import dk.handleplan.core.progress.ProgressBy;
import dk.handleplan.core.progress.ProgressGroup;
import dk.handleplan.core.progress.Share;
import dk.handleplan.core.progress.Standing;
import dk.handleplan.core.progress.Tally;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.shared.ValueState;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

class JpaProgressReportsTest {

    private final PlanCycle year = new PlanCycle(2020, "Handleplan 2020", "Frederiksberg Kommune");
    private final PlanCycle other = new PlanCycle(2019, "Handleplan 2019", "Frederiksberg Kommune");
    private final Unit centre = new Unit("Ungecentret", UnitType.CENTRE);
    private final Unit library = new Unit("Biblioteket", UnitType.CENTRE);
    private final Goal work = new Goal("arbejde", 1, "Arbejdsmarked");
    private final Goal city = new Goal("by", 2, "By");
    private final Body social = new Body("SU", "Socialudvalget", BodyType.COMMITTEE);
    private final Body culture = new Body("KU", "Kulturudvalget", BodyType.COMMITTEE);
    private final Initiative youth = new Initiative(year.id(), centre.id(), "Unge i job");
    private final Initiative reading = new Initiative(year.id(), library.id(), "Læs med");
    private final Initiative mothers = new Initiative(year.id(), centre.id(), "Mødregruppen");
    private final Initiative draft = new Initiative(year.id(), centre.id(), "Kun en kladde");
    private final Initiative earlier = new Initiative(other.id(), centre.id(), "Sidste års");
    private final Map<String, UUID> rounds = new HashMap<>();

    @OnBothDatabases
    void eachGoalCountsItsInitiativesByWhatWasAccepted(Database database) {
        store(database);
        report(database, youth, "MIDWAY_STATUS", "ACCEPTED", "AT_RISK");

        assertThat(groups(database, ProgressBy.GOAL))
                .containsExactly(
                        group("Arbejdsmarked", Standing.AT_RISK, new Share(1, Money.kroner(250), 0)),
                        group("By", Standing.NOT_REPORTED, new Share(1, Money.ZERO, 1)),
                        group(null, Standing.NOT_REPORTED, new Share(1, Money.kroner(100), 1)));
    }

    @OnBothDatabases
    void theLatestRoundCountsAndOnlyWhatIsAccepted(Database database) {
        store(database);
        report(database, youth, "MIDWAY_STATUS", "ACCEPTED", "AT_RISK");
        report(database, youth, "FINAL_STATUS", "SUBMITTED", "ON_TRACK");
        report(database, mothers, "MIDWAY_STATUS", "RETURNED", "OFF_TRACK");
        assertThat(unit(database, "Ungecentret").shares()).containsOnlyKeys(Standing.AT_RISK, Standing.NOT_REPORTED);

        execute(database, "update status_report set state = 'ACCEPTED', accepted_on = ?", LocalDate.of(2021, 2, 1));
        assertThat(unit(database, "Ungecentret").shares()).containsOnlyKeys(Standing.ON_TRACK, Standing.OFF_TRACK);
    }

    @OnBothDatabases
    void whatWasStoppedIsToldAsStoppedWhateverItReported(Database database) {
        store(database);
        report(database, youth, "MIDWAY_STATUS", "ACCEPTED", "ON_TRACK");
        execute(database, "update initiative set state = 'STOPPED' where id = ?", youth.id());
        execute(database, "update initiative set state = 'COMPLETED' where id = ?", reading.id());

        assertThat(unit(database, "Ungecentret").shares()).containsOnlyKeys(Standing.STOPPED, Standing.NOT_REPORTED);
        assertThat(unit(database, "Biblioteket").shares()).containsOnlyKeys(Standing.NOT_REPORTED);
    }

    @OnBothDatabases
    void anInitiativeOfTwoCommitteesOrPlacesCountsWithEach(Database database) {
        store(database);
        place(database, youth, 0, "Hovedbiblioteket");
        place(database, youth, 1, "Medborgerhuset");
        place(database, youth, 2, "Medborgerhuset");

        assertThat(groups(database, ProgressBy.COMMITTEE))
                .extracting(ProgressGroup::name, group -> group.tally().all().initiatives())
                .containsExactly(tuple("Kulturudvalget", 2L), tuple("Socialudvalget", 1L), tuple(null, 1L));
        assertThat(groups(database, ProgressBy.PLACE))
                .extracting(ProgressGroup::name, group -> group.tally().all().initiatives())
                .containsExactly(tuple("Hovedbiblioteket", 1L), tuple("Medborgerhuset", 1L), tuple(null, 2L));
    }

    @OnBothDatabases
    void aPageOfGroupsKnowsHowManyThereAre(Database database) {
        store(database);

        var page = database.get(
                entities -> new JpaProgressReports(entities).groups(year.id(), ProgressBy.UNIT, new PageRequest(2, 1)));

        assertThat(page.rows()).extracting(ProgressGroup::name).containsExactly("Ungecentret");
        assertThat(page.total()).isEqualTo(2);
    }

    @OnBothDatabases
    void theMatrixTellsWhatEachUnitDoesForEachGoal(Database database) {
        store(database);
        report(database, youth, "MIDWAY_STATUS", "ACCEPTED", "ON_TRACK");
        indicator(database, youth, true);
        indicator(database, reading, false);

        assertThat(cells(database))
                .extracting(MatrixCell::unit, MatrixCell::goal, MatrixCell::goalId, MatrixCell::withTarget)
                .containsExactly(
                        tuple("Biblioteket", "By", city.id(), 0L),
                        tuple("Ungecentret", "Arbejdsmarked", work.id(), 1L),
                        tuple("Ungecentret", null, null, 0L));
        assertThat(cells(database).get(1).tally().worst()).contains(Standing.ON_TRACK);
    }

    @OnBothDatabases
    void aYearIsTwoStatementsHoweverManyInitiativesItHas(Database database) {
        store(database);

        assertThat(database.statements(entities -> {
                    var reports = new JpaProgressReports(entities);
                    reports.cells(year.id());
                    reports.groups(year.id(), ProgressBy.PLACE, new PageRequest(1, 50));
                }))
                .isEqualTo(2);
    }

    private void store(Database database) {
        granted(youth, 1, work, Set.of(social.id(), culture.id()));
        granted(reading, 2, city, Set.of(culture.id()));
        granted(mothers, 3, null, Set.of());
        granted(earlier, 1, work, Set.of(social.id()));
        var policy = new Policy("Integrationspolitik", 2019, 2022);
        policy.add(work);
        policy.add(city);
        database.run(entities -> {
            List.of(year, other, centre, library, policy, social, culture).forEach(entities::persist);
            entities.flush();
            List.of(youth, reading, mothers, draft, earlier).forEach(entities::persist);
            entities.flush();
            grant(entities, youth, 2020, Amount.kroner(100));
            grant(entities, youth, 2021, Amount.kroner(150));
            grant(entities, reading, 2020, Amount.unknown(ValueState.LOST));
            grant(entities, mothers, 2020, Amount.kroner(100));
            grant(entities, mothers, 2021, Amount.unknown(ValueState.LOST));
            grant(entities, earlier, 2019, Amount.kroner(999));
        });
    }

    private static void granted(Initiative initiative, int number, Goal goal, Set<UUID> committees) {
        initiative.registerAsGranted(number);
        initiative.record(new FormSection.Goals(goal == null ? null : goal.id(), List.of()));
        initiative.record(new FormSection.Anchors(committees, List.of()));
    }

    private static void grant(EntityManager entities, Initiative of, int budgetYear, Amount granted) {
        var row = AllocationRow.ofInitiative(of.cycleId(), of.id(), budgetYear, granted);
        row.register(granted, granted, granted);
        entities.persist(row);
    }

    private void report(Database database, Initiative on, String phase, String state, String assessment) {
        var round = rounds.computeIfAbsent(phase, kind -> round(database, kind));
        execute(
                database,
                "insert into status_report (id, version, round_id, cycle_id, initiative_id, unit_id, state, assessment,"
                        + " accepted_on) values (?, 1, ?, ?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                round,
                year.id(),
                on.id(),
                on.leadUnitId(),
                state,
                assessment,
                LocalDate.of(2021, 3, 1));
    }

    private UUID round(Database database, String phase) {
        var round = UUID.randomUUID();
        execute(
                database,
                "insert into status_round (id, version, cycle_id, phase, state, opened_on) values (?, 1, ?, ?, 'OPEN', ?)",
                round,
                year.id(),
                phase,
                LocalDate.of(phase.equals("MIDWAY_STATUS") ? 2020 : 2021, 1, 4));
        return round;
    }

    private static void place(Database database, Initiative of, int position, String place) {
        execute(
                database,
                "insert into initiative_place (initiative_id, position, place) values (?, ?, ?)",
                of.id(),
                position,
                place);
    }

    private static void indicator(Database database, Initiative of, boolean milestone) {
        execute(
                database,
                "insert into indicator (id, initiative_id, position, criterion_group, text, comparator, milestone)"
                        + " values (?, ?, 0, 'QUALITATIVE', 'Et kriterium', 'NONE', ?)",
                UUID.randomUUID(),
                of.id(),
                milestone);
    }

    private static void execute(Database database, String sql, Object... values) {
        database.run(entities -> {
            var query = entities.createNativeQuery(sql);
            for (var i = 0; i < values.length; i++) {
                query.setParameter(i + 1, values[i]);
            }
            query.executeUpdate();
        });
    }

    private static ProgressGroup group(String name, Standing standing, Share share) {
        return new ProgressGroup(name, new Tally(Map.of(standing, share)));
    }

    private List<ProgressGroup> groups(Database database, ProgressBy by) {
        return database.get(entities -> new JpaProgressReports(entities)
                .groups(year.id(), by, new PageRequest(1, 50))
                .rows());
    }

    private Tally unit(Database database, String name) {
        return groups(database, ProgressBy.UNIT).stream()
                .filter(group -> name.equals(group.name()))
                .findFirst()
                .orElseThrow()
                .tally();
    }

    private List<MatrixCell> cells(Database database) {
        return database.get(entities -> new JpaProgressReports(entities).cells(year.id()));
    }
}
