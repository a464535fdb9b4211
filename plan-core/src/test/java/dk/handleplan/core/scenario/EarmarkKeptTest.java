package dk.handleplan.core.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.decision.AnAllocation;
import dk.handleplan.core.funding.ApplicationKind;
import dk.handleplan.core.funding.Earmark;
import dk.handleplan.core.funding.EarmarkLeft;
import dk.handleplan.core.funding.EarmarkService;
import dk.handleplan.core.funding.Refusal;
import dk.handleplan.core.initiative.FormSection;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.InMemoryUnits;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.policy.InMemoryPolicies;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.RuleBroken;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The pool of 2020 has 1.700.000 kr., of which 500.000 are for pilots; the second initiative is one. */
class EarmarkKeptTest {

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
    private final EarmarkService earmarks = new EarmarkService(
            year.pools, year.rows, year.cycles, new InMemoryPolicies(), new InMemoryUnits(), year.audit, year.clock);

    private final UUID cycle = year.cycle.id();
    private final Initiative usual = year.initiative(1, year.employment, 1_700_000L, null);
    private final Initiative pilot = pilot();
    private final Scenario a = opened();

    private Initiative pilot() {
        var initiative = year.initiative(2, year.social, 1_000_000L, null);
        initiative.record(new FormSection.Work(null, List.of(), List.of(), true));
        return initiative;
    }

    private Scenario opened() {
        year.atTheBeginning = firstScenario::make;
        year.open();
        return service.current(year.secretariat, cycle).orElseThrow();
    }

    private void earmark(long kroner) {
        earmarks.earmark(year.secretariat, YEAR, forPilots("§ 18-midler", kroner));
    }

    private static Earmark forPilots(String name, long kroner) {
        return new Earmark(name, Money.kroner(kroner), "Integrationslovens § 18", null, null, ApplicationKind.PILOT);
    }

    private List<Refusal> type(Initiative initiative, String amount) {
        var row = year.row(initiative, YEAR);
        var seen = scenarios.rows(a, List.of(row.id())).get(0).amount().typed();
        var cell = new TypedCell(row.id(), amount, seen, "Begrundet", seen.isEmpty() ? "" : "Begrundet", null, null);
        return table.change(year.secretariat, a.id(), List.of(cell)).refused();
    }

    private Money left() {
        return table.sheet(year.secretariat, a.id())
                .allocation()
                .years()
                .get(0)
                .earmarks()
                .get(0)
                .left();
    }

    private Amount amount(Initiative initiative) {
        return scenarios
                .rows(a, List.of(year.row(initiative, YEAR).id()))
                .get(0)
                .amount();
    }

    // The earmark itself

    @Test
    void noMoreIsEarmarkedThanCameIn() {
        assertThatThrownBy(() -> earmark(1_700_001))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("Der kan ikke øremærkes mere, end der er kommet ind i puljen: der mangler 1 kr.");
    }

    @Test
    void theAppropriationIsNotLoweredBelowWhatIsEarmarked() {
        earmark(500_000);
        var version = year.pools.ofYear(YEAR).orElseThrow().version();

        assertThatThrownBy(() -> year.poolService.appropriate(
                        year.secretariat, YEAR, version, Amount.kroner(499_000), "Besparelse"))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("Bevillingen er 1.000 kr. for lav til det, der er øremærket.");
    }

    @Test
    void anEarmarkIsForOneThingWithALegalSource() {
        assertThatThrownBy(() -> new Earmark("§ 18", Money.kroner(1), "Lov", null, null, null))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> new Earmark("§ 18", Money.kroner(1), "", null, null, ApplicationKind.PILOT))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> new Earmark("§ 18", Money.ZERO, "Lov", null, null, ApplicationKind.PILOT))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void theSecretariatAloneEarmarks() {
        assertThatThrownBy(() -> earmarks.earmark(People.administrator(), YEAR, forPilots("§ 18", 1)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> earmarks.earmarks(year.clerk, YEAR)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void twoEarmarksOfAYearHaveDifferentNames() {
        earmark(1_000);

        assertThatThrownBy(() -> earmark(1_000)).isInstanceOf(RuleBroken.class);
    }

    // Scenarios

    @Test
    void othersGetNothingOfWhatIsEarmarked() {
        earmark(500_000);

        assertThat(type(usual, "1.200.001"))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.because())
                        .hasMessage("Resten af puljen for 2020 er øremærket (§ 18-midler)."
                                + " Til denne linje er der 1.200.000 kr. tilbage."));
        assertThat(type(usual, "1.200.000")).isEmpty();
        assertThat(type(pilot, "500.000")).isEmpty();
    }

    @Test
    void thoseItIsForGetOfTheRestAsWell() {
        earmark(500_000);
        type(pilot, "300.000");
        assertThat(left()).isEqualTo(Money.kroner(200_000));

        assertThat(type(pilot, "700.000")).isEmpty();

        assertThat(left()).isEqualTo(Money.ZERO);
        assertThat(type(usual, "1.000.001")).hasSize(1);
        assertThat(type(usual, "1.000.000")).isEmpty();
    }

    @Test
    void theRemainderIsSharedWithoutTouchingWhatIsEarmarked() {
        earmark(500_000);
        type(pilot, "900.000");
        var rows = scenarios.rows(a).stream().map(ScenarioRow::rowId).toList();

        var changed = table.bulk(year.secretariat, a.id(), rows, YEAR, new BulkAction(BulkAction.Kind.REMAINING, null));

        assertThat(changed.refused()).isEmpty();
        assertThat(changed.years().get(0).left()).isEqualTo(Money.ZERO);
    }

    @Test
    void aRemainderGoesToThoseItIsEarmarkedForFirst() {
        earmark(500_000);
        var rows = scenarios.rows(a).stream().map(ScenarioRow::rowId).toList();

        table.bulk(year.secretariat, a.id(), rows, YEAR, new BulkAction(BulkAction.Kind.REMAINING, null));

        assertThat(amount(pilot).orZeroInSum().exceeds(Money.kroner(500_000))).isTrue();
        assertThat(amount(pilot).orZeroInSum().plus(amount(usual).orZeroInSum()))
                .isEqualTo(Money.kroner(1_700_000));
    }

    @Test
    void aScenarioThatGaveItToOthersBeforeIsToldAndNotAdopted() {
        type(usual, "1.500.000");
        type(pilot, "0");
        earmark(500_000);

        assertThat(table.sheet(year.secretariat, a.id()).unmet())
                .extracting(RuleBroken::getMessage)
                .containsExactly(
                        "Der er givet 300.000 kr. for meget til andre end dem, puljen for 2020 er øremærket til (§ 18-midler).");
        assertThatThrownBy(() -> service.adopt(year.secretariat, a.id()))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("øremærket");
        earmarks.lift(year.secretariat, YEAR, "§ 18-midler");
        assertThat(service.adopt(year.secretariat, a.id())).isEmpty();
    }

    // The proposal, and bodies

    @Test
    void theProposalKeepsItToo() {
        earmark(500_000);

        var refused =
                year.propose(year.typed(usual, YEAR, "1.300.000", "Begrundet"), year.typed(pilot, YEAR, "400.000"));

        assertThat(refused)
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.because()).hasMessageContaining("1.200.000"));
    }

    @Test
    void aBodyGivesItToNobodyElse() {
        earmark(500_000);
        year.propose(
                year.typed(usual, YEAR, "1.000.000", "Begrundet"), year.typed(pilot, YEAR, "300.000", "Begrundet"));
        year.submit();

        var amendments = year.flow.amendments(cycle, List.of(year.typed(usual, YEAR, "1.250.000", "Mere")), Set.of());

        assertThat(amendments.isClean()).isFalse();
        assertThat(amendments.refused().get(0).because()).hasMessageContaining("øremærket");
        assertThat(year.flow
                        .amendments(cycle, List.of(year.typed(usual, YEAR, "1.200.000", "Mere")), Set.of())
                        .isClean())
                .isTrue();
    }

    @Test
    void thePoolTellsWhatAllPlansLeaveOfIt() {
        earmark(500_000);
        year.propose(year.typed(pilot, YEAR, "350.000", "Begrundet"));

        assertThat(earmarks.earmarks(year.secretariat, YEAR))
                .extracting(EarmarkLeft::left)
                .containsExactly(Money.kroner(150_000));
        assertThat(earmarks.earmarks(year.secretariat, YEAR + 1)).isEqualTo(List.of());
    }

    // Money on top

    @Test
    void whatComesOnTopIsGivenInTheSameTableAndIsAnEntryByItself() {
        earmarks.subsidize(year.secretariat, YEAR, forPilots("§ 18-midler", 300_000));

        assertThat(type(usual, "1.700.000")).isEmpty();
        assertThat(type(pilot, "300.000")).isEmpty();
        assertThat(type(pilot, "300.001")).hasSize(1);
        assertThat(year.pools.ofYear(YEAR).orElseThrow().total()).isEqualTo(Amount.kroner(2_000_000));
        assertThat(year.pools.ofYear(YEAR).orElseThrow().appropriation()).isEqualTo(Amount.kroner(1_700_000));
    }

    @Test
    void whatComesOnTopIsNotTakenAwayOnceItIsProposed() {
        earmarks.subsidize(year.secretariat, YEAR, forPilots("§ 18-midler", 300_000));
        year.propose(year.typed(usual, YEAR, "1.700.000"), year.typed(pilot, YEAR, "100.000", "Begrundet"));

        assertThatThrownBy(() -> earmarks.lift(year.secretariat, YEAR, "§ 18-midler"))
                .isInstanceOf(RuleBroken.class)
                .hasMessage(
                        "Øremærkningen § 18-midler kan ikke ophæves: 100.000 kr. af pengene er givet eller foreslået.");
        year.propose(year.typed(pilot, YEAR, "0", "Begrundet"));
        earmarks.lift(year.secretariat, YEAR, "§ 18-midler");

        assertThat(year.pools.ofYear(YEAR).orElseThrow().available()).isEqualTo(Money.kroner(1_700_000));
    }

    @Test
    void whatIsNotUsedIsEarmarkedInTheNextYearAsWell() {
        earmarks.subsidize(year.secretariat, YEAR, forPilots("§ 18-midler", 300_000));
        earmarks.subsidize(year.secretariat, YEAR + 1, forPilots("§ 18-midler", 200_000));
        year.propose(year.typed(pilot, YEAR, "120.000", "Begrundet"));

        year.poolService.carryOver(year.secretariat, YEAR, cycle, "Handleplan 2020");

        assertThat(earmarks.earmarks(year.secretariat, YEAR + 1))
                .extracting(reserved -> reserved.earmark().amount())
                .containsExactly(Money.kroner(380_000));
    }
}
