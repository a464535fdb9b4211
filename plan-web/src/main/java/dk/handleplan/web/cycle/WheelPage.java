package dk.handleplan.web.cycle;

import dk.handleplan.core.cycle.AnnualWheel;
import dk.handleplan.core.cycle.AnnualWheel.Entry;
import dk.handleplan.core.cycle.Party;
import dk.handleplan.core.cycle.WheelService;
import dk.handleplan.web.cycle.WheelDrawing.Line;
import dk.handleplan.web.cycle.WheelDrawing.Month;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Language;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The annual wheel as a picture and as a list. */
@Named
@RequestScoped
public class WheelPage {

    @Inject
    WheelService wheels;

    @Inject
    CurrentUser me;

    @Inject
    Texts texts;

    @Inject
    Language language;

    @Inject
    Clock clock;

    private int year;
    private AnnualWheel wheel;
    private WheelDrawing drawing;

    public AnnualWheel getWheel() {
        if (wheel == null) {
            wheel = wheels.wheel(me.user(), year);
        }
        return wheel;
    }

    public WheelDrawing getDrawing() {
        if (drawing == null) {
            drawing = new WheelDrawing(getWheel());
        }
        return drawing;
    }

    public List<Party> getParties() {
        return List.of(Party.values());
    }

    public int getSize() {
        return WheelDrawing.SIZE;
    }

    /** The hand that shows today; null when today is not on the wheel. */
    public Line getToday() {
        return getDrawing().hand(LocalDate.now(clock)).orElse(null);
    }

    /** {@code sep}; January and the first month with their year: {@code jan 21}. */
    public String name(Month month) {
        var shown = month.month();
        var first = shown.equals(getDrawing().getMonths().get(0).month());
        var pattern = first || shown.getMonthValue() == 1 ? "LLL yy" : "LLL";
        return DateTimeFormatter.ofPattern(pattern, language.getLocale())
                .format(shown)
                .replace(".", "");
    }

    public String what(Entry entry) {
        return entry.milestone() == null
                ? texts.of("cycle.meets", entry.meets().name())
                : texts.name(entry.milestone());
    }

    public String who(Entry entry) {
        return entry.milestone() == null ? entry.meets().name() : texts.name(entry.party());
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }
}
