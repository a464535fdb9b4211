package dk.handleplan.core.presentation;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.decision.Minutes;
import dk.handleplan.core.decision.Outcome;
import dk.handleplan.core.organisation.Bodies;
import dk.handleplan.core.organisation.Body;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The secretariat puts the status of a round before bodies; clerks record what became of it. */
@UseCase
public class PresentationService {

    private StatusCompiler compiler;
    private Presentations presentations;
    private Bodies bodies;
    private PresentationProcess process;
    private AuditTrail audit;
    private Clock clock;

    protected PresentationService() {}

    @Inject
    public PresentationService(
            StatusCompiler compiler,
            Presentations presentations,
            Bodies bodies,
            PresentationProcess process,
            AuditTrail audit,
            Clock clock) {
        this.compiler = compiler;
        this.presentations = presentations;
        this.bodies = bodies;
        this.process = process;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the secretariat asks for: whom, why, and at which meeting. */
    public record Request(Set<UUID> bodies, Purpose purpose, LocalDate meeting) {}

    /** Puts the status as it stands now before bodies; what they read is kept, without figures of few persons. */
    public void present(User actor, UUID roundId, Request request) {
        actor.mustHave(Role.SECRETARIAT);
        mustBeComplete(request);
        mustNotBeBefore(request.bodies(), roundId);
        var document = new PresentedDocument(compiler.compileForBodies(roundId), actor, clock.instant());
        presentations.add(document);
        request.bodies()
                .forEach(body -> present(
                        actor, new Presentation(document, body, request.purpose(), request.meeting(), today())));
    }

    private static void mustBeComplete(Request request) {
        if (request.bodies().isEmpty()) {
            throw new RuleBroken("presentation.noBody").at("bodies");
        }
        if (request.purpose() == null) {
            throw new RuleBroken("shared.required").at("purpose");
        }
    }

    private void mustNotBeBefore(Set<UUID> asked, UUID roundId) {
        presentations.waiting(roundId).stream()
                .filter(waiting -> asked.contains(waiting.bodyId()))
                .findFirst()
                .ifPresent(waiting -> {
                    throw new RuleBroken("presentation.isBefore", name(waiting.bodyId())).at("bodies");
                });
    }

    private void present(User actor, Presentation presentation) {
        presentations.add(presentation);
        audit.add(about(actor, presentation, "sent").to(name(presentation.bodyId())));
        process.presented(presentation.cycleId(), presentation.id());
    }

    /**
     * Records the minutes of a meeting.
     *
     * @param version of the presentation as it was read
     * @param jointly what else the meeting treated, where several bodies held it together
     */
    public void record(User actor, UUID id, long version, Set<UUID> jointly, Minutes minutes) {
        actor.mustHave(Role.COMMITTEE_CLERK);
        var together = together(find(id, version), jointly);
        var meeting = UUID.randomUUID();
        together.forEach(presentation ->
                record(actor, presentation, together.size() > 1 ? minutes.ofJointMeeting(meeting) : minutes));
    }

    private List<Presentation> together(Presentation presentation, Set<UUID> jointly) {
        var together = new ArrayList<>(List.of(presentation));
        for (var id : jointly) {
            together.add(
                    presentations.find(id).filter(presentation::isBeside).orElseThrow(PresentationService::notFound));
        }
        return together;
    }

    private void record(User actor, Presentation presentation, Minutes minutes) {
        presentation.record(minutes, today());
        audit.add(about(actor, presentation, minutes.outcome().toString()).to(minutes.wording()));
        process.recorded(presentation.id(), minutes.outcome() == Outcome.DEFERRED);
    }

    /** Sets the next meeting of the body. */
    public void convene(User actor, UUID id, long version, LocalDate meeting) {
        actor.mustHave(Role.COMMITTEE_CLERK, Role.SECRETARIAT);
        var presentation = find(id, version);
        var before = presentation.meetsOn().toString();
        presentation.convene(meeting, today());
        audit.add(about(actor, presentation, "convened").change(before, meeting.toString()));
        process.convened(id);
    }

    /** The body is asked no more; that it was, stays in the list. */
    public void withdraw(User actor, UUID id, long version) {
        actor.mustHave(Role.SECRETARIAT);
        var presentation = find(id, version);
        presentation.withdraw();
        audit.add(about(actor, presentation, "withdrawn"));
        process.withdrawn(id);
    }

    private Presentation find(UUID id, long version) {
        var presentation = presentations.find(id).orElseThrow(PresentationService::notFound);
        presentation.mustBeBeforeBody();
        presentation.mustBeAt(version);
        return presentation;
    }

    private String name(UUID body) {
        return bodies.find(body).map(Body::name).orElseThrow(PresentationService::notFound);
    }

    private AuditEntry about(User actor, Presentation presentation, String what) {
        return AuditEntry.by(actor, clock.instant(), "presentation." + what, presentation.id())
                .in(presentation.cycleId());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static NotFound notFound() {
        return new NotFound("shared.notFound");
    }
}
