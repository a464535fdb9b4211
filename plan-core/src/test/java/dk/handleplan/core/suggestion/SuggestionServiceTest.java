package dk.handleplan.core.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.decision.AnAllocation;
import dk.handleplan.core.funding.ApplicationKind;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.scenario.AllocationRules;
import dk.handleplan.core.scenario.RuleSeverity;
import dk.handleplan.core.scenario.Scenario;
import dk.handleplan.core.scenario.ScenarioCell;
import dk.handleplan.core.scenario.ScenarioDesk;
import dk.handleplan.core.scenario.ScenarioRow;
import dk.handleplan.core.scenario.Stand;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.StaleData;
import dk.handleplan.core.suggestion.Priority.Limit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SuggestionServiceTest {

    private static final int YEAR = AnAllocation.YEAR;

    private final AnAllocation year = new AnAllocation();
    private final ScenarioDesk desk = new ScenarioDesk(year);
    private final SuggestionService service = new SuggestionService(
            year.cycles,
            desk.service,
            desk.scenarios,
            desk.settings,
            year.service,
            new InMemoryPriorities(),
            new InMemorySuggestions(),
            year.audit,
            year.clock);
    private final User anna = year.secretariat;
    private final UUID cycle = year.cycle.id();
    private final Initiative first = year.initiative(1, year.employment, 900_000L, null);
    private final Initiative second = year.initiative(2, year.social, 900_000L, null);

    @BeforeEach
    void theAllocationHasBegun() {
        year.open();
    }

    private void weigh(Initiative about, Integer score, Mark mark, Limit... limits) {
        service.weigh(
                anna, cycle, List.of(new TypedPriority(about.id(), TypedPriority.NEW, score, mark, List.of(limits))));
    }

    private Amount amount(Scenario scenario, Initiative of) {
        return row(scenario, of).amount();
    }

    private ScenarioRow row(Scenario scenario, Initiative of) {
        return service.rowsOf(anna, scenario.id()).stream()
                .filter(row -> of.id().equals(row.initiativeId()) && row.budgetYear() == YEAR)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSuggestionIsANewScenarioWithAReasonForWhoIsCut() {
        weigh(second, 80, Mark.NONE);

        var scenario = service.suggest(anna, cycle, "Foreslået", 50);

        assertThat(amount(scenario, second)).isEqualTo(Amount.kroner(900_000));
        assertThat(amount(scenario, first)).isEqualTo(Amount.kroner(800_000));
        assertThat(row(scenario, second).stand().reason()).isNull();
        assertThat(row(scenario, first).stand().reason()).isEqualTo("Puljen rækker ikke til hele det ansøgte beløb.");
        assertThat(service.ofScenario(anna, scenario.id())
                        .because()
                        .get(first.id())
                        .why())
                .isEqualTo(Why.PART);
        assertThat(service.ofScenario(anna, scenario.id()).isBest()).isTrue();
    }

    @Test
    void aScenarioLeadsToItsReasonsWhereItBeganWithASuggestion() {
        var suggested = service.suggest(anna, cycle, "Foreslået", 50);
        var typed = desk.service.start(anna, cycle, "Skrevet selv");

        assertThat(service.isSuggested(anna, suggested.id())).isTrue();
        assertThat(service.isSuggested(anna, typed.id())).isFalse();
    }

    @Test
    void limitsAndMarksAreKept() {
        weigh(first, null, Mark.MUST, new Limit(YEAR, Money.kroner(200_000), Money.kroner(300_000)));
        weigh(second, null, Mark.CANNOT);

        var scenario = service.suggest(anna, cycle, "Foreslået", 50);

        assertThat(amount(scenario, first)).isEqualTo(Amount.kroner(300_000));
        assertThat(amount(scenario, second)).isEqualTo(Amount.kroner(0));
    }

    @Test
    void theRulesOfTheCycleHoldForTheSuggestionToo() {
        desk.rules.set(
                anna,
                cycle,
                0,
                RuleSeverity.WARNING,
                RuleSeverity.WARNING,
                List.of(new AllocationRules.Ceiling(ApplicationKind.NEW, Money.kroner(500_000))),
                List.of());

        var scenario = service.suggest(anna, cycle, "Foreslået", 0);

        assertThat(amount(scenario, first)).isEqualTo(Amount.kroner(500_000));
        assertThat(amount(scenario, second)).isEqualTo(Amount.kroner(500_000));
    }

    @Test
    void whoeverIsDisqualifiedSuggestsNothingForTheInitiative() {
        var bent = People.secretariat();
        year.users.add(bent);
        desk.rules.disqualify(anna, cycle, bent.id(), first.id(), "Formand for foreningen");

        var scenario = service.suggest(bent, cycle, "Foreslået", 0);

        assertThat(desk.scenarios.rows(scenario).stream()
                        .filter(row -> first.id().equals(row.initiativeId()))
                        .map(ScenarioRow::amount))
                .allMatch(Amount::isBlank);
    }

    @Test
    void aLineThatIsNoInitiativeKeepsItsMoney() {
        year.service.addLine(anna, cycle, "Integrationspriser");
        var line = year.rows.ofCycle(cycle).stream()
                .filter(row -> !row.isInitiative() && row.budgetYear() == YEAR)
                .findFirst()
                .orElseThrow();
        var kept = desk.service.current(anna, cycle).orElseThrow();
        var cell = new ScenarioCell(kept.id(), line.id());
        cell.set(new Stand(Amount.kroner(100_000), null, null), 1, "Anna");
        desk.scenarios.add(cell);

        var scenario = service.suggest(anna, cycle, "Foreslået", 0);

        assertThat(amount(scenario, first)).isEqualTo(Amount.kroner(900_000));
        assertThat(amount(scenario, second)).isEqualTo(Amount.kroner(700_000));
    }

    @Test
    void whatIsTypedIsCheckedAndNobodyOverwritesAColleague() {
        assertThatThrownBy(() -> weigh(first, 101, Mark.NONE))
                .isInstanceOf(RuleBroken.class)
                .satisfies(broken -> assertThat(((RuleBroken) broken).field()).contains("score-" + first.id()));
        assertThatThrownBy(() -> weigh(first, 50, Mark.NONE, new Limit(YEAR, Money.kroner(2), Money.kroner(1))))
                .hasMessage("Det mindste beløb er større end det højeste.");
        weigh(first, 70, Mark.NONE);
        assertThatThrownBy(() -> weigh(first, 20, Mark.NONE)).isInstanceOf(StaleData.class);
    }

    @Test
    void onlyTheSecretariatWeighsAndSuggests() {
        var reader = People.reader();

        assertThatThrownBy(() -> service.weighed(reader, cycle)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> service.weigh(People.administrator(), cycle, List.of()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> service.suggest(reader, cycle, "Mit", 0)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> service.ofScenario(reader, UUID.randomUUID())).isInstanceOf(NotFound.class);
    }
}
