package dk.handleplan.core.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.UnitType;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.scenario.Scenario;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.suggestion.Priority.Limit;
import dk.handleplan.persistence.cycle.JpaPlanCycles;
import dk.handleplan.persistence.initiative.JpaInitiatives;
import dk.handleplan.persistence.organisation.JpaUnits;
import dk.handleplan.persistence.organisation.JpaUsers;
import dk.handleplan.persistence.scenario.JpaScenarios;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import dk.handleplan.persistence.suggestion.JpaPriorities;
import dk.handleplan.persistence.suggestion.JpaSuggestions;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;

class SuggestionRoundTripTest {

    private final PlanCycle cycle = new PlanCycle(2020, "Handleplan 2020", "Frederiksberg Kommune");
    private final Unit unit = new Unit("Ungecentret", UnitType.CENTRE);
    private final User anna = new User("anna", "Anna");
    private final Initiative initiative = new Initiative(cycle.id(), unit.id(), "Kursuscaféen");
    private final Scenario scenario = new Scenario(cycle.id(), 1, "Forslag", anna, LocalDate.of(2020, 1, 6));

    private void store(Database database) {
        database.run(entities -> {
            new JpaPlanCycles(entities).add(cycle);
            new JpaUnits(entities).add(unit);
            new JpaUsers(entities).add(anna);
            entities.flush();
            new JpaInitiatives(entities).add(initiative);
            new JpaScenarios(entities).add(scenario);
        });
    }

    private Priority weighed(Initiative about) {
        var priority = new Priority(cycle.id(), about.id());
        priority.weigh(
                80,
                Mark.MUST,
                List.of(new Limit(2020, Money.kroner(100), null), new Limit(2021, Money.kroner(50), Money.kroner(70))));
        return priority;
    }

    @OnBothDatabases
    void aPriorityIsReadAsItWasGiven(Database database) {
        store(database);
        database.run(entities -> new JpaPriorities(entities).add(weighed(initiative)));

        database.run(entities -> {
            var found =
                    new JpaPriorities(entities).of(cycle.id(), initiative.id()).orElseThrow();
            assertThat(found.score()).hasValue(80);
            assertThat(found.mark()).isEqualTo(Mark.MUST);
            assertThat(found.limit(2020).orElseThrow().least()).contains(Money.kroner(100));
            assertThat(found.limit(2020).orElseThrow().most()).isEmpty();
            assertThat(found.limit(2021).orElseThrow().most()).contains(Money.kroner(70));
            assertThat(found.limit(2022)).isEmpty();
        });
    }

    @OnBothDatabases
    void thePrioritiesOfAYearAreReadByOneStatement(Database database) {
        store(database);
        database.run(entities -> IntStream.range(0, 12).forEach(i -> {
            var another = new Initiative(cycle.id(), unit.id(), "Indsats " + i);
            new JpaInitiatives(entities).add(another);
            new JpaPriorities(entities).add(weighed(another));
        }));

        assertThat(database.statements(entities -> new JpaPriorities(entities).weights(cycle.id())))
                .isEqualTo(1);
        List<Weight> weights = database.get(entities -> new JpaPriorities(entities).weights(cycle.id()));
        assertThat(weights).hasSize(12).allSatisfy(weight -> {
            assertThat(weight.score()).isEqualTo(80);
            assertThat(weight.limits()).hasSize(2);
            assertThat(weight.limit(2020).orElseThrow().most()).isEmpty();
            assertThat(weight.limit(2021).orElseThrow().most()).contains(Money.kroner(70));
        });
    }

    @OnBothDatabases
    void anInitiativeHasOnePriorityAYear(Database database) {
        store(database);
        database.run(entities -> new JpaPriorities(entities).add(weighed(initiative)));

        assertThatThrownBy(() -> database.run(entities -> new JpaPriorities(entities).add(weighed(initiative))))
                .isInstanceOf(PersistenceException.class);
    }

    @OnBothDatabases
    void whatWasSuggestedIsKeptWithItsReasons(Database database) {
        store(database);
        var wish = new Wish(initiative.id(), null, 40, Mark.NONE, new TreeMap<>());
        var line = new Suggestion.Line(wish, new TreeMap<>(), Why.PRIORITY, OptionalInt.of(61), new Money(1));
        var suggestion = new Suggestion(List.of(line), 0.000_34);
        database.run(entities -> new JpaSuggestions(entities)
                .add(new KeptSuggestion(
                        cycle.id(), scenario.id(), "Anna", Instant.parse("2020-01-06T08:00:00Z"), suggestion)));

        database.run(entities -> {
            var kept = new JpaSuggestions(entities).ofScenario(scenario.id()).orElseThrow();
            assertThat(kept.isBest()).isFalse();
            assertThat(kept.gapPercent()).isEqualTo(0.04);
            var because = kept.because().get(initiative.id());
            assertThat(because.why()).isEqualTo(Why.PRIORITY);
            assertThat(because.score()).isEqualTo(40);
            assertThat(because.turningScore()).hasValue(61);
            assertThat(because.lacking()).isEqualTo(new Money(1));
        });
    }
}
