package dk.handleplan.persistence.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.funding.Allocation;
import dk.handleplan.core.funding.AllocationLine;
import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.funding.Claim;
import dk.handleplan.core.initiative.FormSection;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.UnitType;
import dk.handleplan.core.policy.Goal;
import dk.handleplan.core.policy.Policy;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.ValueState;
import dk.handleplan.persistence.cycle.JpaPlanCycles;
import dk.handleplan.persistence.initiative.JpaInitiatives;
import dk.handleplan.persistence.organisation.JpaUnits;
import dk.handleplan.persistence.policy.JpaPolicies;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import jakarta.persistence.PersistenceException;
import java.util.List;

class JpaAllocationRowsTest {

    private static final String PRIZES = "Integrationspriser, netværksdannelse mv.";

    private final PlanCycle cycle = new PlanCycle(2020, "Handleplan 2020", "Frederiksberg Kommune");

    @OnBothDatabases
    void anEmptyAmountStaysEmptyAndALostOneLost(Database database) {
        var row = AllocationRow.ofLine(cycle.id(), PRIZES, 2020);
        row.register(Amount.unknown(ValueState.LOST), Amount.blank(), Amount.kroner(0));
        store(database, row);

        var found = database.get(entities -> new JpaAllocationRows(entities).ofCycle(cycle.id()))
                .get(0);

        assertThat(found.recommended()).isEqualTo(Amount.unknown(ValueState.LOST));
        assertThat(found.proposed()).isEqualTo(Amount.blank());
        assertThat(found.granted()).isEqualTo(Amount.kroner(0));
    }

    @OnBothDatabases
    void aLineStandsOnceForABudgetYear(Database database) {
        store(database, AllocationRow.ofLine(cycle.id(), PRIZES, 2020));

        assertThatThrownBy(() -> database.run(entities ->
                        new JpaAllocationRows(entities).add(AllocationRow.ofLine(cycle.id(), PRIZES, 2020))))
                .isInstanceOf(PersistenceException.class);
    }

    @OnBothDatabases
    void anAllocationIsFoundForChange(Database database) {
        store(database, AllocationRow.ofLine(cycle.id(), PRIZES, 2020));
        database.run(entities -> new JpaAllocations(entities).add(new Allocation(cycle.id())));

        var round = database.get(entities -> new JpaAllocations(entities)
                .findForChange(cycle.id())
                .orElseThrow()
                .round());

        assertThat(round).isEqualTo(1);
    }

    @OnBothDatabases
    void theTableNamesInitiativesWithGoalAndUnitInOneStatement(Database database) {
        var unit = new Unit("Ungecentret", UnitType.CENTRE);
        var policy = new Policy("Integrationspolitik", 2019, 2022);
        policy.add(new Goal("uddannelse", 1, "Gennemfører en uddannelse"));
        database.run(entities -> {
            new JpaUnits(entities).add(unit);
            new JpaPolicies(entities).add(policy);
        });
        store(database, AllocationRow.ofLine(cycle.id(), PRIZES, 2020));
        addInitiatives(database, unit, policy, 1, 3);

        var lines = database.get(entities -> new JpaAllocationRows(entities).lines(cycle.id()));

        assertThat(lines)
                .extracting(AllocationLine::title)
                .containsExactly("Indsats 1", "Indsats 2", "Indsats 3", PRIZES);
        assertThat(lines.get(0).goal()).isEqualTo("Gennemfører en uddannelse");
        assertThat(lines.get(0).unit()).isEqualTo("Ungecentret");
        assertThat(lines.get(3).isInitiative()).isFalse();
        addInitiatives(database, unit, policy, 4, 40);
        assertThat(database.statements(entities -> new JpaAllocationRows(entities).lines(cycle.id())))
                .isEqualTo(1);
    }

    private void addInitiatives(Database database, Unit unit, Policy policy, int first, int last) {
        database.run(entities -> {
            for (var number = first; number <= last; number++) {
                var initiative = new Initiative(cycle.id(), unit.id(), "Indsats " + number);
                initiative.record(new FormSection.Goals(policy.goals().get(0).id(), List.of()));
                initiative.registerAsGranted(number);
                new JpaInitiatives(entities).add(initiative);
                entities.flush();
                new JpaAllocationRows(entities)
                        .add(AllocationRow.ofInitiative(cycle.id(), initiative.id(), 2020, Amount.kroner(1_000)));
            }
        });
    }

    @OnBothDatabases
    void anAllocationClaimsWhatItProposesUntilItIsDecided(Database database) {
        var row = AllocationRow.ofLine(cycle.id(), PRIZES, 2020);
        row.register(Amount.blank(), Amount.kroner(60_000), Amount.blank());
        store(database, row);
        assertThat(claims(database, 2020)).isEmpty();

        database.run(entities -> new JpaAllocations(entities).add(new Allocation(cycle.id())));
        assertThat(claims(database, 2020)).containsExactly(new Claim(cycle.id(), 2020, Money.kroner(60_000)));
        assertThat(claims(database, 2021)).isEmpty();
    }

    private static List<Claim> claims(Database database, int budgetYear) {
        return database.get(entities -> new JpaAllocationRows(entities).claims(List.of(budgetYear)));
    }

    private void store(Database database, AllocationRow row) {
        database.run(entities -> {
            new JpaPlanCycles(entities).add(cycle);
            entities.flush();
            new JpaAllocationRows(entities).add(row);
        });
    }
}
