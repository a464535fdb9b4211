package dk.handleplan.web.shared;

import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.FlexibleDate;
import dk.handleplan.core.shared.Fte;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.ValueState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Values the way people write them: {@code #{as.amount(row.granted())}}, {@code #{as.date(row.dueOn())}}. */
@Named("as")
@RequestScoped
public class Shown {

    private static final String BLANK = "–";
    private static final Map<String, DateTimeFormatter> FORMATS = new ConcurrentHashMap<>();
    private static final char HARD_SPACE = '\u00a0';

    @Inject
    Language language;

    @Inject
    Clock clock;

    private final NumberFormat numbers = NumberFormat.getInstance(Language.DANISH);

    /** {@code 1.700.000 kr.}; an amount that is not known says why, and is never shown as zero. */
    public String amount(Object value) {
        var bare = bareAmount(value);
        return money(value).isPresent() ? bare + HARD_SPACE + "kr." : bare;
    }

    /** {@code 1.700.000}, for tables whose heading names the currency. */
    public String bareAmount(Object value) {
        return money(value).map(Money::toString).orElseGet(() -> whyNot(value));
    }

    public String fte(Object value) {
        return bare(value) instanceof Fte fte ? fte.toString() : BLANK;
    }

    public String number(Object value) {
        return bare(value) instanceof Number number ? numbers.format(number) : BLANK;
    }

    public String state(ValueState state) {
        return state == null || state == ValueState.BLANK
                ? BLANK
                : TextCatalogue.get("shared.ValueState." + state.name(), locale());
    }

    /** As a spreadsheet takes it: an amount as a figure, one that is not known as the word that says so, nothing for none. */
    public Object figure(Amount amount) {
        return amount.isBlank()
                ? null
                : amount.money().<Object>map(Money::inKroner).orElseGet(() -> state(amount.state()));
    }

    /** {@code 20. marts 2017}, {@code april 2019}, or the words of a date that is less exact. */
    public String date(Object value) {
        var bare = bare(value);
        if (bare instanceof FlexibleDate flexible) {
            return flexible(flexible.text());
        }
        return bare instanceof LocalDate day ? format(isDanish() ? "d. MMMM yyyy" : "d MMMM yyyy", day) : BLANK;
    }

    private String flexible(String text) {
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return date(LocalDate.parse(text));
        }
        return text.matches("\\d{4}-(0[1-9]|1[0-2])") ? format("MMMM yyyy", LocalDate.parse(text + "-01")) : text;
    }

    /** {@code marts 2017}, as on the cover of a plan; the words of a date that is less exact. */
    public String month(Object value) {
        var bare = bare(value);
        return bare instanceof FlexibleDate flexible
                ? flexible(flexible.text().replaceFirst("^(\\d{4}-\\d{2})-\\d{2}$", "$1"))
                : bare instanceof LocalDate day ? format("MMMM yyyy", day) : BLANK;
    }

    /** {@code fredag 20. marts 2017}, where the day of the week matters. */
    public String weekday(Object value) {
        return bare(value) instanceof LocalDate day
                ? format(isDanish() ? "EEEE d. MMMM yyyy" : "EEEE d MMMM yyyy", day)
                : BLANK;
    }

    /** {@code fre. 20. marts}, for dates near by; the year is added when it is not this one. */
    public String day(Object value) {
        if (!(bare(value) instanceof LocalDate day)) {
            return BLANK;
        }
        var year = day.getYear() == today().getYear() ? "" : " yyyy";
        return format((isDanish() ? "EEE d. MMMM" : "EEE d MMMM") + year, day);
    }

    /** {@code 20. marts 2017 kl. 10.42}. */
    public String moment(Object value) {
        if (!(bare(value) instanceof Instant moment)) {
            return BLANK;
        }
        var pattern = isDanish() ? "d. MMMM yyyy 'kl.' HH.mm" : "d MMMM yyyy 'at' HH:mm";
        return written(pattern).withZone(clock.getZone()).format(moment);
    }

    /** {@code om 6 dage}, {@code i dag}, {@code 3 dage over}. */
    public String distance(Object value) {
        if (!(bare(value) instanceof LocalDate day)) {
            return "";
        }
        var days = ChronoUnit.DAYS.between(today(), day);
        var key = days == 0 ? "shared.today" : days > 0 ? "shared.inDays" : "shared.daysOver";
        return new java.text.MessageFormat(TextCatalogue.get(key, locale()), locale())
                .format(new Object[] {Math.abs(days)});
    }

    public boolean late(Object value) {
        return bare(value) instanceof LocalDate day && day.isBefore(today());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Optional<Money> money(Object value) {
        var bare = bare(value);
        return bare instanceof Amount amount
                ? amount.money()
                : Optional.ofNullable(bare instanceof Money money ? money : null);
    }

    private String whyNot(Object value) {
        return bare(value) instanceof Amount amount ? state(amount.state()) : BLANK;
    }

    private static Object bare(Object value) {
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }

    private String format(String pattern, LocalDate day) {
        return written(pattern).format(day);
    }

    /** To read a pattern costs more than to write a date with it. */
    private DateTimeFormatter written(String pattern) {
        return FORMATS.computeIfAbsent(locale() + " " + pattern, key -> DateTimeFormatter.ofPattern(pattern, locale()));
    }

    private boolean isDanish() {
        return Language.DANISH.equals(locale());
    }

    private Locale locale() {
        return language.getLocale();
    }
}
