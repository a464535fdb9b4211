package dk.handleplan.core.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkdaysTest {

    @Test
    void aWorkingDayStays() {
        assertThat(Workdays.onOrAfter(LocalDate.of(2020, 3, 20))).isEqualTo("2020-03-20");
    }

    @Test
    void aWeekendMovesToMonday() {
        assertThat(Workdays.onOrAfter(LocalDate.of(2020, 3, 21))).isEqualTo("2020-03-23");
    }

    @Test
    void somethingToBeSaidBeforeADayIsSaidOnAWorkingDayUpToThen() {
        var saturday = LocalDate.of(2020, 3, 21);
        assertThat(Workdays.near(saturday, LocalDate.of(2020, 3, 27))).isEqualTo("2020-03-23");
        assertThat(Workdays.near(saturday, LocalDate.of(2020, 3, 22))).isEqualTo("2020-03-20");
        assertThat(Workdays.near(LocalDate.of(2020, 3, 20), saturday)).isEqualTo("2020-03-20");
    }

    @Test
    void workdaysAreCountedWithoutWeekendsAndHolidays() {
        assertThat(Workdays.after(LocalDate.of(2020, 3, 20), 1)).isEqualTo("2020-03-23");
        assertThat(Workdays.after(LocalDate.of(2020, 4, 7), 2)).isEqualTo("2020-04-14");
        assertThat(Workdays.after(LocalDate.of(2020, 3, 20), 0)).isEqualTo("2020-03-20");
    }

    @Test
    void easterMovesToTuesday() {
        assertThat(Workdays.onOrAfter(LocalDate.of(2020, 4, 9))).isEqualTo("2020-04-14");
        assertThat(Workdays.onOrAfter(LocalDate.of(2024, 3, 28))).isEqualTo("2024-04-02");
        assertThat(Workdays.onOrAfter(LocalDate.of(2038, 4, 22))).isEqualTo("2038-04-27");
    }

    @Test
    void ascensionDayWhitMondayAndChristmasAreHolidays() {
        assertThat(Workdays.isWorkday(LocalDate.of(2020, 5, 21))).isFalse();
        assertThat(Workdays.isWorkday(LocalDate.of(2020, 6, 1))).isFalse();
        assertThat(Workdays.isWorkday(LocalDate.of(2019, 12, 25))).isFalse();
        assertThat(Workdays.isWorkday(LocalDate.of(2019, 12, 26))).isFalse();
        assertThat(Workdays.isWorkday(LocalDate.of(2020, 1, 1))).isFalse();
    }

    @Test
    void storeBededagWasAHolidayUntil2023() {
        assertThat(Workdays.isWorkday(LocalDate.of(2020, 5, 8))).isFalse();
        assertThat(Workdays.isWorkday(LocalDate.of(2023, 5, 5))).isFalse();
        assertThat(Workdays.isWorkday(LocalDate.of(2024, 4, 26))).isTrue();
    }
}
