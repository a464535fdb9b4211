package dk.handleplan.core.planfile;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.document.PlanDocument;
import dk.handleplan.core.document.PlanDocuments;
import dk.handleplan.core.funding.Allocation;
import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.funding.AllocationRows;
import dk.handleplan.core.funding.Allocations;
import dk.handleplan.core.funding.FundingPools;
import dk.handleplan.core.funding.Voucher;
import dk.handleplan.core.initiative.FormDefinitions;
import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.organisation.Bodies;
import dk.handleplan.core.organisation.Councils;
import dk.handleplan.core.organisation.Units;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.policy.Policies;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.PendingWrites;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.ValueState;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a plan that was read from a file in its places, and gathers one from them. */
@Dependent
public class PlanStore {

    private final Registers registers;
    private final Initiatives initiatives;
    private final FormDefinitions forms;
    private final PlanDocuments documents;
    private final Allocations allocations;
    private final AllocationRows rows;
    private final FundingPools pools;
    private final PendingWrites writes;

    @Inject
    public PlanStore(
            Policies policies,
            Bodies bodies,
            Units units,
            Councils councils,
            PlanCycles cycles,
            Initiatives initiatives,
            FormDefinitions forms,
            PlanDocuments documents,
            Allocations allocations,
            AllocationRows rows,
            FundingPools pools,
            PendingWrites writes) {
        this.registers = new Registers(policies, bodies, units, councils, cycles);
        this.initiatives = initiatives;
        this.forms = forms;
        this.documents = documents;
        this.allocations = allocations;
        this.rows = rows;
        this.pools = pools;
        this.writes = writes;
    }

    Registers registers() {
        return registers;
    }

    void store(ReadPlan plan, User actor, LocalDate today) {
        addOrganisation(plan);
        writes.flush();
        var contents = plan.contents();
        registers.cycles().add(contents.cycle());
        contents.initiatives().forEach(planned -> initiatives.add(planned.initiative()));
        writes.flush();
        documents.add(contents.document());
        var granted = addAllocation(contents);
        var voucher = Voucher.by(actor, today, contents.cycle().title())
                .in(contents.cycle().id());
        new Ledgers(pools, contents, voucher).enter(granted);
    }

    private void addOrganisation(ReadPlan plan) {
        plan.organisation().newBodies().forEach(registers.bodies()::add);
        plan.organisation().newUnits().forEach(registers.units()::add);
        plan.organisation().newCouncils().forEach(registers.councils()::add);
        if (plan.isNewPolicy()) {
            registers.policies().add(plan.contents().policy());
        }
    }

    private List<AllocationRow> addAllocation(PlanContents contents) {
        var cycle = contents.cycle();
        allocations.add(
                Allocation.alreadyDecided(cycle.id(), cycle.publishedOn().orElseThrow()));
        var added = new ArrayList<AllocationRow>();
        for (var planned : contents.initiatives()) {
            cycle.budgetYears().forEach(year -> added.add(row(cycle, planned, year)));
        }
        for (var line : contents.lines()) {
            cycle.budgetYears().forEach(year -> added.add(row(cycle, line, year)));
        }
        added.forEach(rows::add);
        return added;
    }

    private static AllocationRow row(PlanCycle cycle, PlannedInitiative planned, int year) {
        var initiative = planned.initiative();
        var row = AllocationRow.ofInitiative(cycle.id(), initiative.id(), year, initiative.applied(year));
        row.register(
                planned.recommended().getOrDefault(year, Amount.unknown(ValueState.NOT_STATED)),
                planned.proposed().getOrDefault(year, Amount.unknown(ValueState.NOT_STATED)),
                planned.granted().getOrDefault(year, Amount.blank()));
        return row;
    }

    private static AllocationRow row(PlanCycle cycle, PoolLine line, int year) {
        var row = AllocationRow.ofLine(cycle.id(), line.label(), year);
        row.register(
                row.recommended(),
                line.proposed().getOrDefault(year, Amount.unknown(ValueState.NOT_STATED)),
                line.granted().getOrDefault(year, Amount.blank()));
        return row;
    }

    /** A whole plan as it stands now. */
    PlanContents contents(UUID cycleId) {
        var cycle = registers.cycles().find(cycleId).orElseThrow(() -> new NotFound("shared.notFound"));
        var policy = cycle.policyId()
                .flatMap(registers.policies()::find)
                .orElseThrow(() -> new RuleBroken("planfile.noPolicy"));
        var inPlan = initiatives.inPlan(cycleId);
        var byInitiative = rows.ofCycle(cycleId).stream().collect(Collectors.groupingBy(AllocationRow::initiativeId));
        return new PlanContents(
                policy,
                cycle,
                forms.formOf(cycleId),
                documents.ofCycle(cycleId).orElseGet(() -> new PlanDocument(cycleId)),
                poolTotals(cycle),
                lines(byInitiative.getOrDefault(Optional.empty(), List.of())),
                inPlan.stream()
                        .map(i -> new PlannedInitiative(
                                i,
                                byYear(byInitiative.get(Optional.of(i.id())), AllocationRow::recommended),
                                byYear(byInitiative.get(Optional.of(i.id())), AllocationRow::proposed),
                                byYear(byInitiative.get(Optional.of(i.id())), AllocationRow::granted)))
                        .toList(),
                registers.bodies().all().stream()
                        .filter(body ->
                                inPlan.stream().anyMatch(i -> i.committees().contains(body.id())))
                        .toList(),
                registers.units().all().stream()
                        .filter(unit -> inPlan.stream()
                                .anyMatch(i -> i.leadUnitId().equals(unit.id())
                                        || i.participants().contains(unit.id())))
                        .toList(),
                registers.councils().all().stream()
                        .filter(council -> cycle.consultees().contains(council.id()))
                        .toList());
    }

    private Map<Integer, Amount> poolTotals(PlanCycle cycle) {
        var totals = new TreeMap<Integer, Amount>();
        pools.ofYears(cycle.budgetYears()).stream()
                .filter(pool -> !pool.appropriation().isBlank())
                .forEach(pool -> totals.put(pool.budgetYear(), pool.appropriation()));
        return totals;
    }

    private static List<PoolLine> lines(List<AllocationRow> ofLines) {
        var byLabel = ofLines.stream()
                .collect(Collectors.groupingBy(
                        row -> row.lineLabel().orElseThrow(), LinkedHashMap::new, Collectors.toList()));
        return byLabel.entrySet().stream()
                .map(line -> new PoolLine(
                        line.getKey(),
                        byYear(line.getValue(), AllocationRow::proposed),
                        byYear(line.getValue(), AllocationRow::granted)))
                .toList();
    }

    private static Map<Integer, Amount> byYear(List<AllocationRow> ofOne, Function<AllocationRow, Amount> amount) {
        var amounts = new TreeMap<Integer, Amount>();
        Stream.ofNullable(ofOne).flatMap(List::stream).forEach(row -> amounts.put(row.budgetYear(), amount.apply(row)));
        return amounts;
    }
}
