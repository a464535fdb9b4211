package dk.handleplan.core.cycle;

import java.util.ArrayList;
import java.util.List;

/** Something that must be put right before a year can be launched. */
public enum LaunchObstacle {
    NO_POLICY,
    NO_UNITS,
    NO_CONSULTEES,
    NO_BODIES,
    DATES_MISSING;

    public String key() {
        return "cycle." + name();
    }

    static List<LaunchObstacle> of(PlanCycle cycle) {
        var found = new ArrayList<LaunchObstacle>();
        if (cycle.policyId().isEmpty()) {
            found.add(NO_POLICY);
        }
        if (cycle.has(Phase.CALL) && cycle.invitedUnits().isEmpty()) {
            found.add(NO_UNITS);
        }
        if (cycle.has(Phase.HEARING) && cycle.consultees().isEmpty()) {
            found.add(NO_CONSULTEES);
        }
        if (cycle.has(Phase.ALLOCATION) && cycle.chain().isEmpty()) {
            found.add(NO_BODIES);
        }
        if (lacksDates(cycle)) {
            found.add(DATES_MISSING);
        }
        return found;
    }

    private static boolean lacksDates(PlanCycle cycle) {
        return cycle.phases().stream()
                .flatMap(phase -> Milestone.of(phase).stream())
                .filter(milestone -> milestone != Milestone.LAUNCH)
                .anyMatch(milestone -> cycle.on(milestone).isEmpty());
    }
}
