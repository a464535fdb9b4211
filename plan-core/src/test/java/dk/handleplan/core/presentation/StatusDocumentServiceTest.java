package dk.handleplan.core.presentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.handleplan.core.cycle.Cycles;
import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.initiative.FormSection;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.policy.Goal;
import dk.handleplan.core.presentation.StatusDocument.Missing;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RecordJson;
import dk.handleplan.core.shared.Snapshot;
import dk.handleplan.core.shared.ValueState;
import dk.handleplan.core.status.AStatus;
import dk.handleplan.core.status.AStatusYear;
import dk.handleplan.core.status.Achievement;
import dk.handleplan.core.status.Assessment;
import dk.handleplan.core.status.Gap;
import dk.handleplan.core.status.Reading;
import dk.handleplan.core.status.ReadingState;
import dk.handleplan.core.status.ReportPart;
import dk.handleplan.core.status.RoundFormService.Which;
import dk.handleplan.core.status.RoundKind;
import dk.handleplan.core.status.RoundPlan;
import dk.handleplan.core.status.RoundQuestion.Wording;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatusDocumentServiceTest {

    private final AStatusYear year = new AStatusYear();
    private final InMemoryRoundSources sources = new InMemoryRoundSources(year);
    private final InMemoryPresentations presentations = new InMemoryPresentations(year.bodies);
    private final StatusDocumentService documents = new StatusDocumentService(
            new StatusCompiler(sources, year.readings, presentations, year.clock), presentations);
    private final Goal work = new Goal("arbejde", 1, "Arbejde");
    private final Goal city = new Goal("by", 2, "By");

    private UUID round;

    @BeforeEach
    void aRoundIsOpen() {
        sources.goals.addAll(List.of(work, city));
        year.mothers.record(new FormSection.Goals(work.id(), List.of()));
        round = year.open(Phase.MIDWAY_STATUS);
    }

    @Test
    void unitByUnitAndGoalByGoalItTellsWhatWasAccepted() {
        year.accept(
                year.mothers,
                AStatus.thatGoesWell().assessed(Assessment.AT_RISK).counting(year.women, 12));

        var document = document();

        assertThat(document.chapters())
                .extracting(StatusDocument.Chapter::unit)
                .containsExactly("Biblioteket", "Center for Integration");
        var section = document.chapters().get(1).sections().get(0);
        assertThat(section.goal().label()).isEqualTo("Arbejde");
        var told = section.entries().get(0).told();
        assertThat(told.assessment()).isEqualTo(Assessment.AT_RISK);
        assertThat(told.narrative()).isEqualTo("To hold er gennemført.");
        assertThat(told.figures()).singleElement().satisfies(figure -> {
            assertThat(figure.achievement()).isEqualTo(Achievement.NOT_YET);
            assertThat(figure.gap()).isEqualTo(new Gap(Gap.Side.BELOW, BigDecimal.valueOf(8)));
            assertThat(figure.last()).isNull();
        });
        assertThat(document.accepted()).isEqualTo(1);
        assertThat(document.assessed(Assessment.AT_RISK)).isEqualTo(1);
    }

    @Test
    void whatIsNotAcceptedIsNotToldAndIsSaidToBeMissing() {
        year.deliver(year.readers, AStatus.thatGoesWell());

        assertThat(document().entries())
                .allSatisfy(entry -> assertThat(entry.told()).isNull());
        assertThat(missing())
                .contains(
                        tuple(Missing.Kind.NO_STATUS, "Indsats 1", 1L), tuple(Missing.Kind.NO_STATUS, "Indsats 2", 1L));
    }

    @Test
    void aGoalWithoutInitiativesOrTargetsAndACriterionWithoutAFigureAreGaps() {
        year.readers.record(new FormSection.Goals(city.id(), List.of()));
        year.accept(
                year.mothers, AStatus.thatGoesWell().answering(year.women, Reading.Answer.of(ReadingState.TO_FOLLOW)));
        year.accept(year.readers, AStatus.thatGoesWell());
        sources.goals.add(new Goal("sprog", 3, "Sprog"));

        assertThat(missing())
                .containsExactly(
                        tuple(Missing.Kind.GOAL_WITHOUT_TARGET, "By", 1L),
                        tuple(Missing.Kind.GOAL_WITHOUT_INITIATIVE, "Sprog", 1L),
                        tuple(Missing.Kind.NO_FIGURE, "Indsats 1", 1L));
    }

    @Test
    void anExtraRoundAboutSomeInitiativesDoesNotMissTheOtherGoals() {
        year.accept(year.mothers, AStatus.thatGoesWell().counting(year.women, 12));
        year.accept(year.readers, AStatus.thatGoesWell());
        year.conclude(round);
        var day = LocalDate.of(2020, 10, 1);
        var plan =
                new RoundPlan("Status i oktober", null, "Udvalget spørger.", null, day, day, Set.of(year.mothers.id()));
        round = year.planning.plan(year.secretariat, year.cycle.id(), plan);

        assertThatThrownBy(this::document).isInstanceOf(NotFound.class);

        year.planning.begin(year.secretariat, round, 0, plan);
        year.status.openReports(round);
        assertThat(missing()).containsExactly(tuple(Missing.Kind.NO_STATUS, "Indsats 1", 1L));
        assertThat(document().month()).isEqualTo(YearMonth.of(2020, 10));
    }

    @Test
    void whatARoundDoesNotAskIsNeitherToldNorMissingAndItsOwnQuestionsAre() {
        var last = new Which(null, year.cycle.id(), RoundKind.FINAL_STATUS);
        year.forms.leaveOut(year.secretariat, last, 0, Set.of(ReportPart.values()));
        year.forms.ask(year.secretariat, last, 0, new Wording("Hvad lærte I?", null, false));
        year.conclude(round);
        round = year.open(Phase.FINAL_STATUS);
        var question = year.rounds.find(round).orElseThrow().form().questions().get(0);
        year.accept(year.mothers, AStatus.thatGoesWell().saying(question, "At ringe."));
        year.accept(year.readers, AStatus.thatGoesWell());

        var document = document();

        assertThat(document.total()).isEmpty();
        assertThat(document.asks(ReportPart.PROPOSAL)).isFalse();
        assertThat(missing()).containsExactly(tuple(Missing.Kind.GOAL_WITHOUT_INITIATIVE, "By", 1L));
        assertThat(document.entries()).allSatisfy(entry -> {
            assertThat(entry.told().figures()).isEmpty();
            assertThat(entry.spending()).isEmpty();
        });
        assertThat(document.entries())
                .flatExtracting(entry -> entry.told().own())
                .containsExactlyInAnyOrder(
                        new StatusDocument.Own("Hvad lærte I?", "At ringe."),
                        new StatusDocument.Own("Hvad lærte I?", null));
    }

    @Test
    void theMonthIsThatOfTheRoundsDeadlineWheneverItIsPrinted() {
        year.clock.moveTo(LocalDate.of(2021, 3, 18));

        assertThat(document().month())
                .isEqualTo(YearMonth.from(year.rounds
                        .find(round)
                        .orElseThrow()
                        .deadline(year.cycle)
                        .orElseThrow()));
        assertThat(document().compiledOn()).isEqualTo(LocalDate.of(2021, 3, 18));
    }

    @Test
    void theFigureBeforeStandsBesideAndAnEarlierDocumentDoesNotKnowTheLaterOne() {
        year.accept(year.mothers, AStatus.thatGoesWell().counting(year.women, 12));
        year.conclude(round);
        year.clock.moveTo(LocalDate.of(2021, 1, 4));
        var last = year.open(Phase.FINAL_STATUS);
        year.accept(year.mothers, AStatus.thatGoesWell().counting(year.women, 15));

        var atTheEnd = figure(documents.of(year.secretariat, last));
        assertThat(atTheEnd.last().figure().least()).isEqualByComparingTo("12");
        assertThat(atTheEnd.series().points()).hasSize(2);
        assertThat(atTheEnd.achievement()).isEqualTo(Achievement.NOT_REACHED);
        assertThat(figure(document()).series().points()).hasSize(1);
        assertThat(figure(document()).achievement()).isEqualTo(Achievement.NOT_YET);
    }

    @Test
    void theFigureThatHoldsNowIsToldWithWhatItWasCorrectedFrom() {
        year.accept(year.mothers, AStatus.thatGoesWell().counting(year.women, 12));
        correctTo(21);

        var figure = figure(document());

        assertThat(figure.now().figure().least()).isEqualByComparingTo("21");
        assertThat(figure.achievement()).isEqualTo(Achievement.REACHED);
        assertThat(figure.correction().before().figure().least()).isEqualByComparingTo("12");
        assertThat(figure.correction().because()).isEqualTo("Tastefejl");
    }

    private void correctTo(long figure) {
        var today = LocalDate.now(year.clock);
        year.readings.add(year.reports
                .find(year.reportOn(year.mothers))
                .flatMap(report -> report.reading(year.women.id()))
                .orElseThrow()
                .correct(Reading.Answer.of(figure), "Tastefejl", "Sekretariatet", today));
    }

    private static Figure figure(StatusDocument document) {
        return document.chapters()
                .get(1)
                .sections()
                .get(0)
                .entries()
                .get(0)
                .told()
                .figures()
                .get(0);
    }

    @Test
    void spendingStandsAgainstTheGrantYearByYearAndEmptyIsNeverZero() {
        grant(year.mothers, 2020, Amount.kroner(100_000));
        grant(year.mothers, 2021, Amount.kroner(50_000));
        grant(year.readers, 2020, Amount.unknown(ValueState.LOST));
        year.accept(
                year.mothers, AStatus.thatGoesWell().counting(year.women, 12).spending(2020, 60_000));

        var document = document();
        assertThat(document.chapters().get(1).sections().get(0).entries().get(0).spending())
                .containsExactly(
                        new YearSpending(2020, kroner(100_000), kroner(60_000)),
                        new YearSpending(2021, kroner(50_000), Stated.of(Amount.blank())));
        assertThat(document.chapters().get(0).sections().get(0).entries().get(0).spending())
                .containsExactly(
                        new YearSpending(2020, Stated.of(Amount.unknown(ValueState.LOST)), Stated.of(Amount.blank())));
    }

    @Test
    void spendingIsSummedByGoalAndSaysOfHowManyItIsNotKnown() {
        grant(year.mothers, 2020, Amount.kroner(100_000));
        grant(year.readers, 2020, Amount.unknown(ValueState.LOST));
        year.accept(
                year.mothers, AStatus.thatGoesWell().counting(year.women, 12).spending(2020, 0));

        assertThat(document().spending())
                .extracting(SpendingSum::goal, SpendingSum::year, SpendingSum::granted, SpendingSum::spent)
                .containsExactly(
                        tuple(new StatusDocument.Goal(1, "Arbejde"), 2020, sum(100_000, 0), sum(0, 0)),
                        tuple(null, 2020, new SpendingSum.Together(null, 1), new SpendingSum.Together(null, 1)));
        assertThat(document().total()).containsExactly(new SpendingSum(null, 2020, sum(100_000, 1), sum(0, 1)));
    }

    private static Stated kroner(long kroner) {
        return Stated.of(Amount.kroner(kroner));
    }

    private static SpendingSum.Together sum(long kroner, long unknown) {
        return new SpendingSum.Together(kroner(kroner).kroner(), unknown);
    }

    private void grant(Initiative initiative, int budgetYear, Amount granted) {
        var row = AllocationRow.ofInitiative(year.cycle.id(), initiative.id(), budgetYear, Amount.blank());
        row.register(Amount.blank(), Amount.blank(), granted);
        year.allocations.add(row);
    }

    @Test
    void itIsKeptAsDataAndReadAgain() {
        year.accept(
                year.mothers,
                AStatus.thatGoesWell()
                        .answering(
                                year.women,
                                Reading.Answer.of(12).judged(Achievement.REACHED, "Holdet blev fuldt i juni.")));

        assertThat(Snapshot.read(
                        RecordJson.write(document()).toString().getBytes(StandardCharsets.UTF_8), StatusDocument.class))
                .isEqualTo(document());
    }

    @Test
    void onlyTheAdministrationReadsItBeforeItIsPresented() {
        assertThat(documents.of(People.administrator(), round)).isNotNull();
        List.of(year.editor, year.head, People.memberOf(Cycles.COUNCIL))
                .forEach(actor ->
                        assertThatThrownBy(() -> documents.of(actor, round)).isInstanceOf(NotAllowed.class));
        List.of(People.clerk(), People.reader())
                .forEach(actor ->
                        assertThatThrownBy(() -> documents.of(actor, round)).isInstanceOf(NotFound.class));
        assertThatThrownBy(() -> documents.of(year.secretariat, UUID.randomUUID()))
                .isInstanceOf(NotFound.class);
    }

    private List<Tuple> missing() {
        return document().missing().stream()
                .map(lacking -> tuple(lacking.kind(), lacking.name(), lacking.count()))
                .toList();
    }

    private StatusDocument document() {
        return documents.of(year.secretariat, round);
    }
}
