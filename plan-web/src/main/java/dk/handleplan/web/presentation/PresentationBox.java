package dk.handleplan.web.presentation;

import dk.handleplan.core.presentation.Presentation;
import dk.handleplan.core.presentation.PresentationOverview;
import dk.handleplan.core.presentation.PresentationState;
import dk.handleplan.core.presentation.Presentations.Row;
import dk.handleplan.web.shared.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** To whom the status of a year was presented, for links to it. */
@Named
@RequestScoped
public class PresentationBox {

    @Inject
    PresentationOverview overview;

    @Inject
    CurrentUser me;

    private final Map<UUID, List<Row>> known = new HashMap<>();

    public List<Row> ofYear(UUID cycleId) {
        return known.computeIfAbsent(cycleId, id -> overview.ofYear(me.user(), id));
    }

    public List<Row> ofRound(UUID cycleId, UUID roundId) {
        return ofYear(cycleId).stream()
                .filter(row -> row.roundId().equals(roundId))
                .toList();
    }

    public String look(Row row) {
        return look(row.state());
    }

    public String look(Presentation presentation) {
        return look(presentation.state());
    }

    private static String look(PresentationState state) {
        return switch (state) {
            case BEFORE_BODY -> "info";
            case TREATED -> "success";
            case WITHDRAWN -> "plain";
        };
    }
}
