package dk.handleplan.core.story;

import dk.handleplan.core.initiative.GrantNews;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.status.AcceptedStatus;
import dk.handleplan.core.status.Reading;
import dk.handleplan.core.status.StatusReports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;

/** Accepted reports and what was read for them. Only what is granted has a status, so it is told to those who know of the grant. */
@ApplicationScoped
public class StatusTeller implements StoryTeller {

    private static final String PATH = "#status";

    private StatusReports reports;
    private GrantNews news;

    protected StatusTeller() {}

    @Inject
    public StatusTeller(StatusReports reports, GrantNews news) {
        this.reports = reports;
        this.news = news;
    }

    @Override
    public Stream<StoryEntry> tell(User reader, Initiative initiative) {
        return news.isKnownTo(reader, initiative.cycleId(), initiative.id())
                ? reports.accepted(initiative.id()).stream().flatMap(status -> entries(initiative, status))
                : Stream.empty();
    }

    private static Stream<StoryEntry> entries(Initiative initiative, AcceptedStatus status) {
        var readings = initiative.indicators().stream()
                .flatMap(indicator ->
                        status.reading(indicator.id()).stream().map(reading -> entry(indicator, reading, status)));
        return Stream.concat(Stream.of(StoryEntry.of(status.acceptedOn(), StoryKind.STATUS, PATH)), readings);
    }

    private static StoryEntry entry(Indicator indicator, Reading reading, AcceptedStatus status) {
        return StoryEntry.of(
                reading.readOn().orElse(status.acceptedOn()),
                StoryKind.READING,
                PATH,
                indicator.text(),
                new IndicatorRead(indicator, reading));
    }
}
