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

/** What status rounds told about an initiative, for the initiative's own page. */
@Named
@RequestScoped
public class InitiativeStatus {

    @Inject
    StatusStoryService stories;

    @Inject
    CurrentUser me;

    private final Map<UUID, List<StatusStory>> read = new HashMap<>();

    public List<StatusStory> of(UUID initiativeId) {
        return read.computeIfAbsent(initiativeId, id -> stories.of(me.user(), id));
    }
}
