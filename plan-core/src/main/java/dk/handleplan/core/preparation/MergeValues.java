package dk.handleplan.core.preparation;

import dk.handleplan.core.cycle.Milestone;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.funding.FundingPool;
import dk.handleplan.core.funding.FundingPools;
import dk.handleplan.core.policy.Policies;
import dk.handleplan.core.policy.Policy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a year fills into its texts; a value that is not decided yet is left out. */
@ApplicationScoped
public class MergeValues {

    private Policies policies;
    private FundingPools pools;

    protected MergeValues() {}

    @Inject
    public MergeValues(Policies policies, FundingPools pools) {
        this.policies = policies;
        this.pools = pools;
    }

    Map<MergeField, String> of(PlanCycle cycle, Locale reader) {
        var values = new EnumMap<MergeField, String>(MergeField.class);
        values.put(MergeField.YEAR, String.valueOf(cycle.year()));
        values.put(MergeField.TITLE, cycle.title());
        policy(cycle).ifPresent(title -> values.put(MergeField.POLICY, title));
        pool(cycle).ifPresent(amount -> values.put(MergeField.POOL, amount));
        cycle.on(Milestone.PUBLICATION)
                .ifPresent(day -> values.put(MergeField.MONTH, written("MMMM yyyy", day, reader)));
        cycle.on(Milestone.CALL_DEADLINE)
                .ifPresent(day -> values.put(
                        MergeField.DEADLINE,
                        written(reader.getLanguage().equals("da") ? "d. MMMM yyyy" : "d MMMM yyyy", day, reader)));
        return values;
    }

    /** The same for a text that is sent to one unit. */
    Map<MergeField, String> of(PlanCycle cycle, String unit, Locale reader) {
        var values = of(cycle, reader);
        values.put(MergeField.UNIT, unit);
        return values;
    }

    private Optional<String> policy(PlanCycle cycle) {
        return cycle.policyId().flatMap(policies::find).map(Policy::title);
    }

    private Optional<String> pool(PlanCycle cycle) {
        return pools.ofYears(List.of(cycle.year())).stream()
                .findFirst()
                .map(FundingPool::appropriation)
                .flatMap(appropriation -> appropriation.money())
                .map(money -> money + " kr.");
    }

    private static String written(String pattern, LocalDate day, Locale reader) {
        return DateTimeFormatter.ofPattern(pattern, reader).format(day);
    }
}
