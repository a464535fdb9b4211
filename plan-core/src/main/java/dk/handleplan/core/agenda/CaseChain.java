package dk.handleplan.core.agenda;

import dk.handleplan.core.cycle.ChainLink;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.decision.BodyDecision;
import dk.handleplan.core.decision.BodyDecisions;
import dk.handleplan.core.decision.Minutes;
import dk.handleplan.core.organisation.Bodies;
import dk.handleplan.core.organisation.Body;
import dk.handleplan.core.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The bodies that a plan's allocation goes through, and what they have made of it. */
@ApplicationScoped
public class CaseChain {

    private BodyDecisions decisions;
    private Bodies bodies;

    protected CaseChain() {}

    @Inject
    public CaseChain(BodyDecisions decisions, Bodies bodies) {
        this.decisions = decisions;
        this.bodies = bodies;
    }

    /** @throws NotFound where no such case is before a body */
    BodyDecision find(UUID decisionId) {
        return decisions.find(decisionId).orElseThrow(() -> new NotFound("shared.notFound"));
    }

    /** Everything bodies were asked in the cycle. */
    List<BodyDecision> asked(UUID cycleId) {
        return decisions.ofCycle(cycleId);
    }

    String body(BodyDecision decision) {
        return bodies.find(decision.bodyId()).map(Body::name).orElse("");
    }

    /** The bodies of the step that follows; none after the last. */
    List<String> next(PlanCycle cycle, BodyDecision decision) {
        var following = cycle.chain().stream()
                .mapToInt(ChainLink::step)
                .filter(step -> step > decision.step())
                .min();
        var names = names();
        return cycle.chain().stream()
                .filter(link -> following.isPresent() && link.step() == following.getAsInt())
                .map(link -> names.get(link.bodyId()))
                .sorted()
                .toList();
    }

    /** What bodies of earlier steps made of it in the same round. */
    List<Treatment> earlier(BodyDecision decision, boolean isForEverybody) {
        var names = names();
        return asked(decision.cycleId()).stream()
                .filter(other -> other.round() == decision.round() && other.step() < decision.step())
                .flatMap(other -> treatments(other, names.get(other.bodyId()), isForEverybody).stream())
                .toList();
    }

    List<Treatment> meetings(BodyDecision decision, boolean isForEverybody) {
        return treatments(decision, body(decision), isForEverybody);
    }

    private static List<Treatment> treatments(BodyDecision decision, String body, boolean isForEverybody) {
        var changesAmounts = !decision.amendments().isEmpty();
        return decision.minutes().stream()
                .map(held -> Treatment.of(body, held, changesAmounts, isForEverybody))
                .toList();
    }

    /** The bodies with which the last meeting was held together. */
    List<String> jointly(BodyDecision decision) {
        var meeting = decision.last().flatMap(Minutes::jointMeeting);
        var names = names();
        return asked(decision.cycleId()).stream()
                .filter(other ->
                        !other.equals(decision) && meeting.filter(other::met).isPresent())
                .map(other -> names.get(other.bodyId()))
                .sorted()
                .toList();
    }

    private Map<UUID, String> names() {
        return bodies.all().stream().collect(Collectors.toMap(Body::id, Body::name));
    }
}
