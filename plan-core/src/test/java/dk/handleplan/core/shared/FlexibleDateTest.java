package dk.handleplan.core.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlexibleDateTest {

    @ParameterizedTest
    @CsvSource({
        "2017-03-20, 2017-03-20",
        "2019-04, 2019-04-30",
        "2019, 2019-12-31",
        "december 2013, 2013-12-31",
        "20. marts 2017, 2017-03-20",
        "foråret 2014, 2014-05-31",
        "efteråret 2015, 2015-11-30",
        "medio 2019, 2019-06-30",
        "ultimo 2019, 2019-12-31",
        "ved udgangen af 2015, 2015-12-31",
        "1. halvår 2019, 2019-06-30",
        "skoleåret 2019/2020, 2020-07-31",
        "2020-08 eller 2021-08, 2021-08-31"
    })
    void sortsByTheLatestDayItCanMean(String text, LocalDate latest) {
        assertThat(new FlexibleDate(text).latestDay()).contains(latest);
    }

    @Test
    void wordsWithoutADateComeLast() {
        var ongoing = new FlexibleDate("løbende");

        assertThat(ongoing.latestDay()).isEmpty();
        assertThat(ongoing).isGreaterThan(new FlexibleDate("2099"));
    }

    @Test
    void aDayThatDoesNotExistIsNoDay() {
        assertThat(new FlexibleDate("2019-02-30").latestDay()).isEmpty();
    }
}
