package dk.handleplan.core.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.decision.AnAllocation;
import dk.handleplan.core.decision.Outcome;
import dk.handleplan.core.funding.AllocationState;
import dk.handleplan.core.funding.ApplicationKind;
import dk.handleplan.core.funding.Refusal;
import dk.handleplan.core.initiative.FormSection;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ScenarioServiceTest {

    private static final int YEAR = AnAllocation.YEAR;

    private final AnAllocation year = new AnAllocation();
    private final InMemoryScenarios scenarios = new InMemoryScenarios(year.rows, year.initiatives);
    private final InMemoryRuleSettings settings = new InMemoryRuleSettings();
    private final ScenarioCase found = new ScenarioCase(scenarios, year.allocations, year.clock);
    private final ScenarioService service =
            new ScenarioService(found, scenarios, year.service, year.rows, settings, year.audit, year.clock);
    private final FirstScenario firstScenario =
            new FirstScenario(found, scenarios, year.allocations, year.rows, year.audit, year.clock);
    private final ScenarioTableService table = new ScenarioTableService(found, scenarios, year.service, settings);
    private final AllocationRulesService rules =
            new AllocationRulesService(settings, year.initiatives, year.users, year.audit, year.clock);

    private final User anna = year.secretariat;
    private final User bent = People.secretariat();
    private final UUID cycle = year.cycle.id();
    private final Initiative first = year.initiative(1, year.employment, 400_000L, null);
    private final Initiative second = year.initiative(2, year.social, 1_500_000L, 300_000L);
    private final Scenario a = opened();

    private Scenario opened() {
        year.atTheBeginning = firstScenario::make;
        year.open();
        return service.current(anna, cycle).orElseThrow();
    }

    // The life of scenarios

    @Test
    void theFirstScenarioBeginsWithWhatStandsAndBelongsToEverybody() {
        assertThat(a.name()).isEqualTo("Forslag A");
        assertThat(a.isShared()).isTrue();
        assertThat(service.current(bent, cycle)).contains(a);
    }

    @Test
    void theAllocationBeginsWithOneScenarioAndWhoeverLooksMakesNone() {
        firstScenario.make(cycle);
        service.list(bent, cycle);

        assertThat(scenarios.ofCycle(cycle)).containsExactly(a);
        assertThat(a.maker()).isEmpty();
    }

    @Test
    void anAllocationThatBeganWithoutScenarioGetsItsFirstFromTheSecretariat() {
        var older = new AnAllocation().open();
        var kept = new InMemoryScenarios(older.rows, older.initiatives);
        var desk = new ScenarioCase(kept, older.allocations, older.clock);
        var beginning = new FirstScenario(desk, kept, older.allocations, older.rows, older.audit, older.clock);
        var id = older.cycle.id();

        assertThat(desk.current(anna, id)).as("looking makes none").isEmpty();
        assertThatThrownBy(() -> beginning.make(year.clerk, id)).isInstanceOf(NotAllowed.class);
        var made = beginning.make(anna, id);

        assertThat(beginning.make(bent, id)).as("pressed twice").isEqualTo(made);
        assertThat(kept.ofCycle(id)).containsExactly(made);
    }

    @Test
    void whatWasProposedBeforeThereWereScenariosStandsInTheFirst() {
        var older = new AnAllocation();
        var initiative = older.initiative(1, older.employment, 400_000L, null);
        older.open().propose(older.typed(initiative, YEAR, "350.000", "Færre hold"));
        var kept = new InMemoryScenarios(older.rows, older.initiatives);

        var desk = new ScenarioCase(kept, older.allocations, older.clock);
        var made = new FirstScenario(desk, kept, older.allocations, older.rows, older.audit, older.clock)
                .make(older.secretariat, older.cycle.id());

        assertThat(kept.rows(made).get(0).stand()).isEqualTo(new Stand(Amount.kroner(350_000), "Færre hold", null));
    }

    @Test
    void aScenarioIsItsMakersUntilItIsShared() {
        var mine = service.start(anna, cycle, "Mit forsøg");

        assertThatThrownBy(() -> service.scenario(bent, mine.id())).isInstanceOf(NotFound.class);
        service.share(anna, mine.id());
        assertThat(service.scenario(bent, mine.id())).isEqualTo(mine);
        assertThatThrownBy(() -> service.list(year.clerk, cycle)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void peopleLookAtTheFirstScenarioUntilOneIsAdopted() {
        service.copy(anna, a.id(), "Alle får mindre");

        assertThat(service.current(anna, cycle)).contains(a);
    }

    @Test
    void aCopyGoesItsOwnWay() {
        type(anna, a, first, YEAR, "400.000");
        var copy = service.copy(anna, a.id(), "Forslag B");

        type(anna, copy, first, YEAR, "0");

        assertThat(stand(a, first, YEAR).amount()).isEqualTo(Amount.kroner(400_000));
        assertThat(stand(copy, first, YEAR).amount()).isEqualTo(Amount.kroner(0));
        assertThat(copy.madeFrom()).contains("Forslag A");
    }

    @Test
    void noTwoScenariosOfAYearHaveTheSameName() {
        assertThatThrownBy(() -> service.start(anna, cycle, " Forslag A "))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("Der er allerede et scenarie, der hedder \"Forslag A\".");
    }

    @Test
    void colleaguesCommentOnWhatIsShared() {
        service.comment(bent, a.id(), "For lidt til nr. 2");

        assertThat(service.comments(anna, a.id()))
                .extracting(ScenarioComment::author, ScenarioComment::words)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(bent.name(), "For lidt til nr. 2"));
    }

    @Test
    void aScenarioIsMadeFromAmountsThatSomebodyWorkedOut() {
        var row = year.row(first, YEAR);

        var made = service.create(
                anna, cycle, "Beregnet", Map.of(row.id(), new Stand(Amount.kroner(1_000), "Score 82", null)));

        assertThat(stand(made, first, YEAR).reason()).isEqualTo("Score 82");
    }

    // One becomes the proposal

    @Test
    void theAdoptedScenarioIsTheProposalAndNeverChanges() {
        typeAll(a);

        assertThat(service.adopt(anna, a.id())).isEmpty();

        assertThat(year.row(first, YEAR).proposed()).isEqualTo(Amount.kroner(200_000));
        assertThatThrownBy(() -> type(anna, a, first, YEAR, "1"))
                .hasMessageStartingWith("Scenariet \"Forslag A\" er valgt som forslag og kan ikke ændres.");
    }

    @Test
    void anotherCanBeAdoptedInsteadAndBothAreKept() {
        typeAll(a);
        service.adopt(anna, a.id());
        var b = service.copy(anna, a.id(), "Forslag B");
        type(anna, b, first, YEAR, "100.000");

        service.adopt(anna, b.id());

        assertThat(a.state()).isEqualTo(ScenarioState.REPLACED);
        assertThat(year.row(first, YEAR).proposed()).isEqualTo(Amount.kroner(100_000));
        assertThat(stand(a, first, YEAR).amount()).isEqualTo(Amount.kroner(200_000));
    }

    @Test
    void whoeverAppliedHasAnAnswerBeforeAScenarioIsAdopted() {
        type(anna, a, first, YEAR, "400.000");

        assertThat(service.adopt(anna, a.id()))
                .extracting(Refusal::rowId)
                .containsExactlyInAnyOrder(
                        year.row(second, YEAR).id(), year.row(second, YEAR + 1).id());
        assertThat(a.isOpen()).isTrue();
    }

    @Test
    void theOnlyScenarioIsAdoptedWhenTheProposalIsSent() {
        typeAll(a);

        assertThat(service.submit(anna, cycle)).isEmpty();

        assertThat(a.isAdopted()).isTrue();
        assertThat(year.allocations.find(cycle).orElseThrow().state()).isEqualTo(AllocationState.DECIDING);
    }

    @Test
    void amongSeveralSomebodyChoosesBeforeTheProposalIsSent() {
        typeAll(a);
        service.copy(anna, a.id(), "Forslag B");

        assertThatThrownBy(() -> service.submit(anna, cycle))
                .hasMessage("Der er 2 scenarier. Vælg først et af dem som forslag.");
    }

    @Test
    void aProposalThatComesBackIsTriedAnewFromWhatWasProposed() {
        typeAll(a);
        service.submit(anna, cycle);
        year.record(year.employment, Outcome.REJECTED);
        year.record(year.social, Outcome.RECOMMENDED);

        assertThat(scenarios.ofCycle(cycle)).hasSize(2);
        var next = service.current(anna, cycle).orElseThrow();

        assertThat(next.name()).isEqualTo("Forslag B");
        assertThat(next.isOpen()).isTrue();
        assertThat(stand(next, first, YEAR).amount()).isEqualTo(Amount.kroner(200_000));
    }

    // Several people type at once

    @Test
    void nobodysFigureIsOverwrittenUnseen() {
        type(bent, a, first, YEAR, "300.000");

        var changed = type(anna, a, first, YEAR, "400.000");

        assertThat(sentences(changed))
                .containsExactly(bent.name() + " har imens skrevet: 300.000. Skriv igen, hvis dit skal gælde.");
        assertThat(stand(a, first, YEAR).amount()).isEqualTo(Amount.kroner(300_000));
    }

    @Test
    void twoPeopleTypeDifferentThingsOfOneRow() {
        var row = year.row(first, YEAR).id();
        table.change(bent, a.id(), List.of(new TypedCell(row, null, null, "Færre hold", "", null, null)));

        assertThat(type(anna, a, first, YEAR, "300.000").isClean()).isTrue();

        assertThat(stand(a, first, YEAR)).isEqualTo(new Stand(Amount.kroner(300_000), "Færre hold", null));
    }

    @Test
    void whoAsksLearnsWhatOthersChangedSince() {
        var before = type(anna, a, first, YEAR, "400.000").revision();
        type(bent, a, second, YEAR, "1.000.000");

        var news = table.since(anna, a.id(), before);

        assertThat(news.rows())
                .extracting(ScenarioRow::rowId)
                .containsExactly(year.row(second, YEAR).id());
        assertThat(news.years()).extracting(YearLeft::left).contains(Money.kroner(300_000));
        assertThat(table.since(anna, a.id(), news.revision()).rows()).isEmpty();
    }

    // Rules

    @Test
    void oneRaiseTooMuchIsRefusedAloneAndTheRestStays() {
        var changed = type(
                anna,
                a,
                cell(second, YEAR, "1.400.000"),
                cell(first, YEAR, "400.000"),
                cell(second, YEAR + 1, "300.000"));

        assertThat(sentences(changed)).containsExactly("Puljen for 2020 rækker ikke: der mangler 100.000 kr.");
        assertThat(stand(a, second, YEAR).amount()).isEqualTo(Amount.kroner(1_400_000));
        assertThat(stand(a, second, YEAR + 1).amount()).isEqualTo(Amount.kroner(300_000));
    }

    @Test
    void whatIsLoweredMakesRoomForWhatIsRaised() {
        type(anna, a, first, YEAR, "400.000");
        type(anna, a, second, YEAR, "1.300.000");

        var changed = type(
                anna,
                a,
                TypedCell.amount(year.row(second, YEAR).id(), "1.500.000", "1.300.000"),
                TypedCell.amount(year.row(first, YEAR).id(), "200.000", "400.000"));

        assertThat(changed.isClean()).isTrue();
        assertThat(changed.years().get(0).left()).isEqualTo(Money.ZERO);
    }

    @Test
    void aRaiseOfWhatAnAdoptedProposalHoldsIsRefusedAloneToo() {
        var refused = year.propose(year.typed(second, YEAR, "1.400.000"), year.typed(first, YEAR, "400.000"));

        assertThat(refused)
                .extracting(Refusal::rowId)
                .containsExactly(year.row(first, YEAR).id());
        assertThat(year.row(second, YEAR).proposed()).isEqualTo(Amount.kroner(1_400_000));
    }

    @Test
    void moreThanAppliedForNeedsAReason() {
        assertThat(sentences(type(anna, a, first, YEAR, "450.000")))
                .containsExactly("Beløbet er højere end det ansøgte (400.000 kr.). Skriv en begrundelse.");

        var row = year.row(first, YEAR).id();
        var reasoned = new TypedCell(row, "450.000", "", "Et hold mere", "", null, null);
        assertThat(table.change(anna, a.id(), List.of(reasoned)).isClean()).isTrue();
    }

    @Test
    void aPartGrantWithoutReasonIsWarnedAbout() {
        var changed = type(anna, a, first, YEAR, "350.000");

        assertThat(changed.isClean()).isTrue();
        assertThat(warnings(changed)).containsExactly("Uden begrundelse");
    }

    @Test
    void aCycleCanRefuseWhatOthersWarnOf() {
        set(RuleSeverity.REFUSAL, List.of(), List.of());

        assertThat(sentences(type(anna, a, first, YEAR, "350.000")))
                .containsExactly("Beløbet er lavere end det ansøgte. Skriv en begrundelse.");
    }

    @Test
    void aRefusalWithoutReasonIsWarnedAbout() {
        assertThat(warnings(type(anna, a, first, YEAR, "0"))).containsExactly("Uden begrundelse");
    }

    @Test
    void anAmountIsNeverBelowZero() {
        assertThat(sentences(type(anna, a, first, YEAR, "-1"))).containsExactly("Et beløb kan ikke være mindre end 0.");
    }

    @Test
    void aDisqualifiedPersonTouchesNoRowOfTheInitiative() {
        year.users.add(anna);
        rules.disqualify(bent, cycle, anna.id(), first.id(), "Formand for foreningen");

        assertThat(sentences(type(anna, a, first, YEAR, "400.000")))
                .containsExactly("Du er skrevet ind som inhabil i denne indsats og kan ikke ændre beløbet.");
        assertThat(type(bent, a, first, YEAR, "400.000").isClean()).isTrue();
        assertThat(table.sheet(anna, a.id()).lines().get(0).locked()).isTrue();
        var own = settings.disqualifications(cycle).get(0);
        assertThatThrownBy(() -> rules.lift(anna, cycle, own.id()))
                .hasMessage("Du kan ikke ophæve din egen inhabilitet. Bed en kollega om det.");
    }

    @Test
    void aKindOfApplicationHasItsCeiling() {
        set(
                RuleSeverity.WARNING,
                List.of(new AllocationRules.Ceiling(ApplicationKind.NEW, Money.kroner(250_000))),
                List.of());

        assertThat(sentences(type(anna, a, first, YEAR, "250.001")))
                .containsExactly("Ansøgninger af denne art kan højst få 250.000 kr. om året.");
    }

    @Test
    void aGoalGetsItsMinimumShareBeforeAScenarioIsAdopted() {
        var goal = UUID.randomUUID();
        first.record(new FormSection.Goals(goal, List.of()));
        set(RuleSeverity.WARNING, List.of(), List.of(new AllocationRules.GoalShare(goal, 20)));
        typeAll(a);

        assertThat(table.sheet(anna, a.id()).unmet()).hasSize(1);
        assertThatThrownBy(() -> service.adopt(anna, a.id()))
                .hasMessage("Målet \"" + goal + "\" får 200.000 kr. i 2020. Det skal mindst have 340.000 kr.");

        type(anna, a, TypedCell.amount(year.row(first, YEAR).id(), "340.000", "200.000"));
        assertThat(service.adopt(anna, a.id())).isEmpty();
    }

    // Bulk and comparison

    @Test
    void manyRowsAreSetAsAppliedAndWhatDoesNotFitIsRefused() {
        var changed = bulk(null, new BulkAction(BulkAction.Kind.AS_APPLIED, null));

        assertThat(stand(a, first, YEAR).amount()).isEqualTo(Amount.kroner(400_000));
        assertThat(stand(a, second, YEAR + 1).amount()).isEqualTo(Amount.kroner(300_000));
        assertThat(sentences(changed)).containsExactly("Puljen for 2020 rækker ikke: der mangler 200.000 kr.");
    }

    @Test
    void aPercentageOfWhatWasAppliedForIsRoundedDown() {
        bulk(YEAR, new BulkAction(BulkAction.Kind.PERCENT_OF_APPLIED, 67));
        bulk(YEAR, new BulkAction(BulkAction.Kind.ROUND_DOWN, 10_000));

        assertThat(stand(a, first, YEAR).amount()).isEqualTo(Amount.kroner(260_000));
        assertThat(stand(a, second, YEAR).amount()).isEqualTo(Amount.kroner(1_000_000));
        assertThat(stand(a, second, YEAR + 1)).isEqualTo(Stand.NONE);
    }

    @Test
    void whatIsLeftGoesToThoseWhoLackSomethingToTheLastKrone() {
        var changed = bulk(YEAR, new BulkAction(BulkAction.Kind.REMAINING, null));

        assertThat(changed.years().get(0).left()).isEqualTo(Money.ZERO);
        assertThat(stand(a, first, YEAR).amount().orZeroInSum()).isGreaterThan(Money.kroner(357_000));
    }

    @Test
    void aBulkActionNeedsRowsAndItsFigure() {
        var applied = new BulkAction(BulkAction.Kind.AS_APPLIED, null);
        assertThatThrownBy(() -> table.bulk(anna, a.id(), List.of(), null, applied))
                .hasMessage("Vælg først de rækker, det gælder.");
        assertThatThrownBy(() -> new BulkAction(BulkAction.Kind.ROUND_DOWN, 0)).hasMessage("Skriv et helt tal.");
    }

    @Test
    void scenariosAreComparedInGroups() {
        typeAll(a);
        var b = service.copy(anna, a.id(), "Forslag B");
        type(anna, b, TypedCell.amount(year.row(first, YEAR).id(), "0", "200.000"));

        var byYear = service.compare(anna, List.of(a.id(), b.id()), Comparison.By.YEAR);
        var byInitiative = service.compare(anna, List.of(a.id(), b.id()), Comparison.By.INITIATIVE);

        assertThat(byYear.groups().get(0).given()).containsExactly(Money.kroner(1_200_000), Money.kroner(1_000_000));
        assertThat(byYear.total().applied()).isEqualTo(Money.kroner(2_200_000));
        assertThat(byInitiative.groups())
                .extracting(Comparison.Group::name)
                .as("only what differs")
                .containsExactly("Indsats 1");
    }

    private void typeAll(Scenario scenario) {
        type(
                anna,
                scenario,
                cell(first, YEAR, "200.000"),
                cell(second, YEAR, "1.000.000"),
                cell(second, YEAR + 1, "300.000"));
    }

    private TypedCell cell(Initiative initiative, int budgetYear, String text) {
        return TypedCell.amount(year.row(initiative, budgetYear).id(), text, "");
    }

    private Changed type(User who, Scenario scenario, Initiative initiative, int budgetYear, String text) {
        var stands = stand(scenario, initiative, budgetYear).amount();
        var seen = who == anna && stands.isKnown() && scenario != a ? stands.toString() : "";
        return type(
                who, scenario, TypedCell.amount(year.row(initiative, budgetYear).id(), text, seen));
    }

    private Changed type(User who, Scenario scenario, TypedCell... cells) {
        return table.change(who, scenario.id(), List.of(cells));
    }

    private Changed bulk(Integer budgetYear, BulkAction action) {
        var selected =
                List.of(year.row(first, YEAR).id(), year.row(second, YEAR).id());
        return table.bulk(anna, a.id(), selected, budgetYear, action);
    }

    private Stand stand(Scenario scenario, Initiative initiative, int budgetYear) {
        return scenarios
                .rows(scenario, List.of(year.row(initiative, budgetYear).id()))
                .get(0)
                .stand();
    }

    private void set(
            RuleSeverity onPart, List<AllocationRules.Ceiling> ceilings, List<AllocationRules.GoalShare> shares) {
        rules.set(anna, cycle, 0, onPart, RuleSeverity.WARNING, ceilings, shares);
    }

    private static List<String> sentences(Changed changed) {
        return changed.refused().stream().map(r -> r.because().getMessage()).toList();
    }

    private static List<String> warnings(Changed changed) {
        return new ArrayList<>(
                changed.warnings().stream().map(r -> r.because().getMessage()).toList());
    }
}
