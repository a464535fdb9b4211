package dk.handleplan.core.cycle;

import dk.handleplan.core.shared.Sentences;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Something that must be put right before a year can be launched. */
public enum LaunchObstacle {
    NO_POLICY,
    NO_UNITS,
    NO_CONSULTEES,
    NO_BODIES,
    DATES_MISSING,
    DATES_PASSED;

    private static final Set<Milestone> MAY_HAVE_PASSED =
            EnumSet.of(Milestone.LAUNCH, Milestone.MIDWAY_OPENS, Milestone.FINAL_OPENS);

    public String key() {
        return "cycle." + name();
    }

    public String sentence(Locale locale) {
        return Sentences.of(key(), locale);
    }

    static List<LaunchObstacle> of(PlanCycle cycle, LocalDate today) {
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
        if (dates(cycle).anyMatch(date -> date.isBefore(today))) {
            found.add(DATES_PASSED);
        }
        return found;
    }

    private static boolean lacksDates(PlanCycle cycle) {
        return milestones(cycle)
                .filter(milestone -> milestone != Milestone.LAUNCH)
                .anyMatch(milestone -> cycle.on(milestone).isEmpty());
    }

    private static Stream<LocalDate> dates(PlanCycle cycle) {
        return milestones(cycle)
                .filter(milestone -> !MAY_HAVE_PASSED.contains(milestone))
                .flatMap(milestone -> cycle.on(milestone).stream());
    }

    private static Stream<Milestone> milestones(PlanCycle cycle) {
        return cycle.phases().stream().flatMap(phase -> Milestone.of(phase).stream());
    }
}
