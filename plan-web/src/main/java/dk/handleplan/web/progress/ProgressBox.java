package dk.handleplan.web.progress;

import dk.handleplan.core.progress.ProgressService;
import dk.handleplan.web.shared.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Whether a year has progress to show this person, for links to it. */
@Named
@RequestScoped
public class ProgressBox {

    @Inject
    ProgressService progress;

    @Inject
    CurrentUser me;

    private final Map<UUID, Boolean> known = new HashMap<>();

    public boolean isFor(UUID cycleId) {
        return known.computeIfAbsent(cycleId, id -> progress.isFor(me.user(), id));
    }
}
