package dk.handleplan.web.calendar;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateStart;
import biweekly.property.Method;
import biweekly.property.RefreshInterval;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import dk.handleplan.core.calendar.Feed;
import dk.handleplan.core.calendar.Feed.Event;
import dk.handleplan.web.inbox.TaskPaths;
import dk.handleplan.web.shared.SiteSettings;
import dk.handleplan.web.shared.TextCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Locale;

/** A calendar as iCalendar (RFC 5545): all-day events that do not make anybody look busy, with links to the pages. */
@ApplicationScoped
public class ICalendarWriter {

    private static final int HOURS_BETWEEN_LOOKS = 6;

    private SiteSettings site;
    private Clock clock;

    protected ICalendarWriter() {}

    @Inject
    public ICalendarWriter(SiteSettings site, Clock clock) {
        this.site = site;
        this.clock = clock;
    }

    public String write(Feed feed) {
        var calendar = new ICalendar();
        calendar.setProductId(
                "-//Handleplan//Handleplan//" + feed.reader().getLanguage().toUpperCase(Locale.ROOT));
        calendar.setMethod(Method.publish());
        var name = feed.title().orElseGet(() -> text("calendar.mine", feed.reader()));
        calendar.setName(name);
        calendar.setExperimentalProperty("X-WR-CALNAME", name);
        calendar.setRefreshInterval(new RefreshInterval(
                Duration.builder().hours(HOURS_BETWEEN_LOOKS).build()));
        feed.events().forEach(event -> calendar.addEvent(event(event, feed.reader())));
        return Biweekly.write(calendar).version(ICalVersion.V2_0).go();
    }

    private VEvent event(Event day, Locale reader) {
        var event = new VEvent();
        event.setUid(day.uid() + "@handleplan");
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setDateStart(new DateStart(allDay(day.on())));
        event.setTransparency(Transparency.transparent());
        event.setSummary(title(day, reader));
        event.setDescription(text("calendar.seeMore", reader, address(day)));
        event.setUrl(address(day));
        return event;
    }

    private static ICalDate allDay(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    private static String title(Event day, Locale reader) {
        if (day.task() != null) {
            return text("inbox." + day.task().kind(), reader) + ": "
                    + day.task().title();
        }
        var what = day.meeting() == null
                ? text("cycle.Milestone." + day.milestone(), reader)
                : text("cycle.meets", reader, day.meeting().name());
        return text("calendar.inYear", reader, what, Integer.toString(day.year()));
    }

    private String address(Event day) {
        var task = day.task();
        return site.getBaseUrl()
                + (task == null
                        ? "/year?year=" + day.year()
                        : TaskPaths.of(task.kind(), task.caseId(), task.cycleId(), task.year()));
    }

    private static String text(String key, Locale reader, Object... values) {
        return new MessageFormat(TextCatalogue.get(key, reader), reader).format(values);
    }
}
