package dk.handleplan.web.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import dk.handleplan.core.calendar.Feed;
import dk.handleplan.core.calendar.Feed.Event;
import dk.handleplan.core.cycle.AnnualWheel.Meeting;
import dk.handleplan.core.cycle.Milestone;
import dk.handleplan.core.cycle.Party;
import dk.handleplan.core.inbox.Case;
import dk.handleplan.core.inbox.WorkItem;
import dk.handleplan.web.shared.SiteSettings;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is written is read back as a calendar program does. */
class ICalendarWriterTest {

    private static final Instant NOW = Instant.parse("2019-09-02T08:00:00Z");
    private static final UUID CASE = UUID.randomUUID();
    private static final WorkItem TASK = new WorkItem(
            "4711",
            "task_prepareContribution",
            "SECRETARIAT",
            new Case(
                    CASE,
                    UUID.randomUUID(),
                    2020,
                    null,
                    null,
                    "Ungecentret; æøå, en meget lang titel der skal foldes over flere linjer"),
            LocalDate.of(2019, 10, 11),
            NOW);
    private static final Event DEADLINE = new Event("task-4711", LocalDate.of(2019, 10, 11), 2020, TASK, null, null);
    private static final Event HEARING = new Event(
            "year-HEARING_DEADLINE", LocalDate.of(2019, 11, 29), 2020, null, Milestone.HEARING_DEADLINE, null);
    private static final Event MEETING = new Event(
            "council-2019",
            LocalDate.of(2019, 11, 8),
            2020,
            null,
            null,
            new Meeting(UUID.randomUUID(), "Integrationsrådet", Party.CONSULTEES));

    private final ICalendarWriter writer =
            new ICalendarWriter(new Somewhere(), Clock.fixed(NOW, ZoneId.of("Europe/Copenhagen")));

    @Test
    void aTaskIsAnAllDayEventWithALinkToItsPage() {
        var event = event(DEADLINE, "da");

        assertThat(event.getUid().getValue()).isEqualTo("task-4711@handleplan");
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getDateStart().getValue().getRawComponents().getDate()).isEqualTo(11);
        assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(NOW);
        assertThat(event.getSummary().getValue())
                .endsWith("Ungecentret; æøå, en meget lang titel der skal foldes over flere linjer");
        assertThat(event.getUrl().getValue()).isEqualTo("https://plan.example.dk/submission?id=" + CASE);
        assertThat(event.getTransparency().isTransparent()).isTrue();
    }

    @Test
    void datesAndMeetingsAreNamedInTheReadersLanguage() {
        assertThat(event(HEARING, "da").getSummary().getValue()).isEqualTo("Høringsfrist (Handleplan 2020)");
        assertThat(event(HEARING, "en").getSummary().getValue()).endsWith("(Action plan 2020)");
        assertThat(event(MEETING, "da").getSummary().getValue()).isEqualTo("Integrationsrådet mødes (Handleplan 2020)");
    }

    @Test
    void theCalendarIsPublishedUnderItsName() {
        var text =
                writer.write(new Feed(Locale.forLanguageTag("da"), Optional.of("Handleplan 2020"), List.of(HEARING)));

        assertThat(text).contains("METHOD:PUBLISH", "X-WR-CALNAME:Handleplan 2020", "DTSTART;VALUE=DATE:20191129");
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(75));
    }

    private VEvent event(Event event, String language) {
        return parsed(new Feed(Locale.forLanguageTag(language), Optional.empty(), List.of(event)))
                .getEvents()
                .get(0);
    }

    private ICalendar parsed(Feed feed) {
        var calendar = Biweekly.parse(writer.write(feed)).first();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
        return calendar;
    }

    private static final class Somewhere extends SiteSettings {

        @Override
        public String getBaseUrl() {
            return "https://plan.example.dk";
        }
    }
}
