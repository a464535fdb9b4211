package dk.handleplan.persistence.presentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.initiative.Comparator;
import dk.handleplan.core.initiative.FormSection;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.IndicatorGroup;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.UnitType;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.policy.Goal;
import dk.handleplan.core.policy.Policy;
import dk.handleplan.core.presentation.Figure;
import dk.handleplan.core.presentation.SpendingSum;
import dk.handleplan.core.presentation.StatusCompiler;
import dk.handleplan.core.presentation.StatusDocument;
import dk.handleplan.core.presentation.StatusDocumentService;
import dk.handleplan.core.presentation.YearSpending;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.ValueState;
import dk.handleplan.core.status.StatusReport;
import dk.handleplan.core.status.StatusRound;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import dk.handleplan.persistence.status.JpaReadings;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

class JpaRoundSourcesTest {

    private static final int MOST_STATEMENTS = 12;

    private static final User SECRETARIAT = new User("sekretariatet", "Sekretariatet") {
        @Override
        public boolean has(Role role) {
            return role == Role.SECRETARIAT;
        }
    };

    private final PlanCycle year = new PlanCycle(2020, "Handleplan 2020", "Frederiksberg Kommune");
    private final Unit centre = new Unit("Ungecentret", UnitType.CENTRE);
    private final Policy policy = new Policy("Integrationspolitik", 2019, 2022);
    private final Goal work = new Goal("arbejde", 1, "Arbejde");
    private final Goal city = new Goal("by", 2, "By");
    private final StatusRound midway = new StatusRound(year.id(), Phase.MIDWAY_STATUS, LocalDate.of(2020, 8, 3));
    private final StatusRound last = new StatusRound(year.id(), Phase.FINAL_STATUS, LocalDate.of(2021, 1, 4));
    private final List<Initiative> initiatives = new ArrayList<>();

    @OnBothDatabases
    void aRoundIsToldWithTheFiguresOfThoseBeforeItAndOfNoLaterOne(Database database) {
        store(database, 2);

        var figure = figure(document(database, last), 1);
        assertThat(figure.last().figure().least()).isEqualByComparingTo("12");
        assertThat(figure.now().figure().least()).isEqualByComparingTo("15");
        assertThat(figure(document(database, midway), 1).series().points()).hasSize(1);
    }

    @OnBothDatabases
    void ofTwoRoundsOpenedOnTheSameDayTheMidwayOneIsFirst(Database database) {
        store(database, 1);
        execute(database, "update status_round set opened_on = ?", LocalDate.of(2020, 8, 3));

        assertThat(figure(document(database, last), 1).last().figure().least()).isEqualByComparingTo("12");
        assertThat(figure(document(database, midway), 1).last()).isNull();
    }

    @OnBothDatabases
    void unitsGoalsAndInitiativesStandInTheirOrder(Database database) {
        store(database, 3);

        var document = document(database, last);

        assertThat(document.plan()).isEqualTo("Handleplan 2020");
        assertThat(document.goals()).extracting(StatusDocument.Goal::label).containsExactly("Arbejde", "By");
        assertThat(document.chapters())
                .singleElement()
                .satisfies(chapter -> assertThat(chapter.unit()).isEqualTo("Ungecentret"));
        assertThat(document.chapters().get(0).sections())
                .extracting(section -> section.goal().label())
                .containsExactly("Arbejde", "By");
        assertThat(document.entries()).extracting(StatusDocument.Entry::number).containsExactly(2, 1, 3);
        assertThat(document.entries().get(0).told().narrative()).isEqualTo("Det går.");
    }

    @OnBothDatabases
    void aPlanWithoutInitiativesIsToldChapterByChapterAndNothingIsAskedOfItsGoals(Database database) {
        store(database, 0);
        var library = new Unit("Biblioteket", UnitType.CENTRE);
        database.run(entities -> {
            entities.persist(library);
            entities.flush();
            entities.persist(StatusReport.onChapter(last, centre));
            entities.persist(StatusReport.onChapter(last, library));
        });
        execute(
                database,
                "update status_report set state = 'ACCEPTED', accepted_on = date '2021-02-01', assessment = 'ON_TRACK',"
                        + " narrative = 'Det går.' where unit_id = ?",
                centre.id());

        var document = document(database, last);

        assertThat(document.ofChapters()).isTrue();
        assertThat(document.accepted()).isEqualTo(1);
        assertThat(document.entries())
                .extracting(StatusDocument.Entry::initiative, StatusDocument.Entry::title)
                .containsExactly(tuple(null, "Biblioteket"), tuple(null, "Ungecentret"));
        assertThat(document.entries().get(1).told().narrative()).isEqualTo("Det går.");
        assertThat(document.entries()).allMatch(entry -> entry.spending().isEmpty());
        assertThat(document.total()).isEmpty();
        assertThat(document.missing())
                .containsExactly(new StatusDocument.Missing(StatusDocument.Missing.Kind.NO_STATUS, "Biblioteket", 1));
    }

    @OnBothDatabases
    void spendingStandsBesideTheGrantAndWhatIsNotKnownStaysSo(Database database) {
        store(database, 1);
        allocate(database, 2020, Amount.kroner(100_000));
        allocate(database, 2021, Amount.unknown(ValueState.LOST));
        execute(
                database,
                "insert into status_spending (report_id, position, budget_year, amount_oere, amount_state)"
                        + " select id, 0, 2020, 6000050, 'KNOWN' from status_report where round_id = ?",
                last.id());

        var money = document(database, last).entries().get(0).spending();

        assertThat(money)
                .extracting(
                        YearSpending::year,
                        year -> year.granted().kroner(),
                        year -> year.granted().state(),
                        year -> year.spent().kroner())
                .containsExactly(
                        tuple(2020, new BigDecimal("100000.00"), ValueState.KNOWN, new BigDecimal("60000.50")),
                        tuple(2021, null, ValueState.LOST, null));
        assertThat(document(database, midway).total())
                .extracting(SpendingSum::spent)
                .containsOnly(new SpendingSum.Together(null, 1));
    }

    private void allocate(Database database, int budgetYear, Amount granted) {
        var row = AllocationRow.ofInitiative(year.id(), initiatives.get(0).id(), budgetYear, Amount.blank());
        row.register(Amount.blank(), Amount.blank(), granted);
        database.run(entities -> entities.persist(row));
    }

    @OnBothDatabases
    void aReportThatIsNotAcceptedTellsNothing(Database database) {
        store(database, 1);
        execute(database, "update status_report set state = 'SUBMITTED', accepted_on = null");

        assertThat(document(database, last).entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.told()).isNull());
    }

    @OnBothDatabases
    void aDocumentIsAFewStatementsWhateverItsSize(Database database) {
        store(database, 12);

        assertThat(database.statements(entities -> of(entities, last))).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    private static Figure figure(StatusDocument document, int number) {
        return document.entries().stream()
                .filter(entry -> entry.number() == number)
                .findFirst()
                .orElseThrow()
                .told()
                .figures()
                .get(0);
    }

    private StatusDocument document(Database database, StatusRound round) {
        return database.get(entities -> of(entities, round));
    }

    private static StatusDocument of(EntityManager entities, StatusRound round) {
        var presentations = new JpaPresentations(entities);
        var compiler = new StatusCompiler(
                new JpaRoundSources(entities), new JpaReadings(entities), presentations, Clock.systemDefaultZone());
        return new StatusDocumentService(compiler, presentations).of(SECRETARIAT, round.id());
    }

    private void store(Database database, int number) {
        policy.add(work);
        policy.add(city);
        IntStream.rangeClosed(1, number).forEach(this::grant);
        database.run(entities -> {
            List.of(policy, year, centre).forEach(entities::persist);
            entities.flush();
            initiatives.forEach(entities::persist);
            entities.persist(midway);
            entities.persist(last);
        });
        execute(database, "update plan_cycle set policy_id = ?", policy.id());
        execute(
                database,
                "insert into cycle_date (cycle_id, milestone, falls_on) values (?, 'FINAL_DEADLINE', ?)",
                year.id(),
                LocalDate.of(2021, 2, 1));
        initiatives.forEach(initiative -> {
            report(database, midway, initiative, 12);
            report(database, last, initiative, 15);
        });
    }

    private void grant(int number) {
        var initiative = new Initiative(year.id(), centre.id(), "Indsats " + number);
        initiative.record(new FormSection.Goals((number == 2 ? work : city).id(), List.of()));
        initiative.record(new FormSection.Success(
                null,
                List.of(new Indicator(IndicatorGroup.QUANTITATIVE, "Deltagere")
                        .aim(Comparator.GTE, BigDecimal.valueOf(20), ValueState.KNOWN, "personer"))));
        initiative.registerAsGranted(number);
        initiatives.add(initiative);
    }

    private void report(Database database, StatusRound round, Initiative of, int figure) {
        var report = UUID.randomUUID();
        execute(
                database,
                "insert into status_report (id, version, round_id, cycle_id, initiative_id, unit_id, state, assessment,"
                        + " narrative, accepted_on) values (?, 1, ?, ?, ?, ?, 'ACCEPTED', 'ON_TRACK', 'Det går.', ?)",
                report,
                round.id(),
                year.id(),
                of.id(),
                centre.id(),
                round.openedOn().plusDays(20));
        execute(
                database,
                "insert into reading (id, report_id, indicator_id, state, reading_value, read_on)"
                        + " values (?, ?, ?, 'FIGURE', ?, ?)",
                UUID.randomUUID(),
                report,
                of.indicators().get(0).id(),
                figure,
                round.openedOn().plusDays(10));
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
}
