package dk.handleplan.web.status;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.initiative.Comparator;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.IndicatorGroup;
import dk.handleplan.core.measure.CountedIn;
import dk.handleplan.core.measure.UnitKind;
import dk.handleplan.core.measure.Yardstick;
import dk.handleplan.core.shared.ValueState;
import dk.handleplan.core.status.Due;
import dk.handleplan.core.status.FigureText;
import dk.handleplan.core.status.Gap;
import dk.handleplan.core.status.ReportSheet.IndicatorLine;
import dk.handleplan.core.status.Series;
import dk.handleplan.core.status.Series.Point;
import dk.handleplan.web.shared.Language;
import dk.handleplan.web.shared.Spoken;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrendWordsTest {

    private static final Point MAY_2015 = point("61", 2015, 5, 20);
    private static final Point DECEMBER_2015 = point("50", 2015, 12, 10);
    private static final Point MAY_2016 = point("54", 2016, 5, 18);
    private static final Point DECEMBER_2016 = point("38", 2016, 12, 7);

    private final TrendWords danish = in(Language.DANISH);
    private final TrendWords english = in(Language.ENGLISH);

    @Test
    void theHomelessOfIshøjAreFewerAndNotSteadilySo() {
        assertThat(said(danish, "personer", MAY_2015, DECEMBER_2015, MAY_2016, DECEMBER_2016))
                .isEqualTo(
                        "Faldet fra 61 personer i maj 2015 til 38 personer i december 2016, i alt 23 personer, men ikke"
                                + " jævnt: fra december 2015 til maj 2016 steg tallet fra 50 til 54.");
        assertThat(said(english, "personer", MAY_2015, DECEMBER_2015, MAY_2016, DECEMBER_2016))
                .isEqualTo(
                        "Fallen from 61 personer in May 2015 to 38 personer in December 2016, 23 personer in all, but"
                                + " not steadily: from December 2015 to May 2016 it rose from 50 to 54.");
    }

    @Test
    void percentagesDifferByPercentagePoints() {
        var before = point("16,9", 2016, 6, 1);

        assertThat(said(danish, "%", before, point("12,0", 2018, 3, 1)))
                .isEqualTo("Faldet fra 16,9 % i juni 2016 til 12 % i marts 2018, i alt 4,9 procentpoint.");
        assertThat(said(english, "% af deltagerne", before, point("17,9", 2018, 3, 1)))
                .isEqualTo("Risen from 16,9 % af deltagerne in June 2016 to 17,9 % af deltagerne in March 2018,"
                        + " 1 percentage point in all.");
        assertThat(said(english, "%", before, point("17,4", 2018, 3, 1))).contains("0,5 percentage points in all");
    }

    @Test
    void theSameEveryTimeIsSaid() {
        assertThat(said(danish, "personer", MAY_2016, point("54", 2016, 12, 7)))
                .isEqualTo("Uændret: 54 personer hver gang, først i maj 2016 og sidst i december 2016.");
    }

    @Test
    void backWhereItBeganTellsWhatHappenedOnTheWay() {
        assertThat(said(danish, null, MAY_2015, DECEMBER_2015, point("61", 2016, 12, 7)))
                .isEqualTo(
                        "Det samme i december 2016 som i maj 2015, 61, men ikke uændret: fra maj 2015 til december 2015"
                                + " gik tallet fra 61 til 50.");
    }

    @Test
    void daysAreNamedWhereTwoLieInTheSameMonth() {
        assertThat(said(danish, "pas", point("9", 2020, 9, 1), point("70", 2020, 9, 30)))
                .isEqualTo("Steget fra 9 pas den 1. september 2020 til 70 pas den 30. september 2020, i alt 61 pas.");
    }

    @Test
    void aRangeOrARoughFigureIsToldAsItIsAndNothingIsSubtracted() {
        assertThat(said(danish, "personer", MAY_2015, point("ca. 40", 2016, 12, 7)))
                .isEqualTo("Faldet fra 61 personer i maj 2015 til ca. 40 personer i december 2016.");
        assertThat(said(danish, "elever", point("5-7", 2015, 5, 20), point("6", 2016, 12, 7)))
                .isEqualTo(
                        "5–7 elever i maj 2015 og 6 elever i december 2016; om det er steget eller faldet, kan ikke ses"
                                + " af tallene.");
        assertThat(said(english, null, point("5-7", 2015, 5, 20), DECEMBER_2015, point("about 6", 2016, 12, 7)))
                .isEqualTo(
                        "5–7 in May 2015 and about 6 in December 2016; whether it rose or fell cannot be seen from the"
                                + " figures. From December 2015 to December 2016 it went from 50 to about 6.");
    }

    @Test
    void oneFigureIsNoTrend() {
        assertThat(said(danish, "pas", MAY_2015)).isEmpty();
    }

    @Test
    void whatLacksIsToldInTheUnitOfTheTarget() {
        assertThat(danish.words.gap(new Gap(Gap.Side.BELOW, new BigDecimal("8")), CountedIn.of("personer", null)))
                .isEqualTo("Mangler 8\u00a0personer");
        assertThat(danish.words.gap(new Gap(Gap.Side.ABOVE, new BigDecimal("6.9")), CountedIn.of("%", null)))
                .isEqualTo("6,9 procentpoint over målet");
    }

    @Test
    void aShareMovesByPercentagePointsWhateverItsUnitIsCalled() {
        var series = new Series(List.of(point("30", 2015, 5, 20), point("33", 2016, 12, 7)));

        for (var in : List.of(CountedIn.of("pct.", null), CountedIn.of("andel", UnitKind.PERCENT))) {
            assertThat(danish.of(series, in)).contains("i alt 3 procentpoint");
        }
    }

    private static String said(TrendWords words, String unit, Point... points) {
        var line = new IndicatorLine(
                aim(unit),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Series(List.of(points)),
                new Due(Optional.empty(), LocalDate.of(2017, 3, 20)),
                Yardstick.NONE);
        return words.of(line).replace('\u00a0', ' ');
    }

    private static Indicator aim(String unit) {
        return new Indicator(IndicatorGroup.QUANTITATIVE, "Hjemløse")
                .aim(Comparator.DECREASE, null, ValueState.NOT_STATED, unit);
    }

    private static Point point(String figure, int year, int month, int day) {
        return new Point(LocalDate.of(year, month, day), FigureText.read(figure));
    }

    private static TrendWords in(Locale locale) {
        return SpokenStatus.trends(Spoken.in(locale));
    }
}
