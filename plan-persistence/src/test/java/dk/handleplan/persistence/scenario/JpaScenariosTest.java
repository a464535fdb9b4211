package dk.handleplan.persistence.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.funding.ApplicationKind;
import dk.handleplan.core.initiative.FormSection;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.Body;
import dk.handleplan.core.organisation.BodyType;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.UnitType;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.scenario.AllocationRules;
import dk.handleplan.core.scenario.Given;
import dk.handleplan.core.scenario.Scenario;
import dk.handleplan.core.scenario.ScenarioCell;
import dk.handleplan.core.scenario.ScenarioComment;
import dk.handleplan.core.scenario.ScenarioRow;
import dk.handleplan.core.scenario.StaffDisqualification;
import dk.handleplan.core.scenario.Stand;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.persistence.cycle.JpaPlanCycles;
import dk.handleplan.persistence.funding.JpaAllocationRows;
import dk.handleplan.persistence.initiative.JpaInitiatives;
import dk.handleplan.persistence.organisation.JpaBodies;
import dk.handleplan.persistence.organisation.JpaUnits;
import dk.handleplan.persistence.organisation.JpaUsers;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

class JpaScenariosTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 1, 6);
    private static final Stand STAND = new Stand(Amount.kroner(200), "Efter rådets anbefaling", "Lokalet er fundet");

    private final PlanCycle cycle = new PlanCycle(2020, "Handleplan 2020", "Frederiksberg Kommune");
    private final Unit unit = new Unit("Ungecentret", UnitType.CENTRE);
    private final Body committee = new Body("SU", "Socialudvalget", BodyType.COMMITTEE);
    private final User anna = new User("anna", "Anna");
    private final Scenario scenario = new Scenario(cycle.id(), 1, "Forslag A", anna, TODAY);
    private final List<AllocationRow> rows = new ArrayList<>();

    @OnBothDatabases
    void theTableKnowsWhatTheScenarioSaysAboutEachRow(Database database) {
        store(database, 1, 2);
        type(database, rows.get(1), STAND, 1);

        var found = database.get(entities -> new JpaScenarios(entities).rows(scenario));

        assertThat(found).extracting(ScenarioRow::title).containsExactly("Indsats 1", "Indsats 2");
        assertThat(found.get(0).stand()).isEqualTo(Stand.NONE);
        assertThat(found.get(1).stand()).isEqualTo(STAND);
        assertThat(found.get(1).unit()).isEqualTo("Ungecentret");
        assertThat(found.get(1).kind()).isEqualTo(ApplicationKind.NEW);
        assertThat(found.get(1).committees())
                .extracting(ScenarioRow.Committee::abbreviation)
                .containsExactly("SU");
        assertThat(found.get(1).difference()).isEqualTo(Amount.kroner(-800));
    }

    @OnBothDatabases
    void aTableOfAnySizeIsReadByTwoStatements(Database database) {
        store(database, 1, 30);

        assertThat(database.statements(entities -> new JpaScenarios(entities).rows(scenario)))
                .isEqualTo(2);
    }

    @OnBothDatabases
    void onlyWhatChangedAfterARevisionIsAskedFor(Database database) {
        store(database, 1, 3);
        type(database, rows.get(0), STAND, 1);
        type(database, rows.get(2), STAND, 2);

        var found = database.get(entities -> new JpaScenarios(entities).rowsSince(scenario, 1));

        assertThat(found)
                .extracting(ScenarioRow::rowId)
                .containsExactly(rows.get(2).id());
    }

    @OnBothDatabases
    void aCopyHasEveryCellAndSumsTheSame(Database database) {
        store(database, 1, 3);
        rows.forEach(row -> type(database, row, STAND, 1));
        var copy = new Scenario(cycle.id(), 1, "Forslag B", anna, TODAY);

        database.run(entities -> {
            new JpaScenarios(entities).add(copy);
            new JpaScenarios(entities).copyCells(scenario.id(), copy.id());
        });

        assertThat(sums(database, copy)).containsOnly(Map.entry(2020, Money.kroner(600)));
        assertThat(allSums(database)).containsOnlyKeys(scenario.id(), copy.id());
        List<Given> given = database.get(entities -> new JpaScenarios(entities).given(copy.id()));
        assertThat(given)
                .contains(new Given(2020, rows.get(0).initiativeId().orElseThrow(), Money.kroner(200)))
                .hasSize(3);
        assertThat(table(database, copy))
                .allSatisfy(row -> assertThat(row.stand()).isEqualTo(STAND));
    }

    @OnBothDatabases
    void aNameStandsOnceInACycle(Database database) {
        store(database, 1, 1);

        assertThatThrownBy(() -> database.run(entities ->
                        new JpaScenarios(entities).add(new Scenario(cycle.id(), 1, "Forslag A", anna, TODAY))))
                .isInstanceOf(PersistenceException.class);
    }

    @OnBothDatabases
    void aRowThatIsRemovedLeavesNothingInScenarios(Database database) {
        store(database, 1, 1);
        type(database, rows.get(0), STAND, 1);

        database.run(entities -> new JpaAllocationRows(entities)
                .remove(new JpaAllocationRows(entities).find(rows.get(0).id()).orElseThrow()));

        assertThat(sums(database, scenario)).isEmpty();
    }

    @OnBothDatabases
    void commentsAreReadOldestFirst(Database database) {
        store(database, 1, 1);
        var monday = Instant.parse("2020-01-06T09:00:00Z");
        database.run(entities -> {
            new JpaScenarios(entities).add(new ScenarioComment(scenario.id(), anna, "Ja", monday.plusSeconds(60)));
            new JpaScenarios(entities).add(new ScenarioComment(scenario.id(), anna, "For lavt?", monday));
        });

        List<ScenarioComment> found = database.get(entities -> new JpaScenarios(entities).comments(scenario.id()));
        assertThat(found).extracting(ScenarioComment::words).containsExactly("For lavt?", "Ja");
    }

    @OnBothDatabases
    void rulesAndDisqualificationsAreKept(Database database) {
        store(database, 1, 1);
        var initiative = rows.get(0).initiativeId().orElseThrow();
        database.run(entities -> {
            new JpaRuleSettings(entities).add(new AllocationRules(cycle.id()));
            new JpaRuleSettings(entities)
                    .add(new StaffDisqualification(cycle.id(), anna, initiative, "Bestyrelsesmedlem", TODAY));
        });

        assertThat(disqualifiedFrom(database, anna.id())).containsExactly(initiative);
        assertThat(disqualifiedFrom(database, UUID.randomUUID())).isEmpty();
        List<AllocationRules.GoalShare> shares = database.get(entities ->
                new JpaRuleSettings(entities).find(cycle.id()).orElseThrow().goalShares());
        assertThat(shares).isEmpty();
    }

    private static Map<Integer, Money> sums(Database database, Scenario of) {
        return database.get(entities -> new JpaScenarios(entities).sums(of.id()));
    }

    private Map<UUID, Map<Integer, Money>> allSums(Database database) {
        return database.get(entities -> new JpaScenarios(entities).allSums(cycle.id()));
    }

    private static List<ScenarioRow> table(Database database, Scenario of) {
        return database.get(entities -> new JpaScenarios(entities).rows(of));
    }

    private Set<UUID> disqualifiedFrom(Database database, UUID user) {
        return database.get(entities -> new JpaRuleSettings(entities).disqualifiedFrom(cycle.id(), user));
    }

    private void type(Database database, AllocationRow row, Stand stand, long revision) {
        database.run(entities -> {
            var cell = new ScenarioCell(scenario.id(), row.id());
            cell.set(stand, revision, "Anna");
            new JpaScenarios(entities).add(cell);
        });
    }

    private void store(Database database, int first, int last) {
        rows.clear();
        database.run(entities -> {
            new JpaPlanCycles(entities).add(cycle);
            new JpaUnits(entities).add(unit);
            new JpaBodies(entities).add(committee);
            new JpaUsers(entities).add(anna);
            entities.flush();
            new JpaScenarios(entities).add(scenario);
            for (var number = first; number <= last; number++) {
                rows.add(row(number, new JpaInitiatives(entities)));
            }
            entities.flush();
            rows.forEach(new JpaAllocationRows(entities)::add);
        });
    }

    private AllocationRow row(int number, JpaInitiatives initiatives) {
        var initiative = new Initiative(cycle.id(), unit.id(), "Indsats " + number);
        initiative.record(new FormSection.Anchors(Set.of(committee.id()), List.of()));
        initiative.registerAsGranted(number);
        initiatives.add(initiative);
        return AllocationRow.ofInitiative(cycle.id(), initiative.id(), 2020, Amount.kroner(1_000));
    }
}
