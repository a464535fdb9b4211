package dk.handleplan.core.presentation;

import dk.handleplan.core.decision.DecisionForm.Beside;
import dk.handleplan.core.decision.DecisionRow;
import dk.handleplan.core.decision.DecisionRow.MinutesRow;
import dk.handleplan.core.decision.Minutes;
import dk.handleplan.core.organisation.Bodies;
import dk.handleplan.core.organisation.Body;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.presentation.PresentationSheet.Rights;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was put before political bodies, for the administration, clerks and readers. */
@UseCase
public class PresentationOverview {

    private Presentations presentations;
    private Bodies bodies;
    private Clock clock;

    protected PresentationOverview() {}

    @Inject
    public PresentationOverview(Presentations presentations, Bodies bodies, Clock clock) {
        this.presentations = presentations;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** Those of a year, the latest meeting first; none for those who do not read them. */
    public List<Presentations.Row> ofYear(User actor, UUID cycleId) {
        return actor.hasAny(StatusDocumentService.SEEING) ? presentations.ofYear(cycleId) : List.of();
    }

    /** The bodies that can get it; none for those who present nothing. */
    public List<Body> choices(User actor) {
        return actor.has(Role.SECRETARIAT)
                ? bodies.all().stream().filter(Body::isActive).toList()
                : List.of();
    }

    /** @param jointly what the same meeting is said to have treated */
    public PresentationSheet sheet(User actor, UUID id, Set<UUID> jointly) {
        actor.mustHave(StatusDocumentService.SEEING);
        var presentation = presentations.find(id).orElseThrow(() -> new NotFound("shared.notFound"));
        var names = bodies.all().stream().collect(Collectors.toMap(Body::id, Body::name));
        var others = presentations.ofDocument(presentation.documentId()).stream()
                .filter(presentation::isBeside)
                .toList();
        return new PresentationSheet(
                presentation,
                names.get(presentation.bodyId()),
                presentations.document(presentation.documentId()),
                treated(actor, presentation, others, names),
                beside(others, names, jointly),
                rights(actor, presentation),
                today());
    }

    private List<Beside> beside(List<Presentation> others, Map<UUID, String> names, Set<UUID> jointly) {
        return others.stream()
                .filter(other -> other.isBeforeBody() && !other.isDeferred(today()))
                .map(other -> new Beside(other.id(), names.get(other.bodyId()), jointly.contains(other.id())))
                .toList();
    }

    private Rights rights(User actor, Presentation presentation) {
        var waits = presentation.isBeforeBody();
        var clerk = actor.has(Role.COMMITTEE_CLERK);
        return new Rights(
                clerk && waits && !presentation.isDeferred(today()),
                waits && actor.hasAny(Role.COMMITTEE_CLERK, Role.SECRETARIAT),
                waits && actor.has(Role.SECRETARIAT));
    }

    private static DecisionRow treated(
            User actor, Presentation presentation, List<Presentation> others, Map<UUID, String> names) {
        return new DecisionRow(
                presentation.id(),
                names.get(presentation.bodyId()),
                1,
                1,
                presentation.meetsOn(),
                presentation.last().map(Minutes::outcome).orElse(null),
                jointly(presentation, others, names),
                presentation.minutes().stream()
                        .map(held -> MinutesRow.of(held, false, actor))
                        .toList(),
                List.of());
    }

    /** The bodies with which the last meeting was held. */
    private static List<String> jointly(Presentation presentation, List<Presentation> others, Map<UUID, String> names) {
        var meeting = presentation.last().flatMap(Minutes::jointMeeting);
        return others.stream()
                .filter(other -> meeting.filter(other::met).isPresent())
                .map(other -> names.get(other.bodyId()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
