package dk.handleplan.web.status;

import dk.handleplan.core.status.StatusStory;
import dk.handleplan.core.status.StatusStoryService;
import dk.handleplan.web.shared.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What status rounds told about an initiative, for the initiative's own page: the latest accepted report whole, an earlier one when
 * it is asked for.
 */
@Named
@RequestScoped
public class InitiativeStatus {

    @Inject
    StatusStoryService stories;

    @Inject
    CurrentUser me;

    private final Map<UUID, List<StatusStory>> read = new HashMap<>();
    private UUID chosen;

    public List<StatusStory> of(UUID initiativeId) {
        return read.computeIfAbsent(initiativeId, id -> stories.of(me.user(), id));
    }

    public boolean isWhole(StatusStory story, UUID initiativeId) {
        return isOpen(story, initiativeId) || isLatest(story, initiativeId);
    }

    /** Whether the reader sees it without unfolding anything. */
    public boolean isOpen(StatusStory story, UUID initiativeId) {
        return chosen == null ? isLatest(story, initiativeId) : story.reportId().equals(chosen);
    }

    private boolean isLatest(StatusStory story, UUID initiativeId) {
        return of(initiativeId).stream()
                .filter(told -> told.accepted().isPresent())
                .reduce((earlier, later) -> later)
                .filter(story::equals)
                .isPresent();
    }

    public UUID getChosen() {
        return chosen;
    }

    /** The report that is asked for; null for the latest. */
    public void setChosen(UUID chosen) {
        this.chosen = chosen;
    }
}
