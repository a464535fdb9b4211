package dk.handleplan.persistence.letter;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.letter.ConditionService;
import dk.handleplan.core.letter.GrantLetter;
import dk.handleplan.core.letter.GrantLetters.LetterFilter;
import dk.handleplan.core.letter.GrantLetters.LetterRow;
import dk.handleplan.core.letter.LetterAmount;
import dk.handleplan.core.letter.LetterColumn;
import dk.handleplan.core.letter.LetterKind;
import dk.handleplan.core.letter.LetterService;
import dk.handleplan.core.letter.LettersDocument;
import dk.handleplan.core.letter.Meeting;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.UnitType;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.preparation.GrantLetterText;
import dk.handleplan.core.preparation.MergeValues;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.shared.Sentences;
import dk.handleplan.persistence.audit.JpaAuditTrail;
import dk.handleplan.persistence.cycle.JpaPlanCycles;
import dk.handleplan.persistence.funding.JpaFundingPools;
import dk.handleplan.persistence.initiative.JpaInitiatives;
import dk.handleplan.persistence.organisation.JpaUnits;
import dk.handleplan.persistence.policy.JpaPolicies;
import dk.handleplan.persistence.preparation.JpaTextsOfCycles;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

class JpaGrantLettersTest {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final User ANYBODY = new User("sekretariatet", "Sekretariatet") {

        @Override
        public void mustHave(Role... any) {}
    };

    private final PlanCycle cycle = new PlanCycle(2020, "Handleplan 2020", "Frederiksberg Kommune");
    private final Unit unit = new Unit("Biblioteket", UnitType.CENTRE);

    @OnBothDatabases
    void aLetterIsKeptWithItsMeetingAndItsAmounts(Database database) {
        var letter = stored(database, 1, 100_000, 0).get(0);

        database.run(entities -> {
            var found = new JpaGrantLetters(entities)
                    .ofInitiative(letter.initiativeId())
                    .get(0);
            assertThat(found.kind()).isEqualTo(LetterKind.GRANT);
            assertThat(found.meeting().itemNumber()).contains("5");
            assertThat(found.amounts())
                    .extracting(amount -> amount.granted().toString())
                    .containsExactly("100.000", "100.000");
            assertThat(new JpaGrantLetters(entities).findAll(List.of(letter.id(), UUID.randomUUID())))
                    .containsExactly(letter);
        });
    }

    @OnBothDatabases
    void theBoardIsSortedByNumberFilteredAndCounted(Database database) {
        stored(database, 3, 100_000, 1);

        database.run(entities -> {
            var letters = new JpaGrantLetters(entities);
            var all = letters.rows(new LetterFilter(cycle.id(), null, null), new PageRequest(1, 2));
            assertThat(all.total()).isEqualTo(3);
            assertThat(all.rows()).extracting(LetterRow::number).containsExactly(1, 2);
            assertThat(all.rows().get(0).granted()).isEqualTo(Amount.kroner(0));
            assertThat(all.rows().get(1).granted()).isEqualTo(Amount.kroner(200_000));
            assertThat(all.rows().get(1).unit()).isEqualTo("Biblioteket");
            assertThat(letters.counts(cycle.id()))
                    .isEqualTo(Map.of(LetterColumn.READY, 2L, LetterColumn.REASON_MISSING, 1L));
            assertThat(titles(letters, LetterColumn.REASON_MISSING, null)).containsExactly("Indsats 1");
            assertThat(titles(letters, null, LetterKind.GRANT)).containsExactly("Indsats 2", "Indsats 3");
            assertThat(titles(letters, LetterColumn.SENT, null)).isEmpty();
        });
    }

    @OnBothDatabases
    void aLetterIsOutdatedOnceAnythingElseIsGranted(Database database) {
        var stored = stored(database, 5, 100_000, 0);
        database.run(entities -> {
            stored.forEach(letter -> entities.persist(row(letter, 2020, Amount.kroner(100_000))));
            entities.persist(row(stored.get(0), 2021, Amount.kroner(100_000)));
            entities.persist(row(stored.get(1), 2021, Amount.kroner(60_000)));
            entities.persist(row(stored.get(2), 2021, Amount.blank()));
            entities.persist(row(stored.get(3), 2021, Amount.blank()));
            entities.persist(row(stored.get(4), 2021, Amount.kroner(60_000)));
            tellsNothingOf(entities, stored.get(3), 2021);
            sent(entities, stored.get(4));
        });

        var outdated = database.get(entities -> new JpaGrantLetters(entities).outdated(cycle.id()));
        assertThat(outdated)
                .containsExactlyInAnyOrder(
                        stored.get(1).initiativeId(), stored.get(2).initiativeId());
        var ofAnother = database.get(entities -> new JpaGrantLetters(entities).outdated(UUID.randomUUID()));
        assertThat(ofAnother).isEmpty();
    }

    @OnBothDatabases
    void theWordsOfSentLettersAreReadWithoutTheOthers(Database database) {
        var stored = stored(database, 2, 100_000, 0);
        database.run(entities -> sent(entities, stored.get(1)));

        assertThat(database.<List<LettersDocument.Sent>>get(
                        entities -> new JpaGrantLetters(entities).sentWords(cycle.id())))
                .containsExactly(new LettersDocument.Sent(
                        LetterKind.GRANT, "Biblioteket", "Indsats 2", LocalDate.of(2020, 2, 3), "Sara", "Kære"));
    }

    private static void tellsNothingOf(EntityManager entities, GrantLetter letter, int year) {
        entities.createNativeQuery("update grant_letter_amount set granted_oere = null, granted_state = 'BLANK'"
                        + " where letter_id = ? and budget_year = ?")
                .setParameter(1, letter.id())
                .setParameter(2, year)
                .executeUpdate();
    }

    private static void sent(EntityManager entities, GrantLetter letter) {
        entities.createNativeQuery("update grant_letter set sent_on = ?, sent_by = 'Sara', text_da = 'Kære',"
                        + " text_en = 'Dear' where id = ?")
                .setParameter(1, LocalDate.of(2020, 2, 3))
                .setParameter(2, letter.id())
                .executeUpdate();
    }

    @OnBothDatabases
    void severalAreSentInAsManyStatementsAsOne(Database database) {
        var stored =
                stored(database, 7, 100_000, 0).stream().map(GrantLetter::id).toList();

        var two = database.statements(entities -> send(entities, stored.subList(0, 2)));
        var five = database.statements(entities -> send(entities, stored.subList(2, 7)));

        assertThat(five).isEqualTo(two);
        database.run(entities -> send(entities, stored));
        var sent = database.get(entities -> new JpaGrantLetters(entities).findAll(stored));
        assertThat(sent)
                .allSatisfy(letter -> assertThat(letter.text(Sentences.DANISH))
                        .hasValueSatisfying(
                                words -> assertThat(words).contains("2020: 100.000 kr.", "2021: 100.000 kr.")));
    }

    private void send(EntityManager entities, List<UUID> ids) {
        var texts = new GrantLetterText(
                new JpaTextsOfCycles(entities),
                new MergeValues(new JpaPolicies(entities), new JpaFundingPools(entities)));
        var cycles = new JpaPlanCycles(entities);
        var initiatives = new JpaInitiatives(entities);
        var audit = new JpaAuditTrail(entities, List.of());
        var conditions =
                new ConditionService(new JpaGrantConditions(entities), initiatives, cycles, null, audit, CLOCK);
        var units = new JpaUnits(entities);
        new LetterService(
                        new JpaGrantLetters(entities),
                        texts,
                        cycles,
                        initiatives,
                        units,
                        null,
                        conditions,
                        audit,
                        CLOCK)
                .send(ANYBODY, cycle.id(), ids);
    }

    private AllocationRow row(GrantLetter about, int year, Amount granted) {
        var row = AllocationRow.ofInitiative(cycle.id(), about.initiativeId(), year, Amount.kroner(100_000));
        row.register(Amount.blank(), Amount.blank(), granted);
        return row;
    }

    private List<String> titles(JpaGrantLetters letters, LetterColumn column, LetterKind kind) {
        return letters.rows(new LetterFilter(cycle.id(), column, kind), new PageRequest(1, 50)).rows().stream()
                .map(LetterRow::initiative)
                .toList();
    }

    private List<GrantLetter> stored(Database database, int letters, long kroner, int refused) {
        var initiatives =
                IntStream.rangeClosed(1, letters).mapToObj(this::initiative).toList();
        var about = IntStream.range(0, letters)
                .mapToObj(i -> letter(initiatives.get(i), i < refused ? 0 : kroner))
                .toList();
        database.run(entities -> {
            List.of(cycle, unit).forEach(entities::persist);
            entities.flush();
            initiatives.forEach(entities::persist);
            about.forEach(new JpaGrantLetters(entities)::add);
        });
        return about;
    }

    private Initiative initiative(int number) {
        var initiative = new Initiative(cycle.id(), unit.id(), "Indsats " + number);
        initiative.registerAsGranted(number);
        return initiative;
    }

    private GrantLetter letter(Initiative about, long kroner) {
        return new GrantLetter(
                cycle.id(),
                about.id(),
                new Meeting("Kommunalbestyrelsen", LocalDate.of(2020, 1, 27), "5"),
                List.of(
                        new LetterAmount(2020, Amount.kroner(100_000), Amount.kroner(kroner)),
                        new LetterAmount(2021, Amount.kroner(100_000), Amount.kroner(kroner))),
                null,
                kroner == 0,
                null);
    }
}
