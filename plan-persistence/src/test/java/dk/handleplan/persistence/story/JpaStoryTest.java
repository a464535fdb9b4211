package dk.handleplan.persistence.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.adjustment.Adjustment;
import dk.handleplan.core.adjustment.AdjustmentKind;
import dk.handleplan.core.adjustment.AdjustmentOverview;
import dk.handleplan.core.adjustment.RowChange;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.decision.BodyDecision;
import dk.handleplan.core.decision.InitiativeDecisions;
import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.initiative.GrantNews;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeAccess;
import dk.handleplan.core.initiative.InitiativeService;
import dk.handleplan.core.initiative.InitiativeVersion;
import dk.handleplan.core.initiative.VersionOccasion;
import dk.handleplan.core.initiative.VersionService;
import dk.handleplan.core.letter.GrantLetter;
import dk.handleplan.core.letter.LetterKind;
import dk.handleplan.core.letter.LetterService;
import dk.handleplan.core.letter.Meeting;
import dk.handleplan.core.letter.ToldByLetter;
import dk.handleplan.core.organisation.Body;
import dk.handleplan.core.organisation.BodyType;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.UnitType;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.result.AwaitedResultService;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.status.RoundPlan;
import dk.handleplan.core.status.StatusReport;
import dk.handleplan.core.status.StatusRound;
import dk.handleplan.core.story.AdjustmentTeller;
import dk.handleplan.core.story.DecisionTeller;
import dk.handleplan.core.story.FormTeller;
import dk.handleplan.core.story.LetterTeller;
import dk.handleplan.core.story.ResultTeller;
import dk.handleplan.core.story.StatusTeller;
import dk.handleplan.core.story.StoryEntry;
import dk.handleplan.core.story.StoryKind;
import dk.handleplan.core.story.StoryService;
import dk.handleplan.persistence.adjustment.JpaAdjustments;
import dk.handleplan.persistence.cycle.JpaPlanCycles;
import dk.handleplan.persistence.decision.JpaBodyDecisions;
import dk.handleplan.persistence.initiative.JpaInitiativeVersions;
import dk.handleplan.persistence.initiative.JpaInitiatives;
import dk.handleplan.persistence.letter.JpaGrantLetters;
import dk.handleplan.persistence.organisation.JpaBodies;
import dk.handleplan.persistence.result.JpaAwaitedResults;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import dk.handleplan.persistence.status.JpaReadings;
import dk.handleplan.persistence.status.JpaStatusReports;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** However much there is to tell of an initiative, it is read by as many statements. */
class JpaStoryTest {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final LocalDate TODAY = LocalDate.now(CLOCK);
    private static final Instant NOW = CLOCK.instant();
    private static final User SECRETARIAT = new User("sekretariatet", "Sekretariatet") {

        @Override
        public boolean hasAny(Role... roles) {
            return true;
        }
    };

    private final PlanCycle cycle = new PlanCycle(2020, "Handleplan 2020", "Prøvekøbing Kommune");
    private final Body council = new Body("KB", "Kommunalbestyrelsen", BodyType.MUNICIPAL_COUNCIL);
    private final Unit unit = new Unit("Ungecentret", UnitType.CENTRE);
    private final Initiative work = granted(1, "Kursuscaféen");
    private final Initiative other = granted(2, "Lektiecaféen");
    private final AllocationRow row = AllocationRow.ofInitiative(cycle.id(), work.id(), 2020, Amount.kroner(500));
    private final AllocationRow others = AllocationRow.ofInitiative(cycle.id(), other.id(), 2020, Amount.kroner(500));
    private int number;

    private Initiative granted(int number, String title) {
        var initiative = new Initiative(cycle.id(), unit.id(), title);
        initiative.registerAsGranted(number);
        return initiative;
    }

    @OnBothDatabases
    void theStatementsDoNotGrowWithWhatIsTold(Database database) {
        database.run(entities ->
                List.of(unit, council, cycle, work, other, row, others).forEach(entities::persist));
        happen(database);
        var once = database.statements(this::told);

        happen(database);
        happen(database);

        assertThat(database.get(this::told))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        StoryKind.FORM, 3L,
                        StoryKind.DECISION, 3L,
                        StoryKind.LETTER, 3L,
                        StoryKind.ADJUSTMENT, 3L,
                        StoryKind.STATUS, 3L));
        assertThat(database.statements(this::told)).isEqualTo(once);
    }

    /** One thing of each kind about the initiative, and an adjustment of another one. */
    private void happen(Database database) {
        number++;
        var decision = new BodyDecision(cycle.id(), council.id(), 1, number, TODAY);
        var letter = GrantLetter.ofChange(
                number,
                LetterKind.CHANGE,
                cycle.id(),
                work.id(),
                new Meeting(council.name(), TODAY, "5"),
                List.of(),
                null,
                null);
        var plan = new RoundPlan("Status " + number, null, "Udvalget spørger.", null, TODAY, TODAY, Set.of());
        var round = StatusRound.planned(cycle.id(), plan, TODAY);
        database.run(entities -> {
            List.of(
                            new InitiativeVersion(work, VersionOccasion.REVISED, NOW, Map.of()),
                            decision,
                            letter,
                            adjustment(2 * number, row),
                            adjustment(2 * number + 1, others),
                            round)
                    .forEach(entities::persist);
            entities.flush();
            entities.persist(new StatusReport(round, work));
        });
        settle(database, decision);
    }

    private Adjustment adjustment(int number, AllocationRow of) {
        var change = new RowChange(of.id(), Money.kroner(10));
        return new Adjustment(cycle.id(), number, AdjustmentKind.RETURN, List.of(change), SECRETARIAT, TODAY);
    }

    private static void settle(Database database, BodyDecision decision) {
        database.run(entities -> {
            entities.createNativeQuery("insert into decision_minutes (decision_id, position, met_on, closed_item,"
                            + " wording, outcome) values (?, 0, ?, false, 'Tiltrådt.', 'ADOPTED')")
                    .setParameter(1, decision.id())
                    .setParameter(2, TODAY)
                    .executeUpdate();
            update(
                    entities,
                    "update grant_letter set sent_on = ?, sent_by = 'Sekretariatet', text_da = '-', text_en = '-'");
            update(
                    entities,
                    "update adjustment set state = 'DECIDED', settled_by = 'Sekretariatet', reason = 'Derfor', settled_on = ?");
            update(entities, "update status_report set state = 'ACCEPTED', accepted_on = ?");
        });
    }

    private static void update(EntityManager entities, String sql) {
        entities.createNativeQuery(sql).setParameter(1, TODAY).executeUpdate();
    }

    private Map<StoryKind, Long> told(EntityManager entities) {
        return service(entities).of(SECRETARIAT, work.id()).stream()
                .collect(Collectors.groupingBy(StoryEntry::kind, Collectors.counting()));
    }

    private static StoryService service(EntityManager entities) {
        var initiatives = new JpaInitiatives(entities);
        var cycles = new JpaPlanCycles(entities);
        var letters = new JpaGrantLetters(entities);
        var bodies = new JpaBodies(entities);
        var news = new GrantNews(new ToldByLetter(letters), cycles);
        var access = new InitiativeAccess(initiatives, cycles, news, CLOCK);
        var versions = new VersionService(new JpaInitiativeVersions(entities), access, null, bodies, null, null, CLOCK);
        var reading =
                new InitiativeService(initiatives, null, cycles, access, news, versions, null, null, null, null, CLOCK);
        return new StoryService(
                reading,
                List.of(
                        new FormTeller(versions, CLOCK),
                        new DecisionTeller(
                                new InitiativeDecisions(reading, null, new JpaBodyDecisions(entities), null, bodies)),
                        new LetterTeller(
                                new LetterService(letters, null, cycles, initiatives, null, null, null, null, CLOCK)),
                        new AdjustmentTeller(new AdjustmentOverview(
                                cycles, new JpaAdjustments(entities), null, null, null, initiatives, CLOCK)),
                        new StatusTeller(new JpaStatusReports(entities), new JpaReadings(entities), news),
                        new ResultTeller(new AwaitedResultService(
                                new JpaAwaitedResults(entities), null, null, null, null, null, null, null, null))));
    }
}
