package dk.handleplan.persistence.reassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.initiative.FormPart;
import dk.handleplan.core.initiative.FormSection;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.IndicatorGroup;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.UnitType;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.reassessment.Appraisal;
import dk.handleplan.core.reassessment.Candidate;
import dk.handleplan.core.reassessment.CandidateSearch;
import dk.handleplan.core.reassessment.EventFacts;
import dk.handleplan.core.reassessment.EventKind;
import dk.handleplan.core.reassessment.EventRow;
import dk.handleplan.core.reassessment.FlagTold;
import dk.handleplan.core.reassessment.OutsideEvent;
import dk.handleplan.core.reassessment.Reappraisal;
import dk.handleplan.core.reassessment.ReappraisalAsking;
import dk.handleplan.core.reassessment.ReappraisalDecisions;
import dk.handleplan.core.reassessment.ReappraisalOutcome;
import dk.handleplan.core.reassessment.ReappraisalProcess;
import dk.handleplan.core.reassessment.ReappraisalRow;
import dk.handleplan.core.reassessment.ReappraisalRow.Said;
import dk.handleplan.core.reassessment.ReappraisalService;
import dk.handleplan.core.reassessment.ReappraisalState;
import dk.handleplan.core.reassessment.ReappraisalTiming;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.shared.StaleData;
import dk.handleplan.persistence.adjustment.JpaAdjustments;
import dk.handleplan.persistence.audit.JpaAuditTrail;
import dk.handleplan.persistence.cycle.JpaPlanCycles;
import dk.handleplan.persistence.funding.JpaAllocationRows;
import dk.handleplan.persistence.initiative.JpaInitiatives;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class JpaReappraisalsTest {

    private static final LocalDate TODAY = LocalDate.of(2019, 1, 15);
    private static final Clock CLOCK = Clock.systemUTC();
    private static final ReappraisalProcess TOLD = new ReappraisalProcess() {

        @Override
        public void asked(UUID cycleId, UUID reappraisalId) {}

        @Override
        public void assessed(UUID reappraisalId) {}

        @Override
        public void reviewed(UUID reappraisalId, boolean decided) {}

        @Override
        public void moved(UUID reappraisalId) {}

        @Override
        public void withdrawn(UUID reappraisalId) {}
    };
    private static final PageRequest FIRST = new PageRequest(1, 50);

    private final PlanCycle cycle = new PlanCycle(2019, "Handleplan 2019", "Prøvekøbing Kommune");
    private final Unit library = new Unit("Biblioteket", UnitType.CENTRE);
    private final Unit centre = new Unit("Ungecentret", UnitType.CENTRE);
    private final Indicator grades = criterion("Elever, der består 100 % af prøven");
    private final Indicator reads = criterion("Elever, der læser hver dag");
    private final Initiative homework = granted(library, "Lektier", 2, grades, reads);
    private final Initiative network = granted(centre, "Netværk", 1, criterion("Mødre i netværket"));
    private final User by = new User("sekretariatet", "Sekretariatet") {

        @Override
        public boolean has(Role role) {
            return true;
        }
    };
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
        var ids = Stream.of(criteria).map(Indicator::id).collect(Collectors.toSet());
        var flag = new Reappraisal(law, initiative);
        flag.flag(initiative, ids, "Prøven ændres.", ReappraisalTiming.NEXT_STATUS, by, TODAY);
        return flag;
    }

    private void store(Database database) {
        database.run(entities -> List.of(library, centre, cycle, homework, network, law, flag(homework, grades, reads))
                .forEach(entities::persist));
    }

    @OnBothDatabases
    void eventsAreReadTheLatestFirstWithHowManyTheyTouch(Database database) {
        store(database);
        database.run(entities -> entities.persist(event("Digital Post", TODAY.plusDays(1))));

        var rows = database.get(entities -> new JpaOutsideEvents(entities).ofCycle(cycle.id(), TODAY, FIRST))
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
    void theSameIsFlaggedOnceAndCanBeFlaggedAgainWhenTheFlagIsTakenAway(Database database) {
        store(database);
        assertThatThrownBy(() -> database.run(entities -> new JpaReappraisals(entities).add(flag(homework))))
                .isInstanceOf(StaleData.class);

        act(database, service -> service.withdraw(by, theFlag(database).id(), 1, "Det var en anden lov."));
        assertThat(flagged(database)).isEmpty();
        var told = database.get(entities -> new JpaReappraisals(entities).ofInitiative(homework.id()));
        assertThat(told).isEmpty();
        database.run(entities -> flagAgain(entities, "Alligevel."));
        assertThat(flagged(database)).containsExactly(homework.id());
        var waiting = database.get(entities -> new JpaReappraisals(entities).waiting(cycle.id()));
        assertThat(waiting).hasSize(1);
    }

    @OnBothDatabases
    void ofTwoWhoFlagTheSameInTheSameMomentTheSecondIsToldSo(Database database) {
        store(database);
        assertThatThrownBy(() -> database.run(entities -> {
                    assertThat(new JpaReappraisals(entities).flagged(law.id())).doesNotContain(network.id());
                    database.run(others -> new JpaReappraisals(others).add(flag(network)));
                    new JpaReappraisals(entities).add(flag(network));
                }))
                .isInstanceOf(StaleData.class);
        assertThat(flagged(database)).containsExactlyInAnyOrder(homework.id(), network.id());
    }

    @OnBothDatabases
    void ofTwoWhoFlagAgainInTheSameMomentTheSecondIsToldSo(Database database) {
        store(database);
        act(database, service -> service.withdraw(by, theFlag(database).id(), 1, "Det var en anden lov."));

        assertThatThrownBy(() -> database.run(entities -> {
                    var seen = new JpaReappraisals(entities).ofEvent(law.id()).get(0);
                    database.run(others -> flagAgain(others, "Alligevel."));
                    seen.flag(homework, Set.of(), "Også jeg.", ReappraisalTiming.NEXT_STATUS, by, TODAY);
                }))
                .hasCauseInstanceOf(OptimisticLockException.class);
        assertThat(theFlag(database).why()).isEqualTo("Alligevel.");
    }

    private void flagAgain(EntityManager entities, String why) {
        new JpaReappraisals(entities)
                .ofEvent(law.id())
                .get(0)
                .flag(homework, Set.of(), why, ReappraisalTiming.NEXT_STATUS, by, TODAY);
    }

    @OnBothDatabases
    void theDayIsKeptAndWhatIsLateIsCounted(Database database) {
        store(database);
        var id = theFlag(database).id();
        var due = LocalDate.now(CLOCK).plusDays(3);
        assertThat(rows(database)).extracting(ReappraisalRow::dueOn).containsOnlyNulls();
        act(database, service -> service.askNow(by, id, 1, due));

        assertThat(rows(database)).extracting(ReappraisalRow::dueOn).containsExactly(due);
        assertThat(late(database, due)).isZero();
        assertThat(late(database, due.plusDays(1))).isOne();
    }

    @OnBothDatabases
    void whatIsStillToBeDecidedIsCounted(Database database) {
        store(database);
        assertThat(open(database)).isOne();

        act(database, service -> service.withdraw(by, theFlag(database).id(), 1, "Det var en anden lov."));
        assertThat(open(database)).isZero();
    }

    private long open(Database database) {
        return database.get(entities -> new JpaReappraisals(entities).countOpen(cycle.id()));
    }

    private List<ReappraisalRow> rows(Database database) {
        return database.get(entities -> new JpaReappraisals(entities).ofEvent(law.id(), FIRST))
                .rows();
    }

    private long late(Database database, LocalDate today) {
        return database.get(entities -> new JpaOutsideEvents(entities).ofCycle(cycle.id(), today, FIRST))
                .rows()
                .get(0)
                .late();
    }

    @OnBothDatabases
    void whatTheUnitSaysAndWhatIsDecidedStandBesideEachOther(Database database) {
        store(database);
        var id = theFlag(database).id();
        act(database, service -> service.askNow(by, id, 1, LocalDate.now(CLOCK)));
        var adjusted = new Appraisal(
                ReappraisalOutcome.ADJUST,
                "Prøven tages et andet sted.",
                Set.of(FormPart.SUCCESS, FormPart.GOALS),
                Map.of(2019, Amount.kroner(40_000), 2020, Amount.kroner(0)));
        act(database, service -> service.assess(by, id, 2, adjusted));
        var continues = new Appraisal(ReappraisalOutcome.CONTINUE, "Den kan blive.", Set.of(), Map.of());
        database.run(entities -> new ReappraisalDecisions(
                        service(entities), null, null, TOLD, new JpaAuditTrail(entities, List.of()), CLOCK)
                .decide(by, id, 3, continues, null));

        var row = database.get(entities -> new JpaReappraisals(entities).ofEvent(law.id(), FIRST))
                .rows()
                .get(0);
        assertThat(row.state()).isEqualTo(ReappraisalState.DECIDED);
        assertThat(row.assessment())
                .isEqualTo(new Said(
                        ReappraisalOutcome.ADJUST,
                        "Prøven tages et andet sted.",
                        List.of(FormPart.GOALS, FormPart.SUCCESS)));
        assertThat(row.decision()).isEqualTo(new Said(ReappraisalOutcome.CONTINUE, "Den kan blive.", List.of()));
        var kept = theFlag(database);
        assertThat(kept.assessment().orElseThrow().sections()).containsExactly(FormPart.GOALS, FormPart.SUCCESS);
        assertThat(kept.proposed(2020)).contains(Money.ZERO);
        var event = database.get(entities -> new JpaOutsideEvents(entities).ofCycle(cycle.id(), TODAY, FIRST));
        assertThat(event.rows()).extracting(EventRow::decided).containsExactly(1L);
    }

    private Reappraisal theFlag(Database database) {
        return database.get(entities -> {
            var flag = new JpaReappraisals(entities).ofEvent(law.id()).get(0);
            flag.proposed(2020);
            return flag;
        });
    }

    private void act(Database database, Consumer<ReappraisalService> work) {
        database.run(entities -> work.accept(service(entities)));
    }

    private static ReappraisalService service(EntityManager entities) {
        var reappraisals = new JpaReappraisals(entities);
        var audit = new JpaAuditTrail(entities, List.of());
        return new ReappraisalService(
                reappraisals,
                new JpaOutsideEvents(entities),
                new JpaPlanCycles(entities),
                new JpaInitiatives(entities),
                new JpaAllocationRows(entities),
                new JpaAdjustments(entities),
                new ReappraisalAsking(reappraisals, new JpaPlanCycles(entities), TOLD, audit, CLOCK),
                TOLD,
                audit,
                CLOCK);
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
            new JpaOutsideEvents(entities).ofCycle(cycle.id(), TODAY, FIRST);
        });
    }
}
