package dk.handleplan.persistence.document;

import static dk.handleplan.persistence.document.PublishedPlanTest.reportThree;
import static dk.handleplan.persistence.document.PublishedPlanTest.service;
import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.document.InitiativeOfPlan;
import dk.handleplan.core.document.PlanIndex;
import dk.handleplan.core.document.PlanLine;
import dk.handleplan.core.document.PlanNeighbour;
import dk.handleplan.core.document.PlanSearch;
import dk.handleplan.core.document.PublishedInitiative;
import dk.handleplan.core.document.PublishedPlan;
import dk.handleplan.core.document.PublishedPlanService;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.persistence.planfile.PlanFilesIn;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;

/** A plan that is read piece by piece says what the whole plan says. */
class LongPlanTest {

    private static final PageRequest FIRST = new PageRequest(1, 50);
    private static final RecursiveComparisonConfiguration ALIKE = RecursiveComparisonConfiguration.builder()
            .withIgnoredCollectionOrderInFields("form.cycles", "goals.touchedBy")
            .withIgnoredFields("form.id")
            .build();

    /** All amounts but one are known. A council on the draft as a whole, on the first initiative and on the fifth, which did not come into the plan; a dissent. */
    private static final List<String> HEARD = List.of(
            "update allocation_row set granted_oere = 100000, granted_state = 'KNOWN'"
                    + " where initiative_id in (select id from initiative where number <> 20)",
            "update initiative set state = 'ACCEPTED' where number = 5",
            "insert into council (id, version, name, active, leads_hearing) values (${of 1}, 1, 'Ældrerådet', true, false)",
            "insert into consultation (id, version, cycle_id, council_id, state, respond_by, own_date, closed_on)"
                    + " select ${of 1}, 1, id, ${of 1}, 'RESPONDED', date '2018-11-29', false, date '2018-11-20' from plan_cycle",
            "insert into hearing_remark (id, version, consultation_id, cycle_id, initiative_id, remark_text, sent_on)"
                    + " select id, 1, ${of 1}, cycle_id, id, 'Om nr. ' || number, date '2018-11-20' from initiative"
                    + " where number in (1, 5)",
            "insert into hearing_remark (id, version, consultation_id, cycle_id, remark_text, sent_on)"
                    + " select ${of 2}, 1, ${of 1}, id, 'Om det hele', date '2018-11-20' from plan_cycle",
            "insert into app_user (id, version, login, name, language, failed_attempts, active)"
                    + " values (${of 1}, 1, 'medlem', 'Medlem', 'da', 0, true)",
            "insert into hearing_objection (id, version, consultation_id, initiative_id, author_id, dissent_text, sent_on)"
                    + " select ${of 1}, 1, ${of 1}, id, ${of 1}, 'Uenig', date '2018-11-20' from initiative where number = 1");

    @OnBothDatabases
    void whatIsReadPieceByPieceIsTheSame(Database database) {
        given(database, 4);
        hear(database);
        reportThree(database, "ACCEPTED");
        database.run(entities -> {
            var plans = service(entities);
            var whole = plans.ofYear(2019);
            assertThat(whole.consulted().get(0).elsewhere()).hasSize(1);
            assertThat(whole.consulted().get(0).dissents().get(0).about()).isPresent();

            theSameStandsAroundTheInitiatives(plans, whole);
            theIndexIsTheSame(plans, whole);
            pagesFollowOneAnother(plans, whole);
            anInitiativeSaysTheSameByItself(plans, whole);
            programsReadTheSame(plans, whole);
        });
    }

    private static void theSameStandsAroundTheInitiatives(PublishedPlanService plans, PublishedPlan whole) {
        assertThat(plans.aroundInitiatives(2019))
                .usingRecursiveComparison(ALIKE)
                .isEqualTo(whole.withoutInitiatives());
    }

    private static void theIndexIsTheSame(PublishedPlanService plans, PublishedPlan whole) {
        var around = whole.withoutInitiatives();
        for (var search : List.of(
                PlanSearch.ALL,
                PlanSearch.of(null, 2),
                PlanSearch.of(" SPROG ", null),
                PlanSearch.of("7", null),
                PlanSearch.of("100%", null),
                PlanSearch.of("center", 3))) {
            assertThat(plans.index(around, search, FIRST))
                    .as(search.toString())
                    .usingRecursiveComparison(ALIKE)
                    .isEqualTo(PlanIndex.of(whole, search, FIRST).orElseThrow());
        }
        assertThat(found(plans, whole, "")).isEqualTo(47);
        assertThat(found(plans, whole, "sprog")).isBetween(1L, 46L);
        assertThat(found(plans, whole, "findes ikke")).isZero();
    }

    private static long found(PublishedPlanService plans, PublishedPlan whole, String words) {
        return plans.index(whole.withoutInitiatives(), PlanSearch.of(words, null), FIRST)
                .lines()
                .total();
    }

    private static void pagesFollowOneAnother(PublishedPlanService plans, PublishedPlan whole) {
        var numbers = IntStream.rangeClosed(1, 5)
                .mapToObj(page -> plans.index(whole.withoutInitiatives(), PlanSearch.ALL, new PageRequest(page, 10)))
                .flatMap(index -> index.lines().rows().stream())
                .map(PlanLine::number)
                .toList();

        assertThat(numbers)
                .containsExactlyElementsOf(whole.goals().stream()
                        .flatMap(goal -> goal.initiatives().stream())
                        .map(PublishedInitiative::number)
                        .toList());
    }

    private static void anInitiativeSaysTheSameByItself(PublishedPlanService plans, PublishedPlan whole) {
        for (var number : IntStream.of(1, 4, 6, 13, 20, 35, 48).toArray()) {
            var one = plans.initiative(2019, number).orElseThrow();
            var same = InitiativeOfPlan.of(whole, number).orElseThrow();
            assertThat(one.initiative()).usingRecursiveComparison().isEqualTo(same.initiative());
            assertThat(one.before()).isEqualTo(same.before());
            assertThat(one.after()).isEqualTo(same.after());
            assertThat(one.goal().map(PublishedPlan.Goal::label))
                    .isEqualTo(same.goal().map(PublishedPlan.Goal::label));
            assertThat(one.ofLongPlan()).isTrue();
        }
        assertThat(plans.initiative(2019, 5)).isEmpty();
        assertThat(plans.initiative(2019, 99)).isEmpty();
    }

    private static void programsReadTheSame(PublishedPlanService plans, PublishedPlan whole) {
        var ids = plans.numbered(2019);
        assertThat(plans.some(2019, ids)).usingRecursiveComparison().isEqualTo(whole.initiatives());
        assertThat(plans.some(2019, ids.subList(2, 5)))
                .usingRecursiveComparison()
                .isEqualTo(whole.initiatives().subList(2, 5));
        assertThat(plans.served(whole.withoutInitiatives()))
                .containsExactlyInAnyOrderElementsOf(whole.goals().stream()
                        .filter(PublishedPlan.Goal::hasInitiatives)
                        .map(PublishedPlan.Goal::number)
                        .toList())
                .hasSizeBetween(1, whole.goals().size() - 1);
    }

    @OnBothDatabases
    void aShortPlanIsNotLong(Database database) {
        given(database, 1);

        database.run(entities -> {
            var plans = service(entities);
            assertThat(plans.isLong(2019)).isFalse();
            assertThat(PlanIndex.of(plans.ofYear(2019), PlanSearch.ALL, FIRST)).isEmpty();
            assertThat(plans.initiative(2019, 2).flatMap(InitiativeOfPlan::before))
                    .map(PlanNeighbour::number)
                    .contains(1);
        });
    }

    @OnBothDatabases
    void aPlanOfTwiceTheSizeIsReadInAsManyStatements(Database database) throws SQLException {
        given(database, 1);
        reportThree(database, "ACCEPTED");
        var small = statements(database);
        database.empty();
        given(database, 2);
        reportThree(database, "ACCEPTED");

        assertThat(statements(database)).isEqualTo(small);
    }

    private static List<Number> statements(Database database) {
        return List.of(
                database.statements(entities -> service(entities).aroundInitiatives(2019)),
                database.statements(entities ->
                        service(entities).index(service(entities).aroundInitiatives(2019), PlanSearch.ALL, FIRST)),
                database.statements(entities -> service(entities).initiative(2019, 7)),
                database.statements(entities ->
                        service(entities).some(2019, service(entities).numbered(2019))));
    }

    private static void hear(Database database) {
        database.run(entities -> HEARD.stream()
                .map(sql -> sql.replaceAll("\\$\\{of (\\d)}", "cast('00000000-0000-4000-8000-00000000000$1' as uuid)"))
                .forEach(sql -> entities.createNativeQuery(sql).executeUpdate()));
    }

    /** The model's initiatives so many times, the second time under numbers from 13. */
    private static void given(Database database, int times) {
        var model = PlanFilesIn.model();
        var begin = model.indexOf("initiatives:\n  #");
        var end = model.indexOf("figures_that_survived:");
        var once = model.substring(model.indexOf('\n', begin) + 1, end);
        var yaml = model.substring(0, end)
                + IntStream.range(1, times).mapToObj(time -> again(once, time)).collect(Collectors.joining());
        database.run(entities -> PlanFilesIn.service(entities).take(PlanFilesIn.ADMINISTRATOR, yaml));
    }

    private static String again(String initiatives, int time) {
        return Pattern.compile("- number: (\\d+)")
                .matcher(initiatives)
                .replaceAll(number -> "- number: " + (Integer.parseInt(number.group(1)) + 12 * time));
    }
}
