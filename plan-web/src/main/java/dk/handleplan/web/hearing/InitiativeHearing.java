package dk.handleplan.web.hearing;

import dk.handleplan.core.hearing.AnswerService;
import dk.handleplan.core.hearing.RemarkRow;
import dk.handleplan.web.shared.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What councils remarked on an initiative and what was answered, for the initiative's own page. */
@Named
@RequestScoped
public class InitiativeHearing {

    @Inject
    AnswerService answers;

    @Inject
    CurrentUser me;

    private final Map<UUID, List<RemarkRow>> found = new HashMap<>();

    public List<RemarkRow> on(UUID initiative) {
        return found.computeIfAbsent(initiative, id -> answers.onInitiative(me.user(), id));
    }
}
