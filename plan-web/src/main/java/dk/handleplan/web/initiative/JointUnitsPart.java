package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeService;
import dk.handleplan.core.initiative.Participation;
import dk.handleplan.core.initiative.ParticipationService;
import dk.handleplan.core.initiative.ParticipationService.Standing;
import dk.handleplan.core.initiative.ParticipationState;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** The units with which an initiative is shared, and what each has said to it. */
@Named
@RequestScoped
public class JointUnitsPart {

    @Inject
    EditedInitiative shown;

    @Inject
    ParticipationService participations;

    @Inject
    InitiativeService initiatives;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    private List<Row> rows;

    /** A unit that is named or was asked; {@code question} null where it was not asked. */
    public record Row(String unit, ParticipationState state, UUID question, String reason) {}

    public List<Row> getRows() {
        if (rows == null) {
            rows = participations.standings(me.user(), initiative().id()).stream()
                    .map(this::row)
                    .toList();
        }
        return rows;
    }

    private Row row(Standing standing) {
        return new Row(
                name(standing.unit()),
                standing.state(),
                standing.question().map(Participation::id).orElse(null),
                standing.question().flatMap(Participation::reason).orElse(null));
    }

    private String name(UUID unit) {
        return shown.getLists().name(unit);
    }

    private Initiative initiative() {
        return shown.getInitiative();
    }

    /** Whether there are units that can be asked now. */
    public boolean isAskable() {
        return initiatives.mayWrite(me.user(), initiative()) && participations.mayAsk(me.user(), initiative());
    }

    public void ask() {
        participations.ask(me.user(), initiative().id());
        pages.done("/initiative?id=" + initiative().id() + "#joint", "initiative.participationAskedNotice");
    }
}
