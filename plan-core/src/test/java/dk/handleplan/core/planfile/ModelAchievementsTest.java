package dk.handleplan.core.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.status.AStatus;
import dk.handleplan.core.status.Achievement;
import dk.handleplan.core.status.Due;
import dk.handleplan.core.status.Reading;
import dk.handleplan.core.status.ReadingState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What is said of every success criterion of the model plan of 2019, midway, when its day has passed, and when it is met. */
class ModelAchievementsTest {

    private static final int YEAR = 2019;
    private static final LocalDate MIDWAY = LocalDate.of(YEAR, 5, 15);
    private static final LocalDate LONG_AFTER = LocalDate.of(2030, 1, 1);
    private static final Map<String, Indicator> CRITERIA = Files.plan(Files.model()).contents().initiatives().stream()
            .flatMap(planned -> planned.initiative().indicators().stream())
            .collect(Collectors.toMap(i -> i.code().orElseThrow(), Function.identity()));

    @Test
    void thereAreSixtyFour() {
        assertThat(CRITERIA).hasSize(64);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "model-achievements.csv", numLinesToSkip = 1)
    void isSaidAsOfTheDay(
            String code, LocalDate due, String reading, Achievement midway, Achievement late, String enough) {
        var criterion = CRITERIA.get(code);
        var dueDay = Due.of(criterion, YEAR, MIDWAY).day();

        assertThat(dueDay).isEqualTo(Optional.ofNullable(due));
        assertThat(achieved(criterion, reading, MIDWAY)).isEqualTo(midway);
        assertThat(achieved(criterion, reading, dueDay.orElse(LONG_AFTER))).isEqualTo(midway);
        assertThat(achieved(criterion, reading, dueDay.orElse(LONG_AFTER).plusDays(1)))
                .isEqualTo(late);
        if (enough != null) {
            assertThat(achieved(criterion, enough, MIDWAY)).isEqualTo(Achievement.REACHED);
        }
    }

    private static Achievement achieved(Indicator criterion, String reading, LocalDate asOf) {
        return Achievement.of(criterion, AStatus.reading(criterion, answer(reading)), Due.of(criterion, YEAR, asOf));
    }

    private static Reading.Answer answer(String written) {
        return written.matches("\\d+")
                ? Reading.Answer.of(new BigDecimal(written))
                : Reading.Answer.of(ReadingState.valueOf(written));
    }
}
