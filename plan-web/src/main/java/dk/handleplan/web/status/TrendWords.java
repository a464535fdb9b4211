package dk.handleplan.web.status;

import dk.handleplan.core.measure.CountedIn;
import dk.handleplan.core.shared.FlexibleDate;
import dk.handleplan.core.status.ReportSheet.IndicatorLine;
import dk.handleplan.core.status.Series;
import dk.handleplan.core.status.Series.Point;
import dk.handleplan.core.status.Trend;
import dk.handleplan.core.status.Trend.Step;
import dk.handleplan.web.shared.Shown;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The movement of an indicator's figures as a sentence that hides no step: <i>Faldet fra 61 personer i maj 2015 til 38
 * personer i december 2016, i alt 23 personer, men ikke jævnt</i>.
 */
@Named
@RequestScoped
public class TrendWords {

    @Inject
    StatusWords words;

    @Inject
    Texts texts;

    @Inject
    Shown shown;

    private final Map<IndicatorLine, String> said = new IdentityHashMap<>();

    /** Nothing as long as there is only one figure. A page asks several times about the same line. */
    public String of(IndicatorLine line) {
        return said.computeIfAbsent(line, asked -> of(asked.series(), asked.countedIn()));
    }

    public String of(Series series, CountedIn in) {
        return series.trend().map(trend -> of(trend, in)).orElse("");
    }

    public String of(Trend trend, CountedIn in) {
        var whole = trend.whole();
        var against = trend.against().orElse(whole);
        var byDay = needsDays(whole, against);
        return texts.of(
                "status.trend." + trend.shape(),
                words.figure(whole.from().figure(), in.unit()),
                when(whole.from(), byDay),
                words.figure(whole.to().figure(), in.unit()),
                when(whole.to(), byDay),
                whole.isExact() ? texts.of("status.trend.inAll", words.difference(whole.size(), in)) : "",
                date(against.from(), byDay),
                date(against.to(), byDay),
                words.bare(against.from().figure()),
                words.bare(against.to().figure()));
    }

    /** Months are exact enough unless two of the days named lie in the same. */
    private static boolean needsDays(Step whole, Step against) {
        var days = Stream.of(whole.from(), whole.to(), against.from(), against.to())
                .map(Point::on)
                .distinct()
                .toList();
        return days.stream().map(YearMonth::from).distinct().count() < days.size();
    }

    private String when(Point point, boolean byDay) {
        return texts.of(byDay ? "status.trend.onDay" : "status.trend.inMonth", date(point, byDay));
    }

    private String date(Point point, boolean byDay) {
        return byDay ? shown.date(point.on()) : month(point.on());
    }

    private String month(LocalDate day) {
        return shown.date(new FlexibleDate(YearMonth.from(day).toString()));
    }
}
