package dk.handleplan.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.document.PublicFigure.Told;
import dk.handleplan.core.initiative.Comparator;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.IndicatorGroup;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.measure.Benchmark;
import dk.handleplan.core.measure.UnitKind;
import dk.handleplan.core.measure.Yardstick;
import dk.handleplan.core.shared.ValueState;
import dk.handleplan.core.status.AStatus;
import dk.handleplan.core.status.AcceptedReport;
import dk.handleplan.core.status.Achievement;
import dk.handleplan.core.status.Assessment;
import dk.handleplan.core.status.Compared;
import dk.handleplan.core.status.FigureText;
import dk.handleplan.core.status.History;
import dk.handleplan.core.status.Reading;
import dk.handleplan.core.status.Reading.Answer;
import dk.handleplan.core.status.ReadingState;
import dk.handleplan.core.status.RoundKind;
import dk.handleplan.core.status.Series.Point;
import dk.handleplan.core.status.Split;
import dk.handleplan.core.status.StatusRound;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProgressPrinterTest {

    private static final LocalDate MIDWAY = LocalDate.of(2020, 6, 30);
    private static final LocalDate AT_THE_END = LocalDate.of(2021, 1, 15);

    private final UUID cycle = UUID.randomUUID();
    private final StatusRound midway = new StatusRound(cycle, Phase.MIDWAY_STATUS, LocalDate.of(2020, 6, 1));
    private final StatusRound atTheEnd = new StatusRound(cycle, Phase.FINAL_STATUS, LocalDate.of(2020, 12, 1));
    private final Indicator employed = AStatus.target("Unge, der kommer i job", 20);
    private final Indicator courses = counting("Forløb", "forløb", 4);
    private final Initiative initiative = AStatus.granted(cycle, UUID.randomUUID(), 1, employed, courses);
    private final List<AcceptedReport> accepted = new ArrayList<>();
    private final Map<UUID, Yardstick> yardsticks = new HashMap<>();
    private final Map<UUID, List<Reading>> earlierYears = new HashMap<>();
    private final Map<UUID, List<Reading>> recorded = new HashMap<>();

    private Audience audience = Audience.EVERYBODY;

    @Test
    void theFiguresOfARoundAreToldWithTheirDayAndTheTarget() {
        accept(midway, MIDWAY, figure(employed, "12", MIDWAY), figure(courses, "4", MIDWAY));

        assertThat(print()).extracting(CriterionProgress::indicator).containsExactly(employed, courses);
        var latest = print().get(0).latest();
        assertThat(latest.round().kind()).isEqualTo(RoundKind.MIDWAY_STATUS);
        assertThat(latest.on()).isEqualTo(MIDWAY);
        assertThat(latest.figure().flatMap(PublicFigure::figure)).contains(FigureText.read("12"));
        assertThat(latest.achievement()).contains(Achievement.NOT_YET);
        assertThat(print().get(1).latest().achievement()).contains(Achievement.REACHED);
    }

    @Test
    void criteriaWithoutAnAcceptedAnswerAreNotThere() {
        accept(
                midway,
                MIDWAY,
                figure(courses, "4", MIDWAY),
                only(employed, Answer.none().saying("Tre er begyndt.")));

        assertThat(print()).extracting(CriterionProgress::indicator).containsExactly(courses);
    }

    @Test
    void roundsStandInTheOrderInWhichTheyBeganAndTheMovementIsTold() {
        accept(atTheEnd, AT_THE_END, figure(employed, "22", AT_THE_END));
        accept(midway, MIDWAY, figure(employed, "12", MIDWAY));

        var criterion = print().get(0);

        assertThat(criterion.latest().achievement()).contains(Achievement.REACHED);
        assertThat(criterion.earlier())
                .singleElement()
                .satisfies(earlier -> assertThat(earlier.on()).isEqualTo(MIDWAY));
        assertThat(criterion.trend()).isPresent();
    }

    @Test
    void aMaskedFigureIsNoPointAndHasNoMovement() {
        accept(midway, MIDWAY, figure(employed, "3", MIDWAY));
        accept(atTheEnd, AT_THE_END, figure(employed, "22", AT_THE_END));

        var criterion = print().get(0);

        assertThat(criterion.earlier().get(0).figure())
                .hasValueSatisfying(figure -> assertThat(figure.told()).isEqualTo(Told.FEW));
        assertThat(criterion.series().points()).extracting(Point::on).containsExactly(AT_THE_END);
        assertThat(criterion.trend()).isEmpty();
    }

    @Test
    void theMunicipalitysOwnPeopleAreToldOfFewPersons() {
        audience = Audience.ADMINISTRATION;
        accept(midway, MIDWAY, figure(employed, "3", MIDWAY));

        var latest = print().get(0).latest();

        assertThat(latest.figure())
                .hasValueSatisfying(figure -> assertThat(figure.told()).isEqualTo(Told.AS_COUNTED));
        assertThat(latest.isMasked()).isFalse();
    }

    @Test
    void aMaskedFigureOfAnEarlierYearIsNoPointEither() {
        earlierYears.put(employed.id(), List.of(figure(employed, "4", MIDWAY.minusYears(1))));
        accept(midway, MIDWAY, figure(employed, "12", MIDWAY));

        assertThat(print().get(0).trend()).isEmpty();
        assertThat(print().get(0).series().points()).extracting(Point::on).containsExactly(MIDWAY);
    }

    @Test
    void whereTheTargetIsBelowFiveItIsNotToldWhetherFewReachedIt() {
        var four = AStatus.target("Unge, der kommer i job", 4);
        var ofFour = AStatus.granted(cycle, UUID.randomUUID(), 2, four);
        accept(ofFour, atTheEnd, AT_THE_END, figure(four, "4", AT_THE_END));

        var latest = printer().criteria(ofFour).get(0).latest();

        assertThat(latest.achievement()).isEmpty();
        assertThat(latest.isMasked()).isTrue();
    }

    @Test
    void whereTheTargetIsFiveFewHaveNotReachedIt() {
        accept(atTheEnd, AT_THE_END, figure(employed, "4", AT_THE_END));

        assertThat(print().get(0).latest().achievement()).contains(Achievement.NOT_REACHED);
    }

    @Test
    void aCorrectedFigureIsToldAsItHoldsNow() {
        var swapped = figure(employed, "3", MIDWAY);
        accept(midway, MIDWAY, swapped);
        accept(atTheEnd, AT_THE_END, figure(employed, "22", AT_THE_END));
        recorded.put(
                employed.id(),
                List.of(swapped.correct(answer("13", MIDWAY), "Byttet om.", "Sekretariatet", AT_THE_END)));

        var criterion = print().get(0);

        assertThat(criterion.earlier().get(0).figure().flatMap(PublicFigure::figure))
                .contains(FigureText.read("13"));
        assertThat(criterion.series().points()).hasSize(2);
    }

    @Test
    void aCountThatNobodyHasAcceptedIsNotTold() {
        accept(midway, MIDWAY, figure(employed, "12", MIDWAY));
        recorded.put(
                employed.id(), List.of(Reading.count(employed.id(), answer("15", AT_THE_END), "Centret", AT_THE_END)));

        assertThat(print().get(0).series().points()).extracting(Point::on).containsExactly(MIDWAY);
    }

    @Test
    void aMaskedFigureHasNoGroups() {
        accept(midway, MIDWAY, only(employed, answer("4", MIDWAY).splitInto(Split.read("Tilbudt: 9\nSagt nej: 5"))));

        assertThat(print().get(0).latest().groups()).isEmpty();
    }

    @Test
    void personsAreMaskedWhateverTheUnitIsCalledOnceSomebodyHasSaidWhatItCounts() {
        accept(midway, MIDWAY, figure(courses, "4", MIDWAY));
        assertThat(print().get(0).latest().isMasked()).isFalse();

        yardsticks.put(courses.id(), new Yardstick(UnitKind.PERSONS, List.of()));

        assertThat(print().get(0).latest().isMasked()).isTrue();
    }

    @Test
    void theLatestFigureStandsBesideThoseOfOthersWithWhatIsToBeBorneInMind() {
        heldAgainst(employed, "8");
        accept(midway, MIDWAY, figure(employed, "12", MIDWAY));

        assertThat(print().get(0).compared())
                .containsExactly(
                        new Compared("Gladsaxe", "2013", new BigDecimal("8"), "Et andet år", new BigDecimal("4")));
    }

    @Test
    void aMaskedFigureIsAtNoDistanceFromAnother() {
        heldAgainst(employed, "8");
        accept(midway, MIDWAY, figure(employed, "3", MIDWAY));

        assertThat(print().get(0).compared())
                .singleElement()
                .satisfies(compared -> assertThat(compared.isKnown()).isFalse());
    }

    @Test
    void fewPersonsOfSomebodyElseAreNotToldEither() {
        heldAgainst(employed, "4");
        accept(midway, MIDWAY, figure(employed, "12", MIDWAY));

        assertThat(print().get(0).compared()).isEmpty();
    }

    private void heldAgainst(Indicator indicator, String theirs) {
        var benchmark = new Benchmark("Gladsaxe", "2013", new BigDecimal(theirs), "Et andet år");
        yardsticks.put(indicator.id(), new Yardstick(null, List.of(benchmark)));
    }

    @Test
    void whatHasNoFigureSaysWhy() {
        accept(midway, MIDWAY, only(employed, Answer.of(ReadingState.CANNOT_BE_SET)));

        var latest = print().get(0).latest();

        assertThat(latest.state()).isEqualTo(ReadingState.CANNOT_BE_SET);
        assertThat(latest.figure()).isEmpty();
        assertThat(latest.achievement()).contains(Achievement.NO_FIGURE);
    }

    private void accept(StatusRound round, LocalDate on, Reading... readings) {
        accept(initiative, round, on, readings);
    }

    private void accept(Initiative about, StatusRound round, LocalDate on, Reading... readings) {
        accepted.add(new AcceptedReport(round.id(), about.id(), Assessment.ON_TRACK, on, List.of(readings)));
    }

    private List<CriterionProgress> print() {
        return printer().criteria(initiative);
    }

    private ProgressPrinter printer() {
        return new ProgressPrinter(
                audience,
                new PlanSources.Progress(
                        List.of(midway, atTheEnd), accepted, new History(earlierYears, recorded, yardsticks)),
                2020);
    }

    private static Reading figure(Indicator indicator, String figure, LocalDate on) {
        return only(indicator, answer(figure, on));
    }

    private static Answer answer(String figure, LocalDate on) {
        return Answer.of(FigureText.read(figure)).readOn(on);
    }

    private static Reading only(Indicator indicator, Answer answer) {
        return new Reading(indicator.id(), answer, AT_THE_END);
    }

    private static Indicator counting(String text, String unit, long atLeast) {
        return new Indicator(IndicatorGroup.QUANTITATIVE, text)
                .aim(Comparator.GTE, BigDecimal.valueOf(atLeast), ValueState.KNOWN, unit);
    }
}
