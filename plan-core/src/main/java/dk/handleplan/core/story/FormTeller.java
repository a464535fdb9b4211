package dk.handleplan.core.story;

import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeVersions.VersionRow;
import dk.handleplan.core.initiative.VersionService;
import dk.handleplan.core.organisation.User;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;

/** The steps at which the form was kept; that of the decision for those who know what was decided. */
@ApplicationScoped
public class FormTeller implements StoryTeller {

    private VersionService versions;
    private Clock clock;

    protected FormTeller() {}

    @Inject
    public FormTeller(VersionService versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    @Override
    public Stream<StoryEntry> tell(User reader, Initiative initiative) {
        return versions.ofInitiative(reader, initiative.id()).stream().map(this::entry);
    }

    private StoryEntry entry(VersionRow kept) {
        var on = LocalDate.ofInstant(kept.takenAt(), clock.getZone());
        return StoryEntry.of(on, StoryKind.FORM, "/initiative-version?id=" + kept.id(), kept.occasion());
    }
}
