package dk.handleplan.web.reassessment;

import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.reassessment.EventKind;
import dk.handleplan.core.reassessment.FlagTold;
import dk.handleplan.core.reassessment.OutsideEventService;
import dk.handleplan.core.reassessment.ReappraisalService;
import dk.handleplan.core.reassessment.ReappraisalState;
import dk.handleplan.web.shared.Choice;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What several pages say about outside events. */
@Named
@RequestScoped
public class EventWords {

    @Inject
    OutsideEventService events;

    @Inject
    ReappraisalService reappraisals;

    @Inject
    CurrentUser me;

    @Inject
    Texts texts;

    private final Map<UUID, Boolean> known = new HashMap<>();
    private final Map<UUID, List<FlagTold>> flags = new HashMap<>();

    /** Whether a year has events to show this person, for links to them. */
    public boolean isFor(UUID cycleId) {
        return known.computeIfAbsent(cycleId, id -> events.isFor(me.user(), id));
    }

    /** Why an initiative is being assessed again just now. */
    public List<FlagTold> open(Initiative initiative) {
        return flags.computeIfAbsent(
                initiative.id(),
                id -> reappraisals.ofInitiative(me.user(), initiative).stream()
                        .filter(FlagTold::isOpen)
                        .toList());
    }

    /** The look of a badge. */
    public String look(ReappraisalState state) {
        return switch (state) {
            case WAITING, WITHDRAWN -> "plain";
            case ASKED -> "info";
            case ASSESSED -> "warning";
            case DECIDED -> "success";
        };
    }

    public List<Choice> getKinds() {
        return Choice.of(EventKind.values(), texts::name);
    }
}
