package dk.handleplan.core.story;

import dk.handleplan.core.adjustment.AdjustmentOverview;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.User;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;

/** What was settled about it after the decision, told to those who read adjustments; others are told by letter. */
@ApplicationScoped
public class AdjustmentTeller implements StoryTeller {

    private AdjustmentOverview adjustments;

    protected AdjustmentTeller() {}

    @Inject
    public AdjustmentTeller(AdjustmentOverview adjustments) {
        this.adjustments = adjustments;
    }

    @Override
    public Stream<StoryEntry> tell(User reader, Initiative initiative) {
        return adjustments.settled(reader, initiative.id()).stream()
                .map(settled -> StoryEntry.of(
                        settled.on(),
                        StoryKind.ADJUSTMENT,
                        "/adjustment?id=" + settled.id(),
                        String.valueOf(settled.number()),
                        settled.kind(),
                        settled.state()));
    }
}
