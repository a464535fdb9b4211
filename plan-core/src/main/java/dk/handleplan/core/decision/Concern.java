package dk.handleplan.core.decision;

import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.organisation.Bodies;
import dk.handleplan.core.organisation.Body;
import dk.handleplan.core.organisation.BodyType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which initiatives are a body's concern: a committee treats its own and those that belong to no committee, every other body
 * all of them. Lines that are no initiatives concern everybody.
 */
@ApplicationScoped
public class Concern {

    private Bodies bodies;
    private Initiatives initiatives;

    protected Concern() {}

    @Inject
    public Concern(Bodies bodies, Initiatives initiatives) {
        this.bodies = bodies;
        this.initiatives = initiatives;
    }

    /** The initiatives of the cycle that belong to other committees only. */
    public Set<UUID> othersThan(UUID bodyId, UUID cycleId) {
        var isCommittee = bodies.find(bodyId)
                .filter(body -> body.type() == BodyType.COMMITTEE)
                .isPresent();
        return isCommittee ? ofOtherCommittees(bodyId, cycleId) : Set.of();
    }

    /** Whether two bodies have initiatives in common. */
    boolean isShared(UUID bodyId, UUID otherBodyId, UUID cycleId) {
        var others = new HashSet<>(othersThan(bodyId, cycleId));
        others.addAll(othersThan(otherBodyId, cycleId));
        return initiatives.inPlan(cycleId).stream().map(Initiative::id).anyMatch(id -> !others.contains(id));
    }

    static boolean isOf(Body body, Initiative initiative) {
        return body.type() != BodyType.COMMITTEE || !isOfOthers(body.id(), initiative);
    }

    private static boolean isOfOthers(UUID committee, Initiative initiative) {
        return !initiative.committees().isEmpty() && !initiative.committees().contains(committee);
    }

    private Set<UUID> ofOtherCommittees(UUID bodyId, UUID cycleId) {
        return initiatives.inPlan(cycleId).stream()
                .filter(initiative -> isOfOthers(bodyId, initiative))
                .map(Initiative::id)
                .collect(Collectors.toSet());
    }
}
