package dk.handleplan.core.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.document.PublicFigure;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.measure.Yardstick;
import dk.handleplan.core.status.AStatus;
import dk.handleplan.core.status.Achievement;
import dk.handleplan.core.status.Due;
import dk.handleplan.core.status.Reading;
import dk.handleplan.core.status.ReportSheet.IndicatorLine;
import dk.handleplan.core.status.Series;
import dk.handleplan.core.status.Split;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FewPersonsTest {

    private static final LocalDate DAY = LocalDate.of(2020, 9, 1);

    private final Indicator girls = AStatus.target("Piger", 20);

    @Test
    void fiveOrMoreAreToldAsTheAdministrationReadsThem() {
        var line = line(girls, answer(9), answer(12));

        assertThat(new FewPersons(line).figure()).isEqualTo(Figure.of(line));
    }

    @Test
    void fewAreNotToldNorWhatWasWrittenAboutThem() {
        var told = new FewPersons(line(girls, answer(12), Reading.Answer.of(3).saying("Maria og to andre"))).figure();

        assertThat(told.now().kept()).isEqualTo(PublicFigure.Told.FEW);
        assertThat(told.now().figure()).isNull();
        assertThat(told.now().comment()).isNull();
        assertThat(told.last().figure()).isNotNull();
        assertThat(told.series().points()).hasSize(1);
        assertThat(told.masked()).isTrue();
        assertThat(told.gap()).isNull();
    }

    @Test
    void aFigureAfterFewIsToldWithoutTheMovementAndTheWords() {
        var told = new FewPersons(line(girls, answer(3), Reading.Answer.of(12).saying("Fire gange så mange"))).figure();

        assertThat(told.now().figure()).isNotNull();
        assertThat(told.last().figure()).isNull();
        assertThat(told.now().comment()).isNull();
        assertThat(told.masked()).isTrue();
    }

    @Test
    void groupsOfFewAreKeptTogetherWithOneThatWouldTellThem() {
        var told = new FewPersons(
                        line(girls, answer(9), Reading.Answer.of(12).splitInto(Split.read("Under 18: 3\nOver 18: 9"))))
                .figure();

        assertThat(told.now().figure()).isNotNull();
        assertThat(told.now().groups().parts()).extracting(Split.Part::figure).containsExactly(null, null);
    }

    @Test
    void reachedIsNotToldWhereFewAreEnough() {
        assertThat(new FewPersons(line(AStatus.target("Piger", 4), answer(9), answer(4)))
                        .figure()
                        .achievement())
                .isNull();
        assertThat(new FewPersons(line(girls, answer(9), answer(4))).figure().achievement())
                .isEqualTo(Achievement.NOT_YET);
    }

    private static Reading.Answer answer(long figure) {
        return Reading.Answer.of(figure);
    }

    private static IndicatorLine line(Indicator indicator, Reading.Answer before, Reading.Answer now) {
        var last = new Reading(indicator.id(), before, DAY.minusMonths(6));
        var said = new Reading(indicator.id(), now, DAY);
        return new IndicatorLine(
                indicator,
                Optional.of(last),
                Optional.of(said),
                Optional.empty(),
                Series.of(Stream.of(last, said)),
                Due.of(indicator, 2020, DAY),
                Yardstick.NONE);
    }
}
