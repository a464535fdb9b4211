package dk.handleplan.persistence.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.document.ContentsReader;
import dk.handleplan.core.document.CriterionProgress;
import dk.handleplan.core.document.HearingReader;
import dk.handleplan.core.document.PlanFrame;
import dk.handleplan.core.document.PlanReader;
import dk.handleplan.core.document.ProgressReader;
import dk.handleplan.core.document.PublicFigure.Told;
import dk.handleplan.core.document.PublishedPlan;
import dk.handleplan.core.document.PublishedPlanService;
import dk.handleplan.core.initiative.Contact;
import dk.handleplan.core.preparation.CycleTextService;
import dk.handleplan.core.preparation.MergeValues;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.ValueState;
import dk.handleplan.core.status.Assessment;
import dk.handleplan.core.status.ReportState;
import dk.handleplan.core.status.StatusReport;
import dk.handleplan.core.status.StatusRound;
import dk.handleplan.persistence.audit.JpaAuditTrail;
import dk.handleplan.persistence.cycle.JpaPlanCycles;
import dk.handleplan.persistence.funding.JpaAllocationRows;
import dk.handleplan.persistence.funding.JpaFundingPools;
import dk.handleplan.persistence.funding.JpaLedgerLines;
import dk.handleplan.persistence.hearing.JpaConsultations;
import dk.handleplan.persistence.hearing.JpaDraftPlan;
import dk.handleplan.persistence.hearing.JpaHearings;
import dk.handleplan.persistence.hearing.JpaObjections;
import dk.handleplan.persistence.hearing.JpaRemarks;
import dk.handleplan.persistence.initiative.JpaFormDefinitions;
import dk.handleplan.persistence.initiative.JpaInitiatives;
import dk.handleplan.persistence.initiative.JpaSubmissions;
import dk.handleplan.persistence.organisation.JpaBodies;
import dk.handleplan.persistence.organisation.JpaUnits;
import dk.handleplan.persistence.planfile.PlanFilesIn;
import dk.handleplan.persistence.policy.JpaPolicies;
import dk.handleplan.persistence.preparation.JpaTextsOfCycles;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import dk.handleplan.persistence.status.JpaReadings;
import dk.handleplan.persistence.status.JpaStatusReports;
import dk.handleplan.persistence.status.JpaStatusRounds;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

public class PublishedPlanTest {

    @OnBothDatabases
    void theModelPlanIsPublishedWithAllItSays(Database database) {
        take(database, PlanFilesIn.model());

        var plan = database.get(entities -> service(entities).ofYear(2019));

        assertThat(plan.goals())
                .extracting(PublishedPlan.Goal::hasInitiatives)
                .containsExactly(true, true, true, true, false);
        assertThat(plan.goals().get(4).touchedBy()).containsExactly(3, 9, 10);
        assertThat(plan.initiatives()).hasSize(12);
        assertThat(plan.initiatives().stream()
                        .mapToInt(i -> i.indicators().size())
                        .sum())
                .isEqualTo(64);
        assertThat(plan.initiatives().get(0).granted(2019)).isEqualTo(Amount.unknown(ValueState.LOST));
        assertThat(plan.initiatives().get(0).granted(2020)).isEqualTo(Amount.unknown(ValueState.BLANK_OR_LOST));
        assertThat(plan.pool()).singleElement().satisfies(pool -> {
            assertThat(pool.total()).isEqualTo(Amount.kroner(1_700_000));
            assertThat(pool.remaining()).isEqualTo(Amount.unknown(ValueState.LOST));
        });
        assertThat(plan.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.granted(2019)).isEqualTo(Amount.unknown(ValueState.LOST)));
        assertThat(plan.areas()).hasSize(8);
        assertThat(plan.published().text()).isEqualTo("2019-04");
    }

    @OnBothDatabases
    void onlyWhatIsAcceptedIsToldAndFewPersonsAreNot(Database database) {
        take(database, PlanFilesIn.model());
        reportThree(database, "SUBMITTED");
        assertThat(database.get(entities -> service(entities).ofYear(2019)).initiatives())
                .allSatisfy(initiative -> {
                    assertThat(initiative.progress()).isEmpty();
                    assertThat(initiative.criteria()).isEmpty();
                });

        database.run(entities -> entities.createQuery("update StatusReport r set r.state = :accepted")
                .setParameter("accepted", ReportState.ACCEPTED)
                .executeUpdate());

        var plan = database.get(entities -> service(entities).ofYear(2019));
        var criteria =
                plan.initiatives().stream().flatMap(i -> i.criteria().stream()).toList();
        assertThat(criteria).hasSize(64);
        assertThat(told(criteria, "forløb")).containsOnly(Told.AS_COUNTED);
        assertThat(told(criteria, "elever")).containsOnly(Told.FEW);
        assertThat(plan.initiatives())
                .allSatisfy(initiative -> assertThat(initiative.progress())
                        .singleElement()
                        .satisfies(progress -> assertThat(progress.on()).isEqualTo("2019-07-01")));
    }

    @OnBothDatabases
    void oneCriterionIsToldAsTheWholePlanTellsIt(Database database) {
        take(database, PlanFilesIn.model());
        reportThree(database, "ACCEPTED");
        var told = database.get(entities -> service(entities).ofYear(2019)).initiatives().stream()
                .flatMap(initiative -> initiative.criteria().stream())
                .toList();

        assertThat(told).isNotEmpty().allSatisfy(criterion -> {
            var alone = criterion(database, criterion.indicator().id());
            assertThat(alone.map(CriterionProgress::readings)).contains(criterion.readings());
            assertThat(alone.map(CriterionProgress::series)).contains(criterion.series());
        });
        assertThat(criterion(database, UUID.randomUUID())).isEmpty();
    }

    private static Optional<CriterionProgress> criterion(Database database, UUID id) {
        return database.get(entities -> service(entities).criterion(2019, id));
    }

    private static Stream<Told> told(List<CriterionProgress> criteria, String unit) {
        return criteria.stream()
                .filter(criterion -> unit.equals(criterion.indicator().unit()))
                .map(criterion -> criterion.latest().figure().orElseThrow().told());
    }

    /** About every criterion of the plan. */
    public static void reportThree(Database database, String state) {
        database.run(entities -> {
            var cycle = new JpaPlanCycles(entities).findByYear(2019).orElseThrow();
            var round = new StatusRound(cycle.id(), Phase.MIDWAY_STATUS, LocalDate.of(2019, 6, 1));
            entities.persist(round);
            entities.flush();
            new JpaInitiatives(entities)
                    .inPlan(cycle.id())
                    .forEach(initiative -> entities.persist(new StatusReport(round, initiative)));
            entities.flush();
            entities.createNativeQuery(
                            "update status_report set assessment = 'ON_TRACK', accepted_on = date '2019-07-01',"
                                    + " state = '" + state + "'")
                    .executeUpdate();
            entities.createNativeQuery(
                            "insert into reading (id, report_id, indicator_id, state, reading_value, approximate,"
                                    + " read_on) select i.id, r.id, i.id, 'FIGURE', 3, false, date '2019-06-30'"
                                    + " from indicator i, status_report r where r.initiative_id = i.initiative_id")
                    .executeUpdate();
        });
    }

    @OnBothDatabases
    void howAChapterGoesIsToldUnderTheNameOfItsUnit(Database database) {
        take(database, PlanFilesIn.model());
        var unit = database.get(entities -> new JpaUnits(entities).all().get(0));
        database.run(entities -> {
            var cycle = new JpaPlanCycles(entities).findByYear(2019).orElseThrow();
            var round = new StatusRound(cycle.id(), Phase.MIDWAY_STATUS, LocalDate.of(2019, 6, 1));
            entities.persist(round);
            entities.flush();
            entities.persist(StatusReport.onChapter(round, unit));
            entities.flush();
            entities.createNativeQuery("update status_report set assessment = 'AT_RISK',"
                            + " accepted_on = date '2019-07-01', state = 'ACCEPTED'")
                    .executeUpdate();
        });

        var chapters = database.get(entities -> service(entities).ofYear(2019)).chapterProgress();

        assertThat(chapters).singleElement().satisfies(chapter -> {
            assertThat(chapter.unit()).isEqualTo(unit.name());
            assertThat(chapter.progress()).singleElement().matches(told -> told.assessment() == Assessment.AT_RISK);
        });
    }

    @OnBothDatabases
    void aPlanOfTwiceTheSizeIsReadInAsManyStatements(Database database) throws java.sql.SQLException {
        take(database, PlanFilesIn.model());
        reportThree(database, "ACCEPTED");
        var small = database.statements(entities -> service(entities).ofYear(2019));
        database.empty();
        take(database, twiceTheSize());
        reportThree(database, "ACCEPTED");

        var large = database.statements(entities -> service(entities).ofYear(2019));

        assertThat(large).isEqualTo(small);
    }

    @OnBothDatabases
    void onlyPublishedPlansAreShown(Database database) {
        take(database, PlanFilesIn.model());
        database.run(entities -> entities.createQuery("update PlanCycle c set c.publishedOn = null")
                .executeUpdate());

        database.run(entities -> {
            assertThat(service(entities).list()).isEmpty();
            assertThatThrownBy(() -> service(entities).ofYear(2019)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> service(entities).ofYear(1999)).isInstanceOf(NotFound.class);
        });
    }

    @OnBothDatabases
    void theMunicipalitysOwnPeopleReadTheNamesOfContacts(Database database) {
        take(database, PlanFilesIn.model());
        database.run(
                entities -> entities.createQuery("update Contact c set c.personName = 'Navn', c.publishName = false")
                        .executeUpdate());

        assertThat(names(database.get(entities -> service(entities).ofYear(2019))))
                .containsOnlyNulls();
        assertThat(names(database.get(entities -> service(entities).forAdministration(2019))))
                .containsOnly("Navn");
    }

    private static List<String> names(PublishedPlan plan) {
        return plan.initiatives().stream()
                .flatMap(initiative -> initiative.contacts().stream())
                .map(Contact::personName)
                .toList();
    }

    private static void take(Database database, String yaml) {
        database.run(entities -> PlanFilesIn.service(entities).take(PlanFilesIn.ADMINISTRATOR, yaml));
    }

    /** The model's initiatives a second time, under numbers from 13. */
    static String twiceTheSize() {
        var model = PlanFilesIn.model();
        var begin = model.indexOf("initiatives:\n  #");
        var end = model.indexOf("figures_that_survived:");
        var again = Pattern.compile("- number: (\\d+)")
                .matcher(model.substring(model.indexOf('\n', begin) + 1, end))
                .replaceAll(number -> "- number: " + (Integer.parseInt(number.group(1)) + 12));
        return model.substring(0, end) + again;
    }

    public static PublishedPlanService service(EntityManager entities) {
        var initiatives = new JpaInitiatives(entities);
        var contents = new JpaPlanContents(entities);
        var policies = new JpaPolicies(entities);
        var pools = new JpaFundingPools(entities);
        var sums = new ContentsReader(contents, policies, pools, new JpaLedgerLines(entities));
        var progress = new ProgressReader(
                new JpaStatusRounds(entities), new JpaStatusReports(entities), new JpaReadings(entities));
        var hearing = new HearingReader(
                new JpaHearings(entities),
                new JpaConsultations(entities),
                new JpaDraftPlan(entities),
                new JpaRemarks(entities),
                new JpaObjections(entities));
        var reader = new PlanReader(
                initiatives, new JpaAllocationRows(entities), pools, frame(entities), hearing, progress, sums);
        return new PublishedPlanService(new JpaPlanCycles(entities), initiatives, contents, sums, progress, reader);
    }

    static PlanFrame frame(EntityManager entities) {
        return new PlanFrame(
                new JpaPolicies(entities),
                new JpaSubmissions(entities),
                new JpaBodies(entities),
                new JpaUnits(entities),
                new JpaPlanDocuments(entities),
                texts(entities),
                new JpaFormDefinitions(entities));
    }

    static CycleTextService texts(EntityManager entities) {
        return new CycleTextService(
                new JpaTextsOfCycles(entities),
                new JpaPlanCycles(entities),
                new MergeValues(new JpaPolicies(entities), new JpaFundingPools(entities)),
                new JpaAuditTrail(entities, List.of()),
                Clock.systemDefaultZone());
    }
}
