package dk.handleplan.core.document;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.document.AllocationDocument.Entry;
import dk.handleplan.core.document.AllocationDocument.Group;
import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.funding.AllocationRows;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.organisation.Bodies;
import dk.handleplan.core.organisation.Body;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.Units;
import dk.handleplan.core.policy.Goal;
import dk.handleplan.core.policy.Policies;
import dk.handleplan.core.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts the allocation of a year together as it stands now, from a number of queries that does not grow with it. */
@ApplicationScoped
public class AllocationCompiler {

    private PlanCycles cycles;
    private Policies policies;
    private Initiatives initiatives;
    private AllocationRows rows;
    private Units units;
    private Bodies bodies;

    protected AllocationCompiler() {}

    @Inject
    public AllocationCompiler(
            PlanCycles cycles,
            Policies policies,
            Initiatives initiatives,
            AllocationRows rows,
            Units units,
            Bodies bodies) {
        this.cycles = cycles;
        this.policies = policies;
        this.initiatives = initiatives;
        this.rows = rows;
        this.units = units;
        this.bodies = bodies;
    }

    /** @throws NotFound where there is nothing to allocate */
    public AllocationDocument compile(UUID cycleId) {
        var cycle = cycles.find(cycleId).orElseThrow(() -> new NotFound("shared.notFound"));
        var all = rows.ofCycle(cycleId);
        if (all.isEmpty()) {
            throw new NotFound("shared.notFound");
        }
        return new AllocationDocument(
                cycle.year(),
                cycle.title(),
                cycle.municipality(),
                cycle.hasExampleFigures(),
                cycle.budgetYears(),
                groups(cycle, all),
                PublishedPlan.Line.of(all));
    }

    private List<Group> groups(PlanCycle cycle, List<AllocationRow> all) {
        Map<UUID, List<AllocationRow>> amounts = all.stream()
                .filter(AllocationRow::isInitiative)
                .collect(Collectors.groupingBy(row -> row.initiativeId().orElseThrow()));
        var byGoal = initiatives.findAll(amounts.keySet()).stream()
                .sorted(Comparator.comparing((Initiative one) -> one.number().orElse(Integer.MAX_VALUE))
                        .thenComparing(Initiative::title))
                .collect(Collectors.groupingBy(
                        one -> one.goalGroupId().map(UUID::toString).orElse("")));
        var names = new Names(
                units.all().stream().collect(Collectors.toMap(Unit::id, Unit::name)),
                bodies.all().stream().collect(Collectors.toMap(Body::id, Body::abbreviation)));
        var groups = new ArrayList<Group>();
        goals(cycle).forEach((id, label) -> {
            var entries = byGoal.getOrDefault(id, List.of());
            if (!entries.isEmpty()) {
                groups.add(new Group(
                        label,
                        entries.stream()
                                .map(one -> names.entry(one, amounts.get(one.id())))
                                .toList()));
            }
        });
        return groups;
    }

    /** What goals are called, in their order; at last those that name none. */
    private Map<String, String> goals(PlanCycle cycle) {
        var goals = new LinkedHashMap<String, String>();
        cycle.policyId().flatMap(policies::find).stream()
                .flatMap(policy -> policy.goals().stream())
                .sorted(Comparator.comparing(Goal::number))
                .forEach(goal -> goals.put(goal.id().toString(), goal.number() + ". " + goal.label()));
        goals.put("", null);
        return goals;
    }

    private record Names(Map<UUID, String> units, Map<UUID, String> bodies) {

        Entry entry(Initiative initiative, List<AllocationRow> rows) {
            return new Entry(
                    initiative.number().orElse(null),
                    initiative.title(),
                    units.getOrDefault(initiative.leadUnitId(), ""),
                    initiative.committees().stream().map(bodies::get).sorted().toList(),
                    YearAmounts.of(rows));
        }
    }
}
