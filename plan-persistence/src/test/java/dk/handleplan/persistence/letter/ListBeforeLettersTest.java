package dk.handleplan.persistence.letter;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeColumn;
import dk.handleplan.core.initiative.InitiativeFilter;
import dk.handleplan.core.initiative.InitiativeRow;
import dk.handleplan.core.initiative.InitiativeSort;
import dk.handleplan.core.initiative.InitiativeState;
import dk.handleplan.core.letter.GrantLetter;
import dk.handleplan.core.letter.LetterAmount;
import dk.handleplan.core.letter.Meeting;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.UnitType;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.persistence.initiative.JpaInitiatives;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** For those who learn of the decision by the letter, a grant, a refusal or a stop stands among the accepted ones until it is sent. */
class ListBeforeLettersTest {

    private final PlanCycle cycle = new PlanCycle(2020, "Handleplan 2020", "Frederiksberg Kommune");
    private final Unit unit = new Unit("Biblioteket", UnitType.CENTRE);
    private final Initiative accepted = initiative(InitiativeState.ACCEPTED, 2);
    private final Initiative granted = initiative(InitiativeState.GRANTED, 1);
    private final Initiative refused = initiative(InitiativeState.REFUSED, 3);
    private final Initiative stopped = initiative(InitiativeState.STOPPED, 5);
    private final Initiative told = initiative(InitiativeState.GRANTED, 4);

    private Initiative initiative(InitiativeState state, int number) {
        var initiative = new Initiative(cycle.id(), unit.id(), "Indsats " + number);
        initiative.registerAs(state, number);
        return initiative;
    }

    @OnBothDatabases
    void aFilterFindsWhatIsTold(Database database) {
        store(database);
        var all = InitiativeFilter.of(cycle.id());

        assertThat(numbers(database, all.in(Set.of(InitiativeState.GRANTED)))).containsExactly(1, 4);
        assertThat(numbers(database, all.asTold().in(Set.of(InitiativeState.GRANTED))))
                .containsExactly(4);
        assertThat(numbers(database, all.asTold().in(Set.of(InitiativeState.REFUSED))))
                .isEmpty();
        assertThat(numbers(database, all.asTold().in(Set.of(InitiativeState.STOPPED))))
                .isEmpty();
        assertThat(numbers(database, all.asTold().in(Set.of(InitiativeState.ACCEPTED))))
                .containsExactly(1, 2, 3, 5);
    }

    @OnBothDatabases
    void theOrderOfStatesDoesNotTellIt(Database database) {
        store(database);
        var all = InitiativeFilter.of(cycle.id());
        var byState = new InitiativeSort(InitiativeColumn.STATE, null, false);

        assertThat(numbers(database, all, byState)).containsExactly(2, 1, 4, 3, 5);
        assertThat(numbers(database, all.asTold(), byState)).containsExactly(1, 2, 3, 5, 4);
    }

    private static List<Integer> numbers(Database database, InitiativeFilter filter) {
        return numbers(database, filter, InitiativeSort.AS_IN_THE_PLAN);
    }

    private static List<Integer> numbers(Database database, InitiativeFilter filter, InitiativeSort sort) {
        return database.get(entities -> new JpaInitiatives(entities)
                .rows(filter, sort, new PageRequest(1, 20)).rows().stream()
                        .map(InitiativeRow::number)
                        .toList());
    }

    private void store(Database database) {
        database.run(entities -> {
            List.of(cycle, unit).forEach(entities::persist);
            entities.flush();
            List.of(accepted, granted, refused, told, stopped).forEach(entities::persist);
            List.of(granted, refused, told, stopped).forEach(one -> new JpaGrantLetters(entities).add(letter(one)));
            entities.flush();
            entities.createNativeQuery("update grant_letter set sent_on = ?1, sent_by = 'Sara', text_da = 'Kære',"
                            + " text_en = 'Dear' where initiative_id = ?2")
                    .setParameter(1, LocalDate.of(2020, 2, 3))
                    .setParameter(2, told.id())
                    .executeUpdate();
        });
    }

    private GrantLetter letter(Initiative about) {
        return new GrantLetter(
                cycle.id(),
                about.id(),
                new Meeting("Kommunalbestyrelsen", LocalDate.of(2020, 1, 27), "5"),
                List.of(new LetterAmount(2020, Amount.kroner(100_000), Amount.kroner(100_000))),
                null,
                false,
                null);
    }
}
