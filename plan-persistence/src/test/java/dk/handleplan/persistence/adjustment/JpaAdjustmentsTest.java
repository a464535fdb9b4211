package dk.handleplan.persistence.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.handleplan.core.adjustment.AdjustmentBinding;
import dk.handleplan.core.adjustment.AdjustmentKind;
import dk.handleplan.core.adjustment.AdjustmentProcess;
import dk.handleplan.core.adjustment.AdjustmentRow;
import dk.handleplan.core.adjustment.AdjustmentService;
import dk.handleplan.core.adjustment.AdjustmentService.Draft;
import dk.handleplan.core.adjustment.AdjustmentService.Target;
import dk.handleplan.core.adjustment.AdjustmentState;
import dk.handleplan.core.adjustment.Adjustments.Query;
import dk.handleplan.core.adjustment.Award;
import dk.handleplan.core.adjustment.ClosingStops;
import dk.handleplan.core.adjustment.SettledAdjustment;
import dk.handleplan.core.adjustment.ShortChain;
import dk.handleplan.core.adjustment.TypedChange;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.decision.Minutes;
import dk.handleplan.core.decision.Outcome;
import dk.handleplan.core.funding.Allocation;
import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.funding.EntryKind;
import dk.handleplan.core.funding.FundingPool;
import dk.handleplan.core.funding.GrantChanges;
import dk.handleplan.core.funding.Holder;
import dk.handleplan.core.funding.LedgerEntry;
import dk.handleplan.core.funding.Voucher;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeService;
import dk.handleplan.core.letter.ChangeLetters;
import dk.handleplan.core.letter.GrantLetter;
import dk.handleplan.core.letter.GrantLetters.LetterFilter;
import dk.handleplan.core.letter.GrantLetters.LetterRow;
import dk.handleplan.core.letter.LetterAmount;
import dk.handleplan.core.letter.LetterColumn;
import dk.handleplan.core.letter.LetterKind;
import dk.handleplan.core.letter.Meeting;
import dk.handleplan.core.organisation.Body;
import dk.handleplan.core.organisation.BodyType;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.UnitType;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.persistence.audit.JpaAuditTrail;
import dk.handleplan.persistence.cycle.JpaPlanCycles;
import dk.handleplan.persistence.funding.JpaAllocationRows;
import dk.handleplan.persistence.funding.JpaAllocations;
import dk.handleplan.persistence.funding.JpaFundingPools;
import dk.handleplan.persistence.initiative.JpaInitiatives;
import dk.handleplan.persistence.letter.JpaGrantLetters;
import dk.handleplan.persistence.organisation.JpaBodies;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** The database takes what adjustments do to rows and ledgers. */
class JpaAdjustmentsTest {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final LocalDate TODAY = LocalDate.now(CLOCK);
    private static final User ANYBODY = new User("sekretariatet", "Sekretariatet") {

        @Override
        public void mustHave(Role... any) {}
    };
    private static final PageRequest FIRST = new PageRequest(1, 50);

    private final PlanCycle cycle = new PlanCycle(2020, "Handleplan 2020", "Prøvekøbing Kommune");
    private final Body council = new Body("KB", "Kommunalbestyrelsen", BodyType.MUNICIPAL_COUNCIL);
    private final Unit unit = new Unit("Ungecentret", UnitType.CENTRE);
    private final Initiative work = new Initiative(cycle.id(), unit.id(), "Kursuscaféen");
    private final AllocationRow row = AllocationRow.ofInitiative(cycle.id(), work.id(), 2020, Amount.kroner(500));
    private final AllocationRow prizes = AllocationRow.ofLine(cycle.id(), "Priser", 2020);

    private void store(Database database) {
        work.registerAsGranted(1);
        database.run(entities -> {
            List.of(unit, council, cycle, work, Allocation.alreadyDecided(cycle.id(), TODAY), row, prizes)
                    .forEach(entities::persist);
            var pool = new FundingPool(2020);
            pool.register(EntryKind.APPROPRIATION, Amount.kroner(1_000), voucher());
            pool.register(EntryKind.GRANT, Amount.kroner(400), voucher().forRow(row));
            pool.register(EntryKind.LINE, Amount.kroner(100), voucher().forRow(prizes));
            entities.persist(pool);
        });
        run(database, service -> service.arrange(ANYBODY, cycle.id(), 0, council.id(), Money.kroner(50)));
    }

    private static Voucher voucher() {
        return Voucher.by(ANYBODY, TODAY, "Budget");
    }

    @OnBothDatabases
    void whatTheBodyDecidesIsInTheLedgerAndTheRowStandsOnIt(Database database) {
        store(database);
        var id = prepared(database, AdjustmentKind.REMAINDER, Target.of(work.id()), null, row, "500");
        run(database, service -> service.send(ANYBODY, id, version(database, id), unchanged(null), TODAY));
        run(database, service -> service.record(ANYBODY, id, version(database, id), deferred()));
        run(database, service -> service.convene(ANYBODY, id, version(database, id), TODAY));
        run(database, service -> service.record(ANYBODY, id, version(database, id), minutes(Outcome.ADOPTED)));

        assertThat(granted(database, row)).isEqualTo(Amount.kroner(500));
        assertThat(last(database, 2020).kind()).isEqualTo(EntryKind.GRANT);
        assertThat(last(database, 2020).decisionId()).contains(id);
        var among = database.get(entities -> new JpaAdjustments(entities).among(List.of(id, UUID.randomUUID())));
        assertThat(among).containsExactly(id);
    }

    @OnBothDatabases
    void moneyOfAClosedYearComesBackIntoANewPool(Database database) {
        store(database);
        database.run(entities -> entities.createNativeQuery("update funding_pool set closed_on = ?")
                .setParameter(1, TODAY)
                .executeUpdate());
        var id = prepared(database, AdjustmentKind.RETURN, Target.of(work.id()), null, row, "30");
        run(database, service -> service.decide(ANYBODY, id, version(database, id), unchanged(null)));

        assertThat(granted(database, row)).isEqualTo(Amount.kroner(400));
        assertThat(last(database, 2021).balanceAfter()).isEqualTo(Money.kroner(30));
    }

    @OnBothDatabases
    void anAwardOpensARowForWhoeverGetsIt(Database database) {
        store(database);
        var id = prepared(
                database, AdjustmentKind.AWARD, Target.line("PRISER"), new Award(null, "Foreningen"), prizes, "40");
        run(
                database,
                service ->
                        service.decide(ANYBODY, id, version(database, id), unchanged(new Award(null, "Foreningen"))));

        assertThat(granted(database, prizes)).isEqualTo(Amount.kroner(60));
        var holders = database.get(entities -> new JpaAllocationRows(entities).holders(cycle.id(), 2020));
        assertThat(holders)
                .extracting(Holder::title, holder -> holder.granted().toString())
                .containsExactly(
                        tuple("Kursuscaféen", "400"), tuple("Priser", "60"), tuple("Priser: Foreningen", "40"));
        var listed = database.get(entities -> new JpaAdjustments(entities)
                .list(new Query(cycle.id(), AdjustmentKind.AWARD, AdjustmentState.DECIDED, false), FIRST));
        assertThat(listed.rows())
                .extracting(AdjustmentRow::about, AdjustmentRow::others, AdjustmentRow::size, AdjustmentRow::day)
                .containsExactly(tuple("Foreningen", 0, Money.kroner(40), TODAY));
    }

    @OnBothDatabases
    void theListIsReadInThreeStatementsAndShowsDraftsToTheAdministrationAlone(Database database) {
        store(database);
        for (var i = 0; i < 3; i++) {
            prepared(database, AdjustmentKind.RETURN, Target.of(work.id()), null, row, "10");
        }
        var all = new Query(cycle.id(), null, null, true);
        var listed = database.get(entities -> new JpaAdjustments(entities).list(all, FIRST));
        assertThat(listed.rows()).extracting(AdjustmentRow::number).containsExactly(3, 2, 1);
        assertThat(listed.rows()).extracting(AdjustmentRow::size).containsOnly(Money.kroner(10));
        assertThat(database.statements(entities -> new JpaAdjustments(entities).list(all, FIRST)))
                .isEqualTo(3);
        var others = new Query(cycle.id(), null, null, false);
        assertThat(database.get(entities -> new JpaAdjustments(entities).list(others, FIRST))
                        .rows())
                .isEmpty();
    }

    @OnBothDatabases
    void theUnitGetsALetterOfEachChange(Database database) {
        store(database);
        toldOfTheDecision(database);
        for (var grant : List.of("430", "440")) {
            var more = prepared(database, AdjustmentKind.REMAINDER, Target.of(work.id()), null, row, grant);
            run(database, service -> service.decide(ANYBODY, more, version(database, more), unchanged(null)));
        }

        database.run(entities -> {
            var letters = new JpaGrantLetters(entities);
            assertThat(letters.ofInitiative(work.id()))
                    .extracting(GrantLetter::adjustmentNumber, GrantLetter::kind)
                    .containsExactly(
                            tuple(0, LetterKind.GRANT), tuple(1, LetterKind.CHANGE), tuple(2, LetterKind.CHANGE));
            var last = letters.ofInitiative(work.id()).get(2);
            assertThat(last.meeting().body()).isEqualTo("Sekretariatet");
            assertThat(last.meeting().metOn()).isEqualTo(TODAY);
            assertThat(last.amounts())
                    .extracting(LetterAmount::before, LetterAmount::granted)
                    .containsExactly(tuple(Amount.kroner(430), Amount.kroner(440)));
            assertThat(letters.ofDecision(cycle.id())).hasSize(1);
            assertThat(letters.outdated(cycle.id())).isEmpty();
            var board = letters.rows(new LetterFilter(cycle.id(), LetterColumn.READY, LetterKind.CHANGE), FIRST);
            assertThat(board.rows())
                    .extracting(LetterRow::granted)
                    .containsExactly(Amount.kroner(430), Amount.kroner(440));
        });
    }

    private void toldOfTheDecision(Database database) {
        var letter = new GrantLetter(
                cycle.id(),
                work.id(),
                new Meeting("Kommunalbestyrelsen", TODAY, "5"),
                List.of(new LetterAmount(2020, Amount.kroner(400), Amount.kroner(400))),
                null,
                false,
                null);
        database.run(entities -> {
            new JpaGrantLetters(entities).add(letter);
            entities.flush();
            entities.createNativeQuery(
                            "update grant_letter set sent_on = ?, sent_by = 'Sara', text_da = 'Kære', text_en = 'Dear'")
                    .setParameter(1, TODAY)
                    .executeUpdate();
        });
    }

    @OnBothDatabases
    void anAwardToAnInitiativeIsListedByItsName(Database database) {
        store(database);
        var to = new Award(work.id(), null);
        var award = prepared(database, AdjustmentKind.AWARD, Target.line("Priser"), to, prizes, "40");
        run(database, service -> service.decide(ANYBODY, award, version(database, award), unchanged(to)));

        var listed = database.get(
                entities -> new JpaAdjustments(entities).list(new Query(cycle.id(), null, null, false), FIRST));
        assertThat(listed.rows()).extracting(AdjustmentRow::about).containsExactly("Kursuscaféen");
        assertThat(granted(database, row)).isEqualTo(Amount.kroner(440));
        var settled = database.get(entities -> new JpaAdjustments(entities).settled(work.id()));
        assertThat(settled)
                .as("also where it gets an award")
                .extracting(SettledAdjustment::id)
                .containsExactly(award);
    }

    @OnBothDatabases
    void whatTheSecretariatDecidedItselfCountsTheNextTime(Database database) {
        store(database);
        var id = prepared(database, AdjustmentKind.REMAINDER, Target.of(work.id()), null, row, "430");
        run(database, service -> service.decide(ANYBODY, id, version(database, id), unchanged(null)));
        var back = prepared(database, AdjustmentKind.RETURN, Target.of(work.id()), null, row, "10");
        run(database, service -> service.decide(ANYBODY, back, version(database, back), unchanged(null)));

        var decided = database.get(entities -> new JpaAdjustments(entities).delegated(List.of(row.id(), prizes.id())));
        assertThat(decided).containsExactly(Money.kroner(30));
        var more = prepared(database, AdjustmentKind.REMAINDER, Target.of(work.id()), null, row, "451");
        assertThatThrownBy(() -> run(
                        database, service -> service.decide(ANYBODY, more, version(database, more), unchanged(null))))
                .hasMessageContaining("må ikke selv beslutte så meget");
        long open = database.get(entities -> new JpaAdjustments(entities).countOpen(cycle.id()));
        assertThat(open).isEqualTo(1);
    }

    @OnBothDatabases
    void twoOfTheSameMoneyAreDecidedOneAfterTheOther(Database database) throws Exception {
        store(database);
        var ids = List.of(
                prepared(database, AdjustmentKind.RETURN, Target.of(work.id()), null, row, "300"),
                prepared(database, AdjustmentKind.RETURN, Target.of(work.id()), null, row, "300"));
        var both = Executors.newFixedThreadPool(2);
        var done = both.invokeAll(ids.stream()
                .map(id -> (Callable<Boolean>) () -> {
                    try {
                        run(
                                database,
                                service -> assertThat(
                                                service.decide(ANYBODY, id, version(database, id), unchanged(null)))
                                        .isEmpty());
                        return true;
                    } catch (RuntimeException | AssertionError tooLate) {
                        return false;
                    }
                })
                .toList());
        both.shutdown();

        assertThat(List.of(done.get(0).get(), done.get(1).get())).containsExactlyInAnyOrder(true, false);
        var left = database.get(entities ->
                new JpaAllocationRows(entities).find(row.id()).orElseThrow().returned());
        assertThat(left).isEqualTo(Money.kroner(300));
    }

    @OnBothDatabases
    void twoInitiativesAreStoppedInOneClosing(Database database) {
        store(database);
        var café = new Initiative(cycle.id(), unit.id(), "Café");
        var its = AllocationRow.ofInitiative(cycle.id(), café.id(), 2020, Amount.kroner(200));
        café.registerAsGranted(2);
        database.run(entities -> {
            List.of(café, its).forEach(entities::persist);
            new JpaFundingPools(entities)
                    .ofYear(2020)
                    .orElseThrow()
                    .register(EntryKind.GRANT, Amount.kroner(200), voucher().forRow(its));
        });
        database.run(entities -> {
            var stops = stops(entities);
            stops.lock(cycle.id());
            stops.stop(ANYBODY, cycle.id(), work.id(), Amount.kroner(150), null);
            stops.stop(ANYBODY, cycle.id(), café.id(), Amount.kroner(50), "Ingen deltagere");
        });

        assertThat(granted(database, row)).isEqualTo(Amount.kroner(150));
        assertThat(granted(database, its)).isEqualTo(Amount.kroner(50));
        assertThat(last(database, 2020).balanceAfter()).isEqualTo(Money.kroner(700));
    }

    private UUID prepared(
            Database database, AdjustmentKind kind, Target about, Award award, AllocationRow changed, String text) {
        var id = database.get(entities -> service(entities).start(ANYBODY, cycle.id(), kind, about));
        var draft = new Draft("Derfor", List.of(new TypedChange(changed.id(), text)), Target.NONE, award);
        run(
                database,
                service -> assertThat(service.prepare(ANYBODY, id, version(database, id), draft))
                        .isEmpty());
        return id;
    }

    /** As it was written, with nothing typed anew. */
    private static Draft unchanged(Award award) {
        return new Draft("Derfor", List.of(), Target.NONE, award);
    }

    private static Minutes minutes(Outcome outcome) {
        return new Minutes(TODAY, "4", false, "Godkendt.", outcome, null);
    }

    private static Minutes deferred() {
        return new Minutes(TODAY, "4", false, "Udsat.", Outcome.DEFERRED, TODAY.plusDays(7));
    }

    private static long version(Database database, UUID id) {
        return database.get(
                entities -> new JpaAdjustments(entities).find(id).orElseThrow().version());
    }

    private static Amount granted(Database database, AllocationRow of) {
        return database.get(entities ->
                new JpaAllocationRows(entities).find(of.id()).orElseThrow().granted());
    }

    private static LedgerEntry last(Database database, int year) {
        var entries = database.get(entities ->
                new JpaFundingPools(entities).ofYear(year).orElseThrow().entries());
        return entries.get(entries.size() - 1);
    }

    private void run(Database database, Consumer<AdjustmentService> use) {
        database.run(entities -> use.accept(service(entities)));
    }

    private static AdjustmentService service(EntityManager entities) {
        var cycles = new JpaPlanCycles(entities);
        var rows = new JpaAllocationRows(entities);
        var grants = new GrantChanges(cycles, new JpaAllocations(entities), rows, new JpaFundingPools(entities));
        var audit = new JpaAuditTrail(entities, new ArrayList<>());
        return new AdjustmentService(
                cycles,
                new JpaAdjustments(entities),
                new JpaAdjustmentSettings(entities),
                rows,
                grants,
                new AdjustmentBinding(
                        cycles,
                        rows,
                        new JpaInitiatives(entities),
                        grants,
                        new NoConclusions(),
                        letters(entities),
                        audit,
                        CLOCK),
                new ShortChain(
                        new JpaAdjustments(entities), new JpaAdjustmentSettings(entities), new JpaBodies(entities)),
                new NoProcess(),
                audit,
                CLOCK);
    }

    private static ChangeLetters letters(EntityManager entities) {
        return new ChangeLetters(
                new JpaAllocationRows(entities),
                new JpaGrantLetters(entities),
                new JpaPlanCycles(entities),
                new JpaBodies(entities));
    }

    private static ClosingStops stops(EntityManager entities) {
        var cycles = new JpaPlanCycles(entities);
        var rows = new JpaAllocationRows(entities);
        var grants = new GrantChanges(cycles, new JpaAllocations(entities), rows, new JpaFundingPools(entities));
        return new ClosingStops(
                cycles,
                new JpaAdjustments(entities),
                rows,
                grants,
                new AdjustmentBinding(
                        cycles,
                        rows,
                        new JpaInitiatives(entities),
                        grants,
                        new NoConclusions(),
                        letters(entities),
                        new JpaAuditTrail(entities, new ArrayList<>()),
                        CLOCK),
                CLOCK);
    }

    private static class NoConclusions extends InitiativeService {

        @Override
        public void stop(User actor, UUID id) {}

        @Override
        public void grantAfterAll(User actor, UUID id) {}
    }

    private static class NoProcess implements AdjustmentProcess {

        @Override
        public void sent(UUID cycleId, UUID adjustmentId) {}

        @Override
        public void recorded(UUID adjustmentId, boolean deferred) {}

        @Override
        public void convened(UUID adjustmentId) {}

        @Override
        public void withdrawn(UUID adjustmentId) {}
    }
}
