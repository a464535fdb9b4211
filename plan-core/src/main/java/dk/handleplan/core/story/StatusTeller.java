package dk.handleplan.core.story;

import dk.handleplan.core.initiative.GrantNews;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.status.AcceptedStatus;
import dk.handleplan.core.status.History;
import dk.handleplan.core.status.Reading;
import dk.handleplan.core.status.Readings;
import dk.handleplan.core.status.StatusReports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Accepted reports, what was read, and what was corrected. Only what is granted has a status, so it is told to those who know of the grant. */
@ApplicationScoped
public class StatusTeller implements StoryTeller {

    private static final String PATH = "#status";

    private StatusReports reports;
    private Readings readings;
    private GrantNews news;

    protected StatusTeller() {}

    @Inject
    public StatusTeller(StatusReports reports, Readings readings, GrantNews news) {
        this.reports = reports;
        this.readings = readings;
        this.news = news;
    }

    @Override
    public Stream<StoryEntry> tell(User reader, Initiative initiative) {
        return news.isKnownTo(reader, initiative.cycleId(), initiative.id()) ? tell(initiative) : Stream.empty();
    }

    private Stream<StoryEntry> tell(Initiative initiative) {
        var accepted = reports.accepted(initiative.id());
        var history = readings.history(initiative.indicators());
        var reported = accepted.stream().map(status -> StoryEntry.of(status.acceptedOn(), StoryKind.STATUS, PATH));
        return Stream.concat(
                reported, initiative.indicators().stream().flatMap(indicator -> read(indicator, accepted, history)));
    }

    /** Readings are told on the days they were taken, with the figures that hold, and corrections on their own. */
    private static Stream<StoryEntry> read(Indicator indicator, List<AcceptedStatus> accepted, History history) {
        var corrections = history.corrections();
        var said = Stream.concat(
                accepted.stream().flatMap(status -> status.reading(indicator.id()).stream()),
                history.ownBeside(indicator.id()));
        return said.flatMap(reading -> Stream.concat(
                Stream.of(entry(indicator, corrections.holding(reading))),
                corrections.of(reading).stream().map(correction -> correction(indicator, correction))));
    }

    private static StoryEntry entry(Indicator indicator, Reading reading) {
        return StoryEntry.of(
                reading.readOn().orElseThrow(),
                StoryKind.READING,
                path(indicator),
                indicator.text(),
                new IndicatorRead(indicator, reading));
    }

    private static StoryEntry correction(Indicator indicator, Reading correction) {
        var recorded = correction.recorded().orElseThrow();
        return StoryEntry.of(
                recorded.on(),
                StoryKind.CORRECTION,
                path(indicator),
                indicator.text(),
                new IndicatorRead(indicator, correction),
                recorded.because().orElseThrow());
    }

    private static String path(Indicator indicator) {
        return "/readings?indicator=" + indicator.id();
    }
}
