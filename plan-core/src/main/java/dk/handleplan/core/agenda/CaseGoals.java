package dk.handleplan.core.agenda;

import dk.handleplan.core.policy.Goal;
import dk.handleplan.core.policy.Policy;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The goals of the plan's policy, as rows of an allocation name them; an empty name is no goal. */
record CaseGoals(Optional<Policy> policy) {

    /** In the policy's order; no goal last. */
    List<String> inOrder(Collection<String> names) {
        return names.stream()
                .sorted(Comparator.<String>comparingInt(
                                name -> find(name).map(Goal::number).orElse(Integer.MAX_VALUE))
                        .thenComparing(String::isEmpty)
                        .thenComparing(name -> name))
                .toList();
    }

    /** {@code 1. Arbejdsmarked}; null for no goal. */
    String label(String name) {
        return name.isEmpty()
                ? null
                : find(name).map(goal -> goal.number() + ". " + goal.label()).orElse(name);
    }

    private Optional<Goal> find(String name) {
        return policy.flatMap(found -> found.goalCalled(name));
    }
}
