package dk.handleplan.persistence.reassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.initiative.FormSection;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.IndicatorGroup;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.UnitType;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.reassessment.Candidate;
import dk.handleplan.core.reassessment.CandidateSearch;
import dk.handleplan.core.reassessment.EventFacts;
import dk.handleplan.core.reassessment.EventKind;
import dk.handleplan.core.reassessment.EventRow;
import dk.handleplan.core.reassessment.FlagTold;
import dk.handleplan.core.reassessment.OutsideEvent;
import dk.handleplan.core.reassessment.Reappraisal;
import dk.handleplan.core.reassessment.ReappraisalRow;
import dk.handleplan.core.reassessment.ReappraisalTiming;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class JpaReappraisalsTest {

    private static final LocalDate TODAY = LocalDate.of(2019, 1, 15);
    private static final PageRequest FIRST = new PageRequest(1, 50);

    private final PlanCycle cycle = new PlanCycle(2019, "Handleplan 2019", "Prøvekøbing Kommune");
    private final Unit library = new Unit("Biblioteket", UnitType.CENTRE);
    private final Unit centre = new Unit("Ungecentret", UnitType.CENTRE);
    private final Indicator grades = criterion("Elever, der består 100 % af prøven");
    private final Indicator reads = criterion("Elever, der læser hver dag");
    private final Initiative homework = granted(library, "Lektier", 2, grades, reads);
    private final Initiative network = granted(centre, "Netværk", 1, criterion("Mødre i netværket"));
    private final User by = new User("sekretariatet", "Sekretariatet");
    private final OutsideEvent law = event("Lov om prøver", TODAY);

    private static Indicator criterion(String text) {
        return new Indicator(IndicatorGroup.QUANTITATIVE, text);
    }

    private Initiative granted(Unit unit, String title, int number, Indicator... criteria) {
        var initiative = new Initiative(cycle.id(), unit.id(), title);
        initiative.record(new FormSection.Success(null, List.of(criteria)));
        initiative.registerAsGranted(number);
        return initiative;
    }

    private OutsideEvent event(String title, LocalDate on) {
        return new OutsideEvent(cycle.id(), new EventFacts(EventKind.LAW, title, "1. august 2014", null), by, on);
    }

    private Reappraisal flag(Initiative initiative, Indicator... criteria) {
        var ids = Set.of(criteria).stream().map(Indicator::id).collect(Collectors.toSet());
        return new Reappraisal(law, initiative, ids, "Prøven ændres.", ReappraisalTiming.NEXT_STATUS, by, TODAY);
    }

    private void store(Database database) {
        database.run(entities -> List.of(library, centre, cycle, homework, network, law, flag(homework, grades, reads))
                .forEach(entities::persist));
    }

    @OnBothDatabases
    void eventsAreReadTheLatestFirstWithHowManyTheyTouch(Database database) {
        store(database);
        database.run(entities -> entities.persist(event("Digital Post", TODAY.plusDays(1))));

        var rows = database.get(entities -> new JpaOutsideEvents(entities).ofCycle(cycle.id(), FIRST))
                .rows();
        assertThat(rows).extracting(EventRow::title).containsExactly("Digital Post", "Lov om prøver");
        assertThat(rows).extracting(EventRow::flagged).containsExactly(0L, 1L);
        assertThat(rows.get(1).inForce().text()).isEqualTo("1. august 2014");
    }

    @OnBothDatabases
    void whatIsFlaggedIsReadInTheOrderOfThePlanWithItsCriteria(Database database) {
        store(database);
        database.run(entities -> new JpaReappraisals(entities).add(flag(network)));

        var rows = database.get(entities -> new JpaReappraisals(entities).ofEvent(law.id(), FIRST))
                .rows();
        assertThat(rows).extracting(ReappraisalRow::title).containsExactly("Netværk", "Lektier");
        assertThat(rows).extracting(ReappraisalRow::unit).containsExactly("Ungecentret", "Biblioteket");
        assertThat(rows)
                .extracting(ReappraisalRow::criteria)
                .containsExactly(List.of(), List.of(grades.text(), reads.text()));
        var told = database.get(entities -> new JpaReappraisals(entities).ofInitiative(homework.id()));
        assertThat(told).extracting(FlagTold::event).containsExactly("Lov om prøver");
        assertThat(told).extracting(FlagTold::on).containsExactly(TODAY);
    }

    @OnBothDatabases
    void theSameIsNotFlaggedTwiceUntilTheFlagIsTakenAway(Database database) {
        store(database);
        assertThatThrownBy(() -> database.run(entities -> new JpaReappraisals(entities).add(flag(homework))))
                .isNotNull();

        database.run(entities -> {
            var repository = new JpaReappraisals(entities);
            var id = repository.ofInitiative(homework.id()).get(0).reappraisalId();
            repository.remove(repository.find(id).orElseThrow());
        });
        assertThat(flagged(database)).isEmpty();
        database.run(entities -> new JpaReappraisals(entities).add(flag(homework)));
        assertThat(flagged(database)).containsExactly(homework.id());
    }

    private Set<UUID> flagged(Database database) {
        return database.get(entities -> new JpaReappraisals(entities).flagged(law.id()));
    }

    @OnBothDatabases
    void criteriaAreFoundByTheirWordsAndTheirUnit(Database database) {
        store(database);

        assertThat(found(database, " ELEVER ", null)).containsExactly(grades.text(), reads.text());
        assertThat(found(database, "100 %", null)).containsExactly(grades.text());
        assertThat(found(database, null, centre.id())).containsExactly("Mødre i netværket");
        assertThat(found(database, null, null)).hasSize(3);
    }

    private List<String> found(Database database, String text, UUID unit) {
        return database
                .get(entities -> new JpaReappraisals(entities)
                        .criteria(cycle.id(), new CandidateSearch(true, text, unit), FIRST))
                .rows()
                .stream()
                .map(Candidate::criterion)
                .toList();
    }

    @OnBothDatabases
    void theStatementsDoNotGrowWithWhatIsFlagged(Database database) {
        store(database);
        var few = statements(database);
        database.run(entities -> IntStream.range(3, 13).forEach(number -> {
            var another = granted(centre, "Indsats " + number, number, criterion("Et mål"));
            entities.persist(another);
            entities.persist(flag(another, another.indicators().get(0)));
        }));

        assertThat(statements(database)).isEqualTo(few);
    }

    private long statements(Database database) {
        return database.statements(entities -> {
            new JpaReappraisals(entities).ofEvent(law.id(), FIRST);
            new JpaOutsideEvents(entities).ofCycle(cycle.id(), FIRST);
        });
    }
}
