package dk.handleplan.core.decision;

import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.funding.AllocationRows;
import dk.handleplan.core.funding.FundingPools;
import dk.handleplan.core.funding.Sum;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeService;
import dk.handleplan.core.initiative.InitiativeState;
import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.initiative.Shortcoming;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Amount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/** Goes through a plan before it is published: what readers would stumble over, and whether the sums hold. */
@ApplicationScoped
public class Checklist {

    private static final String PLACEHOLDER = "initiative.placeholder";

    private Initiatives initiatives;
    private InitiativeService initiativeService;
    private AllocationRows rows;
    private FundingPools pools;
    private GrantReasons reasons;

    protected Checklist() {}

    @Inject
    public Checklist(
            Initiatives initiatives,
            InitiativeService initiativeService,
            AllocationRows rows,
            FundingPools pools,
            GrantReasons reasons) {
        this.initiatives = initiatives;
        this.initiativeService = initiativeService;
        this.rows = rows;
        this.pools = pools;
        this.reasons = reasons;
    }

    List<Finding> of(User actor, PlanCycle cycle) {
        var decided = initiatives.inPlan(cycle.id());
        var printed = decided.stream()
                .filter(i -> i.state() != InitiativeState.REFUSED)
                .toList();
        var findings = new ArrayList<Finding>();
        printed.forEach(initiative -> check(actor, initiative, findings));
        checkTitles(printed, findings);
        cycle.budgetYears().forEach(year -> checkSums(cycle, year, findings));
        if (cycle.has(Phase.ALLOCATION)) {
            checkReasons(cycle, decided, findings);
        }
        return findings;
    }

    /** Whoever gets less than was applied for is told why; plans from before the system gave no reasons. */
    private void checkReasons(PlanCycle cycle, List<Initiative> decided, List<Finding> findings) {
        var all = rows.ofCycle(cycle.id()).stream()
                .filter(AllocationRow::isInitiative)
                .toList();
        var missing = reasons.missing(cycle.id(), all);
        decided.forEach(initiative -> {
            var years = years(missing, initiative.id());
            if (!years.isEmpty()) {
                findings.add(finding(withoutReason(all, initiative.id()), initiative, years));
            }
        });
    }

    private static String years(List<AllocationRow> missing, UUID initiativeId) {
        return missing.stream()
                .filter(row -> concerns(row, initiativeId))
                .map(AllocationRow::budgetYear)
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    private static Check withoutReason(List<AllocationRow> all, UUID initiativeId) {
        var isGranted = all.stream()
                .filter(row -> concerns(row, initiativeId))
                .anyMatch(row -> !row.granted().orZeroInSum().isZero());
        return isGranted ? Check.PART_WITHOUT_REASON : Check.REFUSAL_WITHOUT_REASON;
    }

    private static boolean concerns(AllocationRow row, UUID initiativeId) {
        return row.initiativeId().filter(initiativeId::equals).isPresent();
    }

    private void check(User actor, Initiative initiative, List<Finding> findings) {
        if (initiative.committees().isEmpty()) {
            findings.add(finding(Check.COMMITTEE_MISSING, initiative, null));
        }
        if (initiative.goalGroupId().isEmpty()) {
            findings.add(finding(Check.GOAL_MISSING, initiative, null));
        }
        initiativeService.shortcomings(actor, initiative.id()).stream()
                .filter(shortcoming -> shortcoming.key().equals(PLACEHOLDER))
                .map(Shortcoming::details)
                .forEach(words -> findings.add(finding(Check.PLACEHOLDER, initiative, String.join(", ", words))));
    }

    private static void checkTitles(List<Initiative> printed, List<Finding> findings) {
        var seen = new HashSet<String>();
        printed.stream()
                .filter(i -> !seen.add(i.title().toLowerCase(Locale.ROOT)))
                .forEach(i -> findings.add(finding(Check.TITLE_TWICE, i, null)));
    }

    /** What was granted is what the ledger of the year says was decided for this plan; what came back since changes neither. */
    private void checkSums(PlanCycle cycle, int year, List<Finding> findings) {
        var granted = Sum.of(rows.ofCycle(cycle.id()).stream()
                .filter(row -> row.budgetYear() == year)
                .map(AllocationRow::granted)
                .toList());
        var entered = pools.ofYear(year).map(pool -> pool.grantedTo(cycle.id())).orElse(Amount.kroner(0));
        if (!granted.equals(entered)) {
            findings.add(new Finding(Check.SUMS_DIFFER, null, String.valueOf(year), granted + " / " + entered));
        }
    }

    private static Finding finding(Check check, Initiative initiative, String detail) {
        return new Finding(check, initiative.id(), initiative.shortTitle(), detail);
    }
}
