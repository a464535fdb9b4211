package dk.handleplan.core.initiative;

import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.organisation.Bodies;
import dk.handleplan.core.organisation.Body;
import dk.handleplan.core.organisation.BodyType;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.Units;
import dk.handleplan.core.policy.Goal;
import dk.handleplan.core.policy.Policies;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What the application form of a cycle offers to choose from. */
@UseCase
public class FormLists {

    private PlanCycles cycles;
    private Policies policies;
    private Bodies bodies;
    private Units units;

    protected FormLists() {}

    @Inject
    public FormLists(PlanCycles cycles, Policies policies, Bodies bodies, Units units) {
        this.cycles = cycles;
        this.policies = policies;
        this.bodies = bodies;
        this.units = units;
    }

    public Lists of(UUID cycleId) {
        var cycle = cycles.find(cycleId).orElseThrow(() -> new NotFound("shared.notFound"));
        var goals = cycle.policyId().flatMap(policies::find).stream()
                .flatMap(policy -> policy.goals().stream())
                .toList();
        return new Lists(cycle.year(), cycle.title(), cycle.budgetYears(), goals, bodies.all(), units.all());
    }

    /** What to choose from, and how what was chosen is called. */
    public record Lists(
            int year, String cycle, List<Integer> budgetYears, List<Goal> goals, List<Body> bodies, List<Unit> units) {

        /** The committees in whose field an initiative can lie. */
        public List<Body> committees() {
            return bodies.stream()
                    .filter(body -> body.isActive() && body.type() == BodyType.COMMITTEE)
                    .toList();
        }

        /** The name of a goal, committee or unit; empty where it is none of them. */
        public String name(UUID id) {
            return Stream.of(
                            goals.stream().filter(g -> g.id().equals(id)).map(Goal::label),
                            bodies.stream().filter(b -> b.id().equals(id)).map(Body::name),
                            units.stream().filter(u -> u.id().equals(id)).map(Unit::name))
                    .flatMap(names -> names)
                    .findFirst()
                    .orElse("");
        }

        public List<String> names(Collection<UUID> ids) {
            return ids.stream().map(this::name).sorted().toList();
        }
    }
}
