package dk.handleplan.persistence.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.initiative.FormSection;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.TargetGroup;
import dk.handleplan.core.organisation.Body;
import dk.handleplan.core.organisation.BodyType;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.UnitType;
import dk.handleplan.core.policy.Goal;
import dk.handleplan.core.policy.Policy;
import dk.handleplan.core.report.By;
import dk.handleplan.core.report.CouncilSuccess;
import dk.handleplan.core.report.KnownSum;
import dk.handleplan.core.report.MoneyGroup;
import dk.handleplan.core.report.MoneySums;
import dk.handleplan.core.report.ReportScope;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.shared.ValueState;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

class JpaMoneyReportsTest {

    private static final Amount NOTHING = Amount.blank();
    private static final Amount LOST = Amount.unknown(ValueState.LOST);

    private final PlanCycle earlier = new PlanCycle(2019, "Handleplan 2019", "Frederiksberg Kommune");
    private final PlanCycle later = new PlanCycle(2020, "Handleplan 2020", "Frederiksberg Kommune");
    private final Unit centre = new Unit("Ungecentret", UnitType.CENTRE);
    private final Unit library = new Unit("Biblioteket", UnitType.CENTRE);
    private final Goal work = new Goal("arbejde", 2, "Arbejdsmarked");
    private final Goal city = new Goal("by", 1, "By");
    private final Body social = new Body("SU", "Socialudvalget", BodyType.COMMITTEE);
    private final Body culture = new Body("KU", "Kulturudvalget", BodyType.COMMITTEE);
    private final Initiative youth = new Initiative(earlier.id(), centre.id(), "Unge i job");
    private final Initiative reading = new Initiative(earlier.id(), library.id(), "Læs med");
    private final Initiative mothers = new Initiative(later.id(), centre.id(), "Mødregruppen");

    @OnBothDatabases
    void eachGoalAddsUpItsYearsAndSaysWhatItLeavesOut(Database database) {
        store(database);

        var groups = groups(database, By.GOAL, 2019, 2020);

        assertThat(groups).extracting(MoneyGroup::name).containsExactly("By", "Arbejdsmarked", null);
        assertThat(groups.get(1).sums().initiatives()).isEqualTo(2);
        assertThat(groups.get(1).sums().applied()).isEqualTo(sum(600, 3, 0));
        assertThat(groups.get(1).sums().granted()).isEqualTo(sum(350, 3, 0));
        assertThat(groups.get(1).sums().grantedPercent()).isEqualTo(58);
        assertThat(groups.get(0).sums().applied()).isEqualTo(sum(0, 0, 1));
        assertThat(groups.get(0).sums().granted()).isEqualTo(sum(80, 1, 0));
        assertThat(groups.get(0).sums().grantedPercent()).isNull();
        assertThat(groups.get(2).sums().applied()).isEqualTo(sum(0, 0, 0));
        assertThat(groups.get(2).sums().granted()).isEqualTo(sum(25, 1, 0));
    }

    @OnBothDatabases
    void anInitiativeOfTwoCommitteesCountsWithEachAndOnceInAll(Database database) {
        store(database);

        var groups = groups(database, By.COMMITTEE, 2019, 2019);

        assertThat(groups)
                .extracting(MoneyGroup::name, group -> group.sums().granted())
                .containsExactly(
                        tuple("Kulturudvalget", sum(330, 3, 0)),
                        tuple("Socialudvalget", sum(250, 2, 0)),
                        tuple(null, sum(25, 1, 0)));
        assertThat(total(database, 2019).granted()).isEqualTo(sum(355, 4, 0));
        assertThat(total(database, 2019).initiatives()).isEqualTo(2);
    }

    @OnBothDatabases
    void theMoneyOfAPlanLiesInSeveralBudgetYears(Database database) {
        store(database);

        assertThat(groups(database, By.BUDGET_YEAR, 2019, 2020))
                .extracting(MoneyGroup::name, group -> group.sums().granted())
                .containsExactly(tuple("2019", sum(205, 3, 0)), tuple("2020", sum(250, 2, 0)));
        assertThat(groups(database, By.YEAR, 2019, 2020))
                .extracting(MoneyGroup::name, group -> group.sums().granted())
                .containsExactly(tuple("2019", sum(355, 4, 0)), tuple("2020", sum(100, 1, 0)));
    }

    @OnBothDatabases
    void targetGroupsAreTheOnesThatTheWordsName(Database database) {
        store(database);

        assertThat(groups(database, By.TARGET_GROUP, 2019, 2020))
                .extracting(MoneyGroup::name, group -> group.sums().initiatives())
                .containsExactly(
                        tuple("CHILDREN", 1L),
                        tuple("YOUNG", 1L),
                        tuple("WOMEN", 1L),
                        tuple("FAMILIES", 1L),
                        tuple(null, 1L));
    }

    @OnBothDatabases
    void oneInitiativeIsARowOfItsOwnWithItsPlan(Database database) {
        store(database);

        assertThat(groups(database, By.INITIATIVE, 2019, 2020))
                .extracting(
                        MoneyGroup::name,
                        MoneyGroup::initiativeId,
                        MoneyGroup::planYear,
                        MoneyGroup::number,
                        g -> g.sums().granted())
                .containsExactly(
                        tuple("Unge i job", youth.id(), 2019, 1, sum(250, 2, 0)),
                        tuple("Læs med", reading.id(), 2019, 2, sum(80, 1, 0)),
                        tuple("Priser", null, 2019, null, sum(25, 1, 0)),
                        tuple("Mødregruppen", mothers.id(), 2020, 1, sum(100, 1, 0)));
    }

    @OnBothDatabases
    void aPageOfGroupsKnowsHowManyThereAreAndTheLargest(Database database) {
        store(database);

        var page = database.get(entities ->
                new JpaMoneyReports(entities).groups(By.INITIATIVE, scope(true, 2019, 2020), new PageRequest(2, 3)));

        assertThat(page.page().rows()).extracting(MoneyGroup::name).containsExactly("Mødregruppen");
        assertThat(page.page().total()).isEqualTo(4);
        assertThat(page.largest()).isEqualTo(Money.kroner(400));
        report(database, "FINAL_STATUS", "ACCEPTED", LocalDate.of(2020, 1, 20), Amount.kroner(450));
        assertThat(database.get(entities ->
                                new JpaMoneyReports(entities).groups(By.YEAR, scope(true, 2019), new PageRequest(1, 3)))
                        .largest())
                .as("in whichever column it stands")
                .isEqualTo(Money.kroner(450));
    }

    @OnBothDatabases
    void whatTheCouncilsRecommendedIsHeldAgainstWhatWasGranted(Database database) {
        store(database);

        List<CouncilSuccess> success =
                database.get(entities -> new JpaMoneyReports(entities).success(scope(true, 2019, 2020)));

        assertThat(success)
                .containsExactly(
                        new CouncilSuccess(2019, 1, 0, 1, 1, Money.kroner(290), Money.kroner(250)),
                        new CouncilSuccess(2020, 0, 1, 0, 0, Money.kroner(90), Money.kroner(100)));
    }

    @OnBothDatabases
    void whatIsTakenBackAfterTheDecisionWasFollowedAllTheSame(Database database) {
        store(database);
        database.run(entities -> entities.createNativeQuery(
                        "update allocation_row set decided_oere = granted_oere, decided_state = 'KNOWN', granted_oere = 0")
                .executeUpdate());

        List<CouncilSuccess> success =
                database.get(entities -> new JpaMoneyReports(entities).success(scope(true, 2020)));
        assertThat(success).containsExactly(new CouncilSuccess(2020, 0, 1, 0, 0, Money.kroner(90), Money.kroner(100)));
    }

    @OnBothDatabases
    void theLatestAcceptedReportThatKnowsTellsWhatIsSpent(Database database) {
        store(database);
        report(database, "MIDWAY_STATUS", "ACCEPTED", LocalDate.of(2019, 6, 20), Amount.kroner(40));
        assertThat(total(database, 2019).spent()).isEqualTo(sum(40, 1, 0));

        report(database, null, "SUBMITTED", null, Amount.kroner(95));
        assertThat(total(database, 2019).spent()).isEqualTo(sum(40, 1, 0));

        report(database, "FINAL_STATUS", "ACCEPTED", LocalDate.of(2020, 1, 20), Amount.kroner(90));
        assertThat(groups(database, By.UNIT, 2019, 2019))
                .extracting(MoneyGroup::name, group -> group.sums().spent())
                .containsExactly(
                        tuple("Biblioteket", sum(0, 0, 0)),
                        tuple("Ungecentret", sum(90, 1, 0)),
                        tuple(null, sum(0, 0, 0)));

        report(database, null, "ACCEPTED", LocalDate.of(2020, 2, 20), LOST);
        assertThat(total(database, 2019).spent()).isEqualTo(sum(90, 1, 0));
    }

    @OnBothDatabases
    void whatIsNotPutForwardIsToldToTheAdministrationOnly(Database database) {
        store(database);
        database.run(entities -> entities.createNativeQuery(
                        "insert into allocation (id, version, state, round, step) values (?, 1, 'PROPOSING', 1, 1)")
                .setParameter(1, later.id())
                .executeUpdate());

        MoneySums seen = database.get(entities -> new JpaMoneyReports(entities).total(scope(false, 2020)));

        assertThat(seen.applied()).isEqualTo(sum(200, 1, 0));
        assertThat(seen.recommended()).isEqualTo(sum(0, 0, 0));
        assertThat(seen.proposed()).isEqualTo(sum(0, 0, 0));
        assertThat(total(database, 2020).recommended()).isEqualTo(sum(90, 1, 0));
    }

    @OnBothDatabases
    void aReportIsOneStatementHoweverMuchItAddsUp(Database database) {
        store(database);

        for (var by : By.values()) {
            assertThat(database.statements(entities ->
                            new JpaMoneyReports(entities).groups(by, scope(true, 2019, 2020), new PageRequest(1, 50))))
                    .isEqualTo(1);
        }
    }

    @OnBothDatabases
    void noYearsAreNothing(Database database) {
        store(database);

        assertThat(groups(database, By.GOAL)).isEmpty();
        assertThat(total(database).granted()).isEqualTo(sum(0, 0, 0));
    }

    private void store(Database database) {
        describe(youth, 1, work, Set.of(social.id(), culture.id()), "Børn og unge (14-18 år) i tunge forløb");
        describe(reading, 2, city, Set.of(culture.id()), "Nye borgere i tunge forløb");
        describe(mothers, 1, work, Set.of(), "Barselsgruppe (mødre)");
        var policy = new Policy("Integrationspolitik", 2019, 2022);
        policy.add(work);
        policy.add(city);
        database.run(entities -> {
            List.of(earlier, later, centre, library, policy, social, culture).forEach(entities::persist);
            entities.flush();
            List.of(youth, reading, mothers).forEach(entities::persist);
            entities.flush();
            row(entities, youth, 2019, 100, Amount.kroner(100), 100);
            row(entities, youth, 2020, 300, Amount.kroner(190), 150);
            row(entities, mothers, 2020, 200, Amount.kroner(90), 100);
            entities.persist(registered(AllocationRow.ofInitiative(earlier.id(), reading.id(), 2019, LOST), LOST, 80));
            entities.persist(registered(AllocationRow.ofLine(earlier.id(), "Priser", 2019), NOTHING, 25));
        });
    }

    private void describe(Initiative initiative, int number, Goal goal, Set<UUID> committees, String target) {
        initiative.registerAsGranted(number);
        initiative.record(new FormSection.Goals(goal.id(), List.of()));
        initiative.record(new FormSection.Anchors(committees, List.of()));
        initiative.record(new FormSection.Target(new TargetGroup(target, null, null, null, null, null, null, null)));
    }

    private void row(EntityManager entities, Initiative of, int year, long applied, Amount recommended, long granted) {
        var row = AllocationRow.ofInitiative(of.cycleId(), of.id(), year, Amount.kroner(applied));
        entities.persist(registered(row, recommended, granted));
    }

    private static AllocationRow registered(AllocationRow row, Amount recommended, long granted) {
        row.register(recommended, Amount.kroner(granted), Amount.kroner(granted));
        return row;
    }

    private void report(Database database, String phase, String state, LocalDate acceptedOn, Amount spent) {
        var round = UUID.randomUUID();
        var report = UUID.randomUUID();
        database.run(entities -> {
            execute(
                    entities,
                    "insert into status_round (id, version, cycle_id, phase, state, opened_on, title, reason, deadline, closes_on)"
                            + " values (?, 1, ?, ?, 'OPEN', ?, 'Status', 'Aftalt', date '2019-07-01', date '2019-07-08')",
                    round,
                    earlier.id(),
                    phase,
                    LocalDate.of(2019, 6, 1));
            execute(
                    entities,
                    "insert into status_report (id, version, round_id, cycle_id, initiative_id, unit_id, state, accepted_on)"
                            + " values (?, 1, ?, ?, ?, ?, ?, cast(? as date))",
                    report,
                    round,
                    earlier.id(),
                    youth.id(),
                    centre.id(),
                    state,
                    acceptedOn);
            execute(
                    entities,
                    "insert into status_spending (report_id, position, budget_year, amount_oere, amount_state)"
                            + " values (?, 0, 2019, cast(? as bigint), ?)",
                    report,
                    spent.money().map(Money::oere).orElse(null),
                    spent.state().name());
        });
    }

    private static void execute(EntityManager entities, String sql, Object... values) {
        var query = entities.createNativeQuery(sql);
        for (var i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }

    private static KnownSum sum(long kroner, long known, long unknown) {
        return new KnownSum(Money.kroner(kroner), known, unknown);
    }

    private static ReportScope scope(boolean early, Integer... planYears) {
        return new ReportScope(new TreeSet<>(List.of(planYears)), early);
    }

    private List<MoneyGroup> groups(Database database, By by, Integer... planYears) {
        return database.get(entities -> new JpaMoneyReports(entities)
                .groups(by, scope(true, planYears), new PageRequest(1, 50))
                .page()
                .rows());
    }

    private MoneySums total(Database database, Integer... planYears) {
        return database.get(entities -> new JpaMoneyReports(entities).total(scope(true, planYears)));
    }
}
