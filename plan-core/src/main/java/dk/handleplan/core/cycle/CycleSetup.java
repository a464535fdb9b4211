package dk.handleplan.core.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Everything the secretariat decides about a year before it starts; a date that is not set yet is left out.
 *
 * @param sealed whether nobody but a unit's own people reads its contribution before the contributions are due
 */
public record CycleSetup(
        Heading heading,
        Set<Phase> phases,
        Map<Milestone, LocalDate> dates,
        Set<UUID> units,
        Set<UUID> consultees,
        List<ChainLink> chain,
        Set<Integer> budgetYears,
        boolean sealed) {

    /** What the plan is called, whose it is, and which policy it puts into practice. */
    public record Heading(String title, String municipality, CycleType type, UUID policyId, String poolName) {}

    static CycleSetup of(PlanCycle cycle) {
        return new CycleSetup(
                new Heading(
                        cycle.title(),
                        cycle.municipality(),
                        cycle.type(),
                        cycle.policyId().orElse(null),
                        cycle.poolName().orElse(null)),
                Set.copyOf(cycle.phases()),
                cycle.calendar(),
                cycle.invitedUnits(),
                cycle.consultees(),
                cycle.chain(),
                Set.copyOf(cycle.budgetYears()),
                cycle.isSealed());
    }

    /** The same, {@code years} later: dates that would fall on a weekend or a holiday move to the next working day. */
    CycleSetup later(int years) {
        return new LaterYear(years).of(this);
    }

    /** The same without these units and councils. */
    CycleSetup without(Set<UUID> inactive) {
        return new CycleSetup(
                heading,
                phases,
                dates,
                others(units, inactive),
                others(consultees, inactive),
                chain,
                budgetYears,
                sealed);
    }

    private static Set<UUID> others(Set<UUID> all, Set<UUID> inactive) {
        return all.stream().filter(id -> !inactive.contains(id)).collect(Collectors.toSet());
    }
}
