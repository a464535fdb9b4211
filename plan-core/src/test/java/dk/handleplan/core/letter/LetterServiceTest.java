package dk.handleplan.core.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.handleplan.core.cycle.Cycles;
import dk.handleplan.core.decision.AnAllocation;
import dk.handleplan.core.decision.Outcome;
import dk.handleplan.core.initiative.GrantNews;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeState;
import dk.handleplan.core.journal.DocumentSources;
import dk.handleplan.core.journal.InMemoryDocumentTemplates;
import dk.handleplan.core.journal.SingleLetterService;
import dk.handleplan.core.letter.GrantLetterTemplate.LetterFacts;
import dk.handleplan.core.organisation.InMemoryUnits;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Sentences;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every applicant is told of the decision, by a letter that is prepared with it and sent by the secretariat. */
class LetterServiceTest {

    private static final String WHY = "Der er et tilsvarende tilbud.";

    private final AnAllocation a = new AnAllocation();
    private final InMemoryGrantLetters letters = new InMemoryGrantLetters(a.rows);
    private final InMemoryGrantConditions conditions = new InMemoryGrantConditions();
    private final ConditionsByHand asked = new ConditionsByHand();
    private final LetterService service = new LetterService(
            letters,
            (cycle, reader) -> facts -> words(facts, reader),
            a.cycles,
            a.initiatives,
            new InMemoryUnits(),
            a.flow,
            new ConditionService(conditions, a.initiatives, a.cycles, asked, a.audit, a.clock),
            a.audit,
            a.clock);
    private Initiative work;
    private Initiative café;
    private Initiative club;
    private Initiative choir;

    @BeforeEach
    void fourWhoApplied() {
        a.afterwards.add(new LetterPreparation(a.rows, a.reasons, letters));
        work = a.initiative(1, a.employment, 400_000L, 400_000L);
        café = a.initiative(2, a.social, 250_000L, null);
        club = a.initiative(3, a.social, 100_000L, null);
        choir = a.initiative(4, a.social, null, null);
        a.open();
    }

    @Test
    void whoeverAppliedGetsALetterWithTheDecision() {
        decide("Anden halvdel afventer midtvejs.", WHY);

        assertThat(List.of(letter(work), letter(café), letter(club), letter(choir)))
                .extracting(GrantLetter::kind)
                .containsExactly(LetterKind.PART_GRANT, LetterKind.REFUSAL, LetterKind.GRANT, LetterKind.GRANT);
        assertThat(letter(café).reason()).contains(WHY);
        assertThat(letter(work).meeting().body()).isEqualTo("Kommunalbestyrelsen");
        assertThat(letter(work).meeting().metOn()).isEqualTo(LocalDate.of(2020, 1, 27));
        assertThat(letter(work).meeting().itemNumber()).contains("5");
        assertThat(letter(work).amounts())
                .extracting(amount -> amount.granted().toString())
                .containsExactly("400.000", "300.000");
    }

    @Test
    void thereIsNoLetterBeforeTheDecision() {
        assertThat(letters.all()).isEmpty();
    }

    @Test
    void aGrantWithAConditionSaysWhatIsToBeDone() {
        a.service.require(a.secretariat, a.cycle.id(), Map.of(a.row(club, 2020).id(), "Find en partner."));
        decide("Anden halvdel afventer midtvejs.", WHY);

        assertThat(letter(club).kind()).isEqualTo(LetterKind.CONDITIONAL);
        assertThat(letter(club).condition()).contains("Find en partner.");
    }

    @Test
    void theUnitIsAskedForWhatIsToBeDoneWhenItsLetterIsSent() {
        a.service.require(a.secretariat, a.cycle.id(), Map.of(a.row(club, 2020).id(), "Find en partner."));
        decide("Anden halvdel afventer midtvejs.", WHY);
        assertThat(asked.told).isEmpty();

        send(club, café);

        assertThat(asked.told).containsExactly("opened");
        var condition = conditions.ofInitiative(club.id()).orElseThrow();
        assertThat(condition.words()).isEqualTo("Find en partner.");
        assertThat(letter(club).text(Sentences.DANISH))
                .as("the letter says by when")
                .contains("CONDITIONAL da Find en partner. " + condition.dueOn());
    }

    @Test
    void aRefusalHasNoCondition() {
        a.service.require(a.secretariat, a.cycle.id(), Map.of(a.row(café, 2020).id(), "Find en partner."));
        decide("", WHY);

        assertThat(letter(café).kind()).isEqualTo(LetterKind.REFUSAL);
        assertThat(letter(café).condition()).isEmpty();
    }

    @Test
    void aLetterIsSentOnceAndStaysAsItWas() {
        decide("Anden halvdel afventer midtvejs.", WHY);

        assertThat(send(club)).isEqualTo(1);
        assertThat(send(club)).isZero();
        assertThat(letter(club).sentOn()).contains(LocalDate.of(2020, 1, 27));
        assertThat(letter(club).text(Sentences.DANISH)).contains("GRANT da");
        assertThat(letter(club).text(Locale.ENGLISH)).contains("GRANT en");
        assertThat(a.audit.actions(club.id())).containsOnlyOnce("letter.sent");
    }

    @Test
    void whoGetsLessIsNotToldWithoutAReason() {
        decide("", "");

        assertThat(letter(work).column()).isEqualTo(LetterColumn.REASON_MISSING);
        assertThatThrownBy(() -> send(work, club))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("uden begrundelse");
    }

    @Test
    void aReasonThatIsWrittenAfterwardsStandsWithTheGrantToo() {
        decide("", WHY);
        service.explain(a.secretariat, letter(work).id(), letter(work).version(), "Puljen for 2021 er mindre.");

        assertThat(send(work)).isEqualTo(1);
        assertThat(a.row(work, 2021).reason()).contains("Puljen for 2021 er mindre.");
        assertThat(a.row(work, 2020).reason()).as("all that was applied for").isEmpty();
        assertThat(a.reasons.of(a.cycle.id(), a.rows.ofInitiative(work.id()))).hasSize(1);
    }

    @Test
    void aSentLetterIsNotExplainedAnew() {
        decide("Anden halvdel afventer midtvejs.", WHY);
        send(café);

        assertThatThrownBy(() -> service.explain(
                        a.secretariat, letter(café).id(), letter(café).version(), "Noget andet"))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void nothingChosenIsToldAsSuch() {
        assertThatThrownBy(this::send).isInstanceOf(RuleBroken.class).hasMessageContaining("Vælg de breve");
    }

    @Test
    void theUnitReadsItsLetterOnceItIsSentAndNobodyElsesEver() {
        decide("Anden halvdel afventer midtvejs.", WHY);
        var editor = People.editorOf(Cycles.UNIT);
        var id = letter(club).id();

        assertThatThrownBy(() -> service.letter(editor, id, Sentences.DANISH)).isInstanceOf(NotAllowed.class);
        assertThat(service.ofInitiative(editor, club.id())).isEmpty();
        send(club);

        assertThat(service.letter(editor, id, Sentences.DANISH).text()).isEqualTo("GRANT da");
        assertThat(service.ofInitiative(editor, club.id())).hasSize(1);
        assertThatThrownBy(() -> service.letter(People.editorOf(UUID.randomUUID()), id, Sentences.DANISH))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> service.letter(People.reader(), id, Sentences.DANISH))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void theUnitTakesItsLetterAlongOnceItIsSentAndNobodyElseDoes() {
        decide("Anden halvdel afventer midtvejs.", WHY);
        var editor = People.editorOf(Cycles.UNIT);
        var other = People.editorOf(UUID.randomUUID());
        var id = letter(club).id();
        var sources = new DocumentSources(List.of(), new InMemoryDocumentTemplates());
        var single = new SingleLetterService(sources, service, null);

        assertThatThrownBy(() -> single.grantLetter(a.secretariat, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> single.grantLetter(editor, id)).isInstanceOf(NotAllowed.class);
        send(club);

        var taken = single.grantLetter(editor, id);
        assertThat(taken.letters())
                .extracting(LettersDocument.Sent::initiative, LettersDocument.Sent::text)
                .containsExactly(tuple(club.title(), "GRANT da"));
        assertThatThrownBy(() -> single.grantLetter(other, id)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> single.grantLetters(editor, a.cycle.id())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void eachLetterOfAYearIsADocumentOfItsOwn() {
        var first = new LettersDocument.Sent(LetterKind.GRANT, "Ungecentret", "Caféen", LocalDate.MIN, "S", "Ja.");
        var second = new LettersDocument.Sent(LetterKind.REFUSAL, "Ungecentret", "Koret", LocalDate.MIN, "S", "Nej.");

        var each = new LettersDocument(2020, "Handleplan 2020", "Kommunen", List.of(first, second)).each();

        assertThat(each).extracting(LettersDocument::letters).containsExactly(List.of(first), List.of(second));
        assertThat(each).extracting(LettersDocument::plan).containsOnly("Handleplan 2020");
    }

    @Test
    void whatWasDecidedIsKnownToTheApplicantByTheLetterOrThePlan() {
        decide("Anden halvdel afventer midtvejs.", WHY);
        var news = new GrantNews(new ToldByLetter(letters), a.cycles);
        var editor = People.editorOf(Cycles.UNIT);

        assertThat(news.knownTo(a.clerk, a.cycle.id())).accepts(club.id(), café.id());
        assertThat(news.knownTo(editor, a.cycle.id())).rejects(club.id(), café.id());
        send(club);
        assertThat(news.knownTo(editor, a.cycle.id())).accepts(club.id()).rejects(café.id());
        assertThat(GrantNews.untold(InitiativeState.REFUSED)).isEqualTo(InitiativeState.ACCEPTED);
        assertThat(GrantNews.untold(InitiativeState.STOPPED)).isEqualTo(InitiativeState.ACCEPTED);
        assertThat(GrantNews.untold(InitiativeState.WITHDRAWN)).isEqualTo(InitiativeState.WITHDRAWN);
    }

    @Test
    void lettersOfAYearThatWasDecidedBeforeThereWereAnyArePreparedOnce() {
        var preparing = new ArrayList<>(a.afterwards);
        a.afterwards.clear();
        decide("Anden halvdel afventer midtvejs.", WHY);
        a.afterwards.addAll(preparing);
        var late = new LateLetterService(letters, a.allocations, a.cycles, a.chain, a.audit, a.clock);

        assertThat(late.areMissing(a.cycle.id())).isTrue();
        late.prepare(a.secretariat, a.cycle.id());

        assertThat(letter(café).kind()).isEqualTo(LetterKind.REFUSAL);
        assertThat(letter(café).meeting().body()).isEqualTo("Kommunalbestyrelsen");
        assertThatThrownBy(() -> late.prepare(a.secretariat, a.cycle.id())).isInstanceOf(RuleBroken.class);
    }

    @Test
    void theSecretariatAloneSends() {
        decide("Anden halvdel afventer midtvejs.", WHY);

        assertThatThrownBy(() ->
                        service.send(a.clerk, a.cycle.id(), List.of(letter(club).id())))
                .isInstanceOf(NotAllowed.class);
    }

    private static String words(LetterFacts facts, Locale reader) {
        var letter = facts.letter();
        return letter.kind() + " " + reader.getLanguage()
                + letter.condition()
                        .map(words -> " " + words + " " + facts.conditionDue())
                        .orElse("");
    }

    private GrantLetter letter(Initiative initiative) {
        return letters.ofInitiative(initiative.id()).get(0);
    }

    private int send(Initiative... about) {
        return service.send(
                a.secretariat,
                a.cycle.id(),
                List.of(about).stream().map(this::letter).map(GrantLetter::id).toList());
    }

    private void decide(String part, String refusal) {
        a.propose(
                a.typed(work, 2020, "400.000"),
                a.typed(work, 2021, "300.000", part),
                a.typed(café, 2020, "0", refusal),
                a.typed(club, 2020, "100.000"));
        a.submit();
        a.clock.moveTo(LocalDate.of(2020, 1, 14));
        a.record(a.social, Outcome.RECOMMENDED);
        a.record(a.employment, Outcome.RECOMMENDED);
        a.clock.moveTo(LocalDate.of(2020, 1, 27));
        a.record(a.council, Outcome.APPROVED);
    }
}
