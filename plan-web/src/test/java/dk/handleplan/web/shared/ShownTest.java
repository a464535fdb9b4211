package dk.handleplan.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.FlexibleDate;
import dk.handleplan.core.shared.Fte;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.Sentences;
import dk.handleplan.core.shared.ValueState;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShownTest {

    private static final Instant NOW = Instant.parse("2020-03-14T09:42:00Z");

    private final Shown danish = in(Language.DANISH);
    private final Shown english = in(Language.ENGLISH);

    @Test
    void an_amount_is_written_the_danish_way_in_both_languages() {
        assertThat(danish.amount(Money.kroner(1_700_000))).isEqualTo("1.700.000\u00a0kr.");
        assertThat(english.amount(Amount.kroner(250_000))).isEqualTo("250.000\u00a0kr.");
        assertThat(danish.bareAmount(Optional.of(Money.kroner(400_000)))).isEqualTo("400.000");
    }

    @Test
    void a_number_in_a_sentence_is_written_as_amounts_are() {
        var sentences = Spoken.in(Language.ENGLISH).texts();
        assertThat(sentences.of("document.found", 1_005L)).isEqualTo("1.005 initiatives");
        assertThat(english.number(1_005)).isEqualTo("1.005");
        assertThat(Sentences.of("shared.notAnAmount", Language.ENGLISH, 1_005)).contains("1.005");
    }

    @Test
    void an_amount_that_is_not_known_says_why_and_is_never_zero() {
        assertThat(danish.amount(Amount.unknown(ValueState.LOST))).isEqualTo("ukendt");
        assertThat(english.amount(Amount.unknown(ValueState.LOST))).isEqualTo("unknown");
        assertThat(danish.amount(Amount.blank())).isEqualTo("–");
        assertThat(danish.amount(null)).isEqualTo("–");
        assertThat(danish.amount(Money.ZERO)).isEqualTo("0\u00a0kr.");
    }

    @Test
    void a_date_is_written_out() {
        var date = LocalDate.of(2017, 3, 20);
        assertThat(danish.date(date)).isEqualTo("20. marts 2017");
        assertThat(english.date(Optional.of(date))).isEqualTo("20 March 2017");
        assertThat(danish.date(FlexibleDate.of(date))).isEqualTo("20. marts 2017");
        assertThat(danish.date(new FlexibleDate("medio 2019"))).isEqualTo("medio 2019");
        assertThat(danish.date(null)).isEqualTo("–");
    }

    @Test
    void a_day_near_by_names_the_weekday_and_the_year_only_when_it_is_another() {
        assertThat(danish.day(LocalDate.of(2020, 3, 20))).startsWith("fre").endsWith("20. marts");
        assertThat(danish.day(LocalDate.of(2021, 3, 20))).endsWith("20. marts 2021");
    }

    @Test
    void a_deadline_is_near_today_or_over() {
        assertThat(danish.distance(LocalDate.of(2020, 3, 20))).isEqualTo("om 6 dage");
        assertThat(danish.distance(LocalDate.of(2020, 3, 15))).isEqualTo("om 1 dag");
        assertThat(danish.distance(LocalDate.of(2020, 3, 14))).isEqualTo("i dag");
        assertThat(english.distance(LocalDate.of(2020, 3, 11))).isEqualTo("3 days over");
        assertThat(danish.late(LocalDate.of(2020, 3, 13))).isTrue();
        assertThat(danish.late(LocalDate.of(2020, 3, 14))).isFalse();
    }

    @Test
    void a_moment_is_told_in_danish_time() {
        assertThat(danish.moment(NOW)).isEqualTo("14. marts 2020 kl. 10.42");
        assertThat(english.moment(NOW)).isEqualTo("14 March 2020 at 10:42");
    }

    @Test
    void figures_have_a_comma() {
        assertThat(danish.fte(Fte.parse("1 3/4"))).isEqualTo("1,75");
        assertThat(danish.number(12_345.5)).isEqualTo("12.345,5");
        assertThat(danish.number(null)).isEqualTo("–");
    }

    private static Shown in(Locale locale) {
        var shown = new Shown();
        shown.clock = Clock.fixed(NOW, ZoneId.of("Europe/Copenhagen"));
        shown.language = new Language() {
            @Override
            public Locale getLocale() {
                return locale;
            }
        };
        return shown;
    }
}
