package dk.handleplan.persistence.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.handleplan.core.initiative.Activity;
import dk.handleplan.core.initiative.AppliedAmount;
import dk.handleplan.core.initiative.BudgetLine;
import dk.handleplan.core.initiative.Comparator;
import dk.handleplan.core.initiative.Contact;
import dk.handleplan.core.initiative.Description;
import dk.handleplan.core.initiative.EarlierApplication;
import dk.handleplan.core.initiative.Extent;
import dk.handleplan.core.initiative.FinancingLine;
import dk.handleplan.core.initiative.FinancingStatus;
import dk.handleplan.core.initiative.FormPart;
import dk.handleplan.core.initiative.FormSection;
import dk.handleplan.core.initiative.FormText;
import dk.handleplan.core.initiative.GoalLink;
import dk.handleplan.core.initiative.GuestRight;
import dk.handleplan.core.initiative.Horizon;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.IndicatorGroup;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeColumn;
import dk.handleplan.core.initiative.InitiativeFilter;
import dk.handleplan.core.initiative.InitiativeRow;
import dk.handleplan.core.initiative.InitiativeSort;
import dk.handleplan.core.initiative.Partner;
import dk.handleplan.core.initiative.TargetGroup;
import dk.handleplan.core.initiative.YesNoUnanswered;
import dk.handleplan.core.organisation.Body;
import dk.handleplan.core.organisation.BodyType;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.UnitType;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.policy.Goal;
import dk.handleplan.core.policy.Policy;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.FlexibleDate;
import dk.handleplan.core.shared.Fte;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.shared.ValueState;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

class JpaInitiativesTest {

    private static final UUID CYCLE = UUID.randomUUID();
    private static final PageRequest FIRST_PAGE = new PageRequest(1, 50);

    private final Unit centre = new Unit("Center for Integration", UnitType.CENTRE);
    private final Body committee = new Body("AUU", "Arbejdsmarkeds- og Uddannelsesudvalget", BodyType.COMMITTEE);
    private final Goal goal = new Goal("arbejdsmarked", 1, "Er en del af arbejdsmarkedet");

    @OnBothDatabases
    void theFingerprintOfASectionReadsOnlyTheListsOfThatSection(Database database) {
        var written = initiative("Kursuscaféen");
        fillIn(written);
        database.run(entities -> new JpaInitiatives(entities).add(written));

        database.run(entities -> {
            var read = new JpaInitiatives(entities).find(written.id()).orElseThrow();
            FormText.fingerprint(read, FormPart.MONEY);
            assertThat(Stream.of("budget", "applied", "financing")).allMatch(list -> isRead(entities, read, list));
            assertThat(Stream.of("contacts", "goalLinks", "activities", "indicators", "partners", "ownAnswers"))
                    .noneMatch(list -> isRead(entities, read, list));
        });
    }

    private static boolean isRead(EntityManager entities, Initiative initiative, String list) {
        return entities.getEntityManagerFactory().getPersistenceUnitUtil().isLoaded(initiative, list);
    }

    @OnBothDatabases
    void everyAnswerOfTheFormComesBack(Database database) {
        var written = initiative("Kursuscaféen");
        fillIn(written);
        database.run(entities -> new JpaInitiatives(entities).add(written));

        database.run(entities -> {
            var read = new JpaInitiatives(entities).find(written.id()).orElseThrow();
            assertThat(read.committees()).containsExactly(committee.id());
            assertThat(read.contacts()).extracting(Contact::jobRole).containsExactly("Centerleder", "Tovholder");
            assertThat(read.goalLinks())
                    .extracting(GoalLink::goalId, GoalLink::horizon)
                    .containsExactly(tuple(goal.id(), Horizon.LONG_TERM));
            assertThat(read.indicators())
                    .extracting(Indicator::measurementPeriod, Indicator::activityNumbers)
                    .containsExactly(tuple("skoleåret 2019/2020", List.of(1, 2)));
            assertThat(read.targetGroup()).get().extracting(TargetGroup::ageTo).isEqualTo(25);
            assertThat(read.description())
                    .get()
                    .extracting(work -> work.extent().courses())
                    .isEqualTo(4);
            assertThat(read.activities()).extracting(Activity::text).containsExactly("Undervisning", "Besøg");
            assertThat(read.activities()).extracting(Activity::isPilot).containsExactly(true, false);
            assertThat(read.activities().get(0).extent().places()).hasValue(24L);
            assertThat(read.activities().get(0).extent().hoursPerTime()).isEqualByComparingTo("2.5");
            assertThat(read.activities().get(1).extent().isKnown()).isFalse();
            assertThat(read.indicators())
                    .extracting(Indicator::target)
                    .usingElementComparator(BigDecimal::compareTo)
                    .containsExactly(new BigDecimal("50.5"));
            assertThat(read.indicators().get(0).byWhen()).isEqualTo(new FlexibleDate("medio 2020"));
            assertThat(read.financing()).extracting(FinancingLine::fte).containsExactly(Fte.parse("1 3/4"));
            assertThat(read.financing()).extracting(FinancingLine::status).containsExactly(FinancingStatus.EXPECTED);
            assertThat(read.indicators().get(0).source()).isEqualTo("fagsystemet");
            assertThat(read.indicators().get(0).per()).isEqualTo("boligområde");
            assertThat(read.budget()).extracting(BudgetLine::unitPrice).containsExactly(Amount.kroner(2_000));
            assertThat(read.earlierApplication())
                    .get()
                    .extracting(EarlierApplication::answer)
                    .isEqualTo(YesNoUnanswered.YES);
        });
    }

    @OnBothDatabases
    void aLostAmountStaysLostAndAnUnansweredPartStaysEmpty(Database database) {
        var written = initiative("Kursuscaféen");
        written.record(new FormSection.Application(
                List.of(new AppliedAmount(2019, Amount.unknown(ValueState.LOST))), List.of(), null));
        written.record(new FormSection.OtherFinancing(
                List.of(new FinancingLine(
                        "Jobcentret", null, false, null, null, null, false, false, false, null, null)),
                null));
        database.run(entities -> new JpaInitiatives(entities).add(written));

        database.run(entities -> {
            var read = new JpaInitiatives(entities).find(written.id()).orElseThrow();
            assertThat(read.applied(2019)).isEqualTo(Amount.unknown(ValueState.LOST));
            assertThat(read.financing().get(0).amount()).isNull();
            assertThat(read.targetGroup()).isEmpty();
            assertThat(read.description()).isEmpty();
            assertThat(read.earlierApplication()).isEmpty();
            assertThat(read.goalGroupId()).isEmpty();
        });
    }

    @OnBothDatabases
    void rowsOfAFormAreRewordedReorderedAndRemoved(Database database) {
        var written = initiative("Kursuscaféen");
        written.record(new FormSection.Partners(List.of(partner("Baba", null), partner("Bydelsmødre", "aftalt"))));
        var first = new Indicator(IndicatorGroup.QUANTITATIVE, "Deltagere");
        var second = new Indicator(IndicatorGroup.QUALITATIVE, "Trivsel");
        written.record(new FormSection.Success(null, List.of(first, second)));
        database.run(entities -> new JpaInitiatives(entities).add(written));

        database.run(entities -> {
            var read = new JpaInitiatives(entities).find(written.id()).orElseThrow();
            read.record(
                    new FormSection.Partners(List.of(partner("Bydelsmødre", "aftalt"), partner("Baba", "afklares"))));
            var kept = new Indicator(IndicatorGroup.QUALITATIVE, "Bedre trivsel").identifiedBy(second.id());
            read.record(new FormSection.Success(
                    null, List.of(kept, new Indicator(IndicatorGroup.QUANTITATIVE, "Kvinder i job"))));
        });

        database.run(entities -> {
            var read = new JpaInitiatives(entities).find(written.id()).orElseThrow();
            assertThat(read.partners()).extracting(Partner::name).containsExactly("Bydelsmødre", "Baba");
            assertThat(read.partners()).extracting(Partner::state).containsExactly("aftalt", "afklares");
            assertThat(read.indicators()).extracting(Indicator::text).containsExactly("Bedre trivsel", "Kvinder i job");
            assertThat(read.indicators().get(0).id()).isEqualTo(second.id());
            assertThat(read.version()).isEqualTo(2);
        });
    }

    @OnBothDatabases
    void aRowTellsWhatAListShows(Database database) {
        database.run(entities -> {
            addNumbered(entities, 2, "Ung møder ung");
            addNumbered(entities, 1, "Kursuscaféen");
            new JpaInitiatives(entities).add(initiative("Kladde"));
        });

        var page = database.get(entities -> new JpaInitiatives(entities)
                .rows(InitiativeFilter.of(CYCLE), InitiativeSort.AS_IN_THE_PLAN, FIRST_PAGE));

        assertThat(page.rows())
                .extracting(InitiativeRow::title)
                .containsExactly("Kursuscaféen", "Ung møder ung", "Kladde");
        var first = page.rows().get(0);
        assertThat(first.goal()).isEqualTo(goal.label());
        assertThat(first.unit()).isEqualTo(centre.name());
        assertThat(first.committees()).containsExactly("AUU");
        assertThat(first.applied(2020)).isEqualTo(Amount.kroner(125_000));
        assertThat(first.applied(2021).isBlank()).isTrue();
    }

    @OnBothDatabases
    void aListIsNarrowedToGoalCommitteeUnitAndState(Database database) {
        database.run(entities -> {
            addNumbered(entities, 1, "Kursuscaféen");
            new JpaInitiatives(entities).add(initiative("Kladde"));
        });
        var all = InitiativeFilter.of(CYCLE);

        assertThat(titles(database, all.towards(goal.id()))).containsExactly("Kursuscaféen");
        assertThat(titles(database, all.before(committee.id()))).containsExactly("Kursuscaféen");
        assertThat(titles(database, all.ofUnit(centre.id()))).containsExactly("Kursuscaféen", "Kladde");
        assertThat(titles(database, all.ofUnit(UUID.randomUUID()))).isEmpty();
        assertThat(titles(database, InitiativeFilter.of(UUID.randomUUID()))).isEmpty();
    }

    @OnBothDatabases
    void aListIsNarrowedToThoseThatApplyForMoneyAndToWords(Database database) {
        database.run(entities -> {
            addNumbered(entities, 1, "Kursuscaféen");
            new JpaInitiatives(entities).add(applying("Uden penge", Amount.unknown(ValueState.NOT_APPLICABLE)));
            new JpaInitiatives(entities).add(applying("Nul kroner", Amount.kroner(0)));
            new JpaInitiatives(entities).add(applying("Beløbet er væk", Amount.unknown(ValueState.LOST)));
            new JpaInitiatives(entities).add(initiative("100 % frivillig"));
        });
        var all = InitiativeFilter.of(CYCLE);

        assertThat(titles(database, all.applying(true))).containsExactly("Kursuscaféen", "Beløbet er væk");
        assertThat(titles(database, all.applying(false)))
                .containsExactly("100 % frivillig", "Nul kroner", "Uden penge");
        assertThat(titles(database, all.saying("kursuscafé"))).containsExactly("Kursuscaféen");
        assertThat(titles(database, all.saying("0 %"))).containsExactly("100 % frivillig");
        assertThat(titles(database, all.saying("_"))).isEmpty();
        assertThat(titles(database, all.saying(" "))).hasSize(5);
    }

    private Initiative applying(String title, Amount amount) {
        var initiative = initiative(title);
        initiative.record(new FormSection.Application(List.of(new AppliedAmount(2020, amount)), List.of(), null));
        return initiative;
    }

    @OnBothDatabases
    void aListIsSortedByEveryColumnAndWhatIsNotToldStandsLast(Database database) {
        database.run(entities -> {
            addNumbered(entities, 2, "b uden");
            addNumbered(entities, 1, "C med");
            new JpaInitiatives(entities).add(applying("A kladde", Amount.kroner(300_000)));
        });

        assertThat(sorted(database, InitiativeColumn.NUMBER, false)).containsExactly("C med", "b uden", "A kladde");
        assertThat(sorted(database, InitiativeColumn.NUMBER, true)).containsExactly("b uden", "C med", "A kladde");
        assertThat(sorted(database, InitiativeColumn.TITLE, false)).containsExactly("A kladde", "b uden", "C med");
        assertThat(sorted(database, InitiativeColumn.TITLE, true)).containsExactly("C med", "b uden", "A kladde");
        assertThat(sorted(database, InitiativeColumn.STATE, false)).startsWith("A kladde");
        assertThat(sorted(database, InitiativeColumn.GOAL, true)).endsWith("A kladde");
        assertThat(sorted(database, InitiativeColumn.COMMITTEES, false)).endsWith("A kladde");
        assertThat(sorted(database, InitiativeColumn.APPLIED, true)).startsWith("A kladde");
        assertThat(sorted(database, InitiativeColumn.APPLIED, false)).endsWith("A kladde");
        assertThat(sorted(database, InitiativeColumn.UNIT, false)).hasSize(3);
        assertThat(sorted(database, InitiativeColumn.JOINT_UNITS, false)).hasSize(3);
        assertThat(sorted(database, InitiativeColumn.EDITED, true)).hasSize(3);
    }

    private static List<String> sorted(Database database, InitiativeColumn by, boolean descending) {
        var sort = new InitiativeSort(by, by == InitiativeColumn.APPLIED ? 2020 : null, descending);
        return database
                .get(entities -> new JpaInitiatives(entities).rows(InitiativeFilter.of(CYCLE), sort, FIRST_PAGE))
                .rows()
                .stream()
                .map(InitiativeRow::title)
                .toList();
    }

    @OnBothDatabases
    void draftsAreSeenByTheirOwnUnitsOnly(Database database) {
        var joint = UUID.randomUUID();
        database.run(entities -> {
            addNumbered(entities, 1, "Kursuscaféen");
            var draft = initiative("Kladde");
            draft.involve(Set.of(joint));
            new JpaInitiatives(entities).add(draft);
        });
        var all = InitiativeFilter.of(CYCLE);

        assertThat(titles(database, all.visibleTo(Set.of(centre.id())))).containsExactly("Kursuscaféen", "Kladde");
        assertThat(titles(database, all.visibleTo(Set.of(joint)))).containsExactly("Kursuscaféen", "Kladde");
        assertThat(titles(database, all.visibleTo(Set.of(UUID.randomUUID())))).containsExactly("Kursuscaféen");
        assertThat(titles(database, all.visibleTo(Set.of()))).containsExactly("Kursuscaféen");
    }

    @OnBothDatabases
    void whatIsRevisedAfterTheHearingIsSeenByThoseWhoWriteItOnly(Database database) {
        var participating = UUID.randomUUID();
        var named = UUID.randomUUID();
        var writer = new User("gaest." + UUID.randomUUID().toString().substring(0, 8), "Skrivende gæst");
        var viewer = new User("gaest." + UUID.randomUUID().toString().substring(0, 8), "Læsende gæst");
        database.run(entities -> {
            entities.persist(writer);
            entities.persist(viewer);
            addNumbered(entities, 1, "Kursuscaféen");
            entities.flush();
            entities.createNativeQuery("insert into initiative_participant select id, ?1 from initiative")
                    .setParameter(1, participating)
                    .executeUpdate();
            entities.createNativeQuery("insert into initiative_unit select id, ?1 from initiative")
                    .setParameter(1, named)
                    .executeUpdate();
            entities.createNativeQuery("insert into initiative_guest select id, ?1, 'EDIT' from initiative")
                    .setParameter(1, writer.id())
                    .executeUpdate();
            entities.createNativeQuery("insert into initiative_guest select id, ?1, 'VIEW' from initiative")
                    .setParameter(1, viewer.id())
                    .executeUpdate();
            entities.createNativeQuery("update initiative set revised_since = current_date")
                    .executeUpdate();
        });
        var all = InitiativeFilter.of(CYCLE);

        assertThat(titles(database, all.visibleTo(Set.of(participating)))).containsExactly("Kursuscaféen");
        assertThat(titles(database, all.visibleTo(Set.of(writer.id())))).containsExactly("Kursuscaféen");
        assertThat(titles(database, all.visibleTo(Set.of(named)))).isEmpty();
        assertThat(titles(database, all.visibleTo(Set.of(viewer.id())))).isEmpty();
        assertThat(titles(database, all.visibleTo(Set.of(centre.id())))).containsExactly("Kursuscaféen");
        assertThat(titles(database, all.visibleTo(Set.of(UUID.randomUUID())))).isEmpty();
        assertThat(titles(database, all.visibleTo(Set.of()))).isEmpty();
    }

    @OnBothDatabases
    void aGuestSeesTheInitiativeItWasInvitedTo(Database database) {
        var guest = new User("gaest." + UUID.randomUUID().toString().substring(0, 8), "Gæst");
        database.run(entities -> {
            entities.persist(guest);
            entities.flush();
            var draft = initiative("Kladde");
            var initiatives = new JpaInitiatives(entities);
            initiatives.add(draft);
            initiatives.add(initiative("En anden kladde"));
            entities.flush();
            entities.createNativeQuery("insert into initiative_guest values (?1, ?2, 'EDIT')")
                    .setParameter(1, draft.id())
                    .setParameter(2, guest.id())
                    .executeUpdate();
        });

        assertThat(titles(database, InitiativeFilter.of(CYCLE).visibleTo(Set.of(guest.id()))))
                .containsExactly("Kladde");
        database.run(entities -> {
            var shared = new JpaInitiatives(entities).sharedWith(guest.id());
            assertThat(shared).extracting(Initiative::title).containsExactly("Kladde");
            assertThat(shared.get(0).guests()).containsExactly(Map.entry(guest.id(), GuestRight.EDIT));
        });
    }

    @OnBothDatabases
    void listsAndPlansTakeNoMoreStatementsForMoreInitiatives(Database database) {
        database.run(entities -> addNumbered(entities, 1, "Indsats 1"));
        var rowsOfOne = database.statements(JpaInitiativesTest::readRows);
        var planOfOne = database.statements(JpaInitiativesTest::readPlan);
        database.run(entities -> {
            for (var number = 2; number <= 30; number++) {
                add(entities, numbered(number, "Indsats " + number));
            }
        });

        assertThat(database.statements(JpaInitiativesTest::readRows)).isEqualTo(rowsOfOne);
        assertThat(database.statements(JpaInitiativesTest::readPlan)).isEqualTo(planOfOne);
    }

    @OnBothDatabases
    void theNextNumberFollowsTheHighest(Database database) {
        assertThat(highest(database)).isZero();

        database.run(entities -> addNumbered(entities, 7, "Kursuscaféen"));

        assertThat(highest(database)).isEqualTo(7);
    }

    private static int highest(Database database) {
        return database.get(entities -> new JpaInitiatives(entities).highestNumber(CYCLE));
    }

    private static List<String> titles(Database database, InitiativeFilter filter) {
        var page = database.get(
                entities -> new JpaInitiatives(entities).rows(filter, InitiativeSort.AS_IN_THE_PLAN, FIRST_PAGE));
        assertThat(page.total()).isEqualTo(page.rows().size());
        return page.rows().stream().map(InitiativeRow::title).toList();
    }

    private static void readRows(EntityManager entities) {
        new JpaInitiatives(entities)
                .rows(InitiativeFilter.of(CYCLE).visibleTo(Set.of()), InitiativeSort.AS_IN_THE_PLAN, FIRST_PAGE);
    }

    private static void readPlan(EntityManager entities) {
        for (var initiative : new JpaInitiatives(entities).inPlan(CYCLE)) {
            assertThat(initiative.applied()).hasSize(1);
            assertThat(initiative.indicators()).hasSize(1);
            assertThat(initiative.contacts()).hasSize(2);
            assertThat(initiative.committees()).hasSize(1);
            assertThat(initiative.activities()).hasSize(2);
            initiative.facts();
            initiative.fieldStates();
            initiative.goalLinks();
            initiative.policyLinks();
            initiative.places();
            initiative.partners();
            initiative.financing();
            initiative.budget();
            initiative.jointUnits();
            initiative.participants();
        }
    }

    private void addNumbered(EntityManager entities, int number, String title) {
        if (entities.find(Unit.class, centre.id()) == null) {
            var policy = new Policy("Integrationspolitik", 2019, 2022);
            policy.add(goal);
            entities.persist(policy);
            entities.persist(centre);
            entities.persist(committee);
        }
        add(entities, numbered(number, title));
    }

    private static void add(EntityManager entities, Initiative initiative) {
        new JpaInitiatives(entities).add(initiative);
    }

    private Initiative numbered(int number, String title) {
        var initiative = initiative(title);
        fillIn(initiative);
        initiative.registerAsGranted(number);
        return initiative;
    }

    private Initiative initiative(String title) {
        return new Initiative(CYCLE, centre.id(), title);
    }

    private void fillIn(Initiative initiative) {
        initiative.record(new FormSection.Anchors(
                Set.of(committee.id()),
                List.of(
                        new Contact("Centerleder", "Center for Integration", null, false, true),
                        new Contact("Tovholder", null, null, false, false))));
        initiative.record(new FormSection.Goals(
                goal.id(), List.of(new GoalLink(goal.id(), true, Horizon.LONG_TERM, true, null))));
        initiative.record(new FormSection.Target(new TargetGroup("Unge", null, 18, 25, null, null, null, null)));
        initiative.record(new FormSection.Work(
                new Description("En øvebane", new Extent(4, 10, null, new BigDecimal("1.5"), null), null, null, null),
                List.of(
                        new Activity("Undervisning", new Extent(2, 12, 8, BigDecimal.ONE, new BigDecimal("2.5")), true),
                        Activity.of("Besøg")),
                List.of("Stjernen"),
                true));
        initiative.record(new FormSection.Success(
                null,
                List.of(new Indicator(IndicatorGroup.QUANTITATIVE, "Deltagere i job")
                        .aim(Comparator.GTE, new BigDecimal("50.5"), null, "%")
                        .among("deltagere", "boligområde")
                        .measured("jobcentret", "optælling", "fagsystemet")
                        .during("skoleåret 2019/2020")
                        .ofActivities("1 og 2")
                        .by(new FlexibleDate("medio 2020")))));
        initiative.record(new FormSection.Application(
                List.of(new AppliedAmount(2020, Amount.kroner(125_000))),
                List.of(new BudgetLine("Forløb", null, Amount.kroner(2_000), 70, 2, null)),
                new EarlierApplication(YesNoUnanswered.YES, "2018", Amount.kroner(100_000), null, null)));
        initiative.record(new FormSection.OtherFinancing(
                List.of(new FinancingLine(
                        "Tovholder",
                        null,
                        false,
                        null,
                        Fte.parse("1 3/4"),
                        null,
                        false,
                        true,
                        false,
                        FinancingStatus.EXPECTED,
                        null)),
                null));
    }

    private static Partner partner(String name, String state) {
        return new Partner("external", name, "Tolkning", state, null);
    }
}
