package dk.handleplan.core.closing;

import dk.handleplan.core.adjustment.Adjustments;
import dk.handleplan.core.cycle.CycleState;
import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.PhaseRun;
import dk.handleplan.core.cycle.PhaseRuns;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.funding.AllocationRows;
import dk.handleplan.core.funding.FundingPool;
import dk.handleplan.core.funding.FundingPools;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeState;
import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.Units;
import dk.handleplan.core.reassessment.Reappraisals;
import dk.handleplan.core.result.AwaitedResults;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.status.ReportPart;
import dk.handleplan.core.status.ReportState;
import dk.handleplan.core.status.RoundState;
import dk.handleplan.core.status.StatusReports;
import dk.handleplan.core.status.StatusRound;
import dk.handleplan.core.status.StatusRounds;
import dk.handleplan.core.status.StatusRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gathers how a year stands at its end. */
@ApplicationScoped
public class YearEnd {

    private static final Set<InitiativeState> CARRIED_OUT =
            Set.of(InitiativeState.GRANTED, InitiativeState.COMPLETED, InitiativeState.STOPPED);

    private Endings endings;
    private Initiatives initiatives;
    private StatusRounds rounds;
    private StatusReports reports;
    private AllocationRows allocations;
    private FundingPools pools;
    private Adjustments adjustments;
    private Reappraisals reappraisals;
    private AwaitedResults results;
    private PhaseRuns phases;
    private Units units;

    protected YearEnd() {}

    @Inject
    public YearEnd(
            Endings endings,
            Initiatives initiatives,
            StatusRounds rounds,
            StatusReports reports,
            AllocationRows allocations,
            FundingPools pools,
            Adjustments adjustments,
            Reappraisals reappraisals,
            AwaitedResults results,
            PhaseRuns phases,
            Units units) {
        this.endings = endings;
        this.initiatives = initiatives;
        this.rounds = rounds;
        this.reports = reports;
        this.allocations = allocations;
        this.pools = pools;
        this.adjustments = adjustments;
        this.reappraisals = reappraisals;
        this.results = results;
        this.phases = phases;
        this.units = units;
    }

    ClosingSheet sheet(PlanCycle cycle) {
        var inPlan = initiatives.inPlan(cycle.id());
        var round = rounds.latest(cycle.id(), Phase.FINAL_STATUS);
        var promises = promises(cycle, inPlan);
        var reported = round.map(StatusRound::id).map(reports::rows).orElse(List.of());
        var rows = rows(cycle, inPlan, reported, promises);
        return new ClosingSheet(
                cycle.id(),
                cycle.version(),
                cycle.year(),
                cycle.title(),
                cycle.state(),
                isClosing(cycle),
                round.map(StatusRound::id),
                new Findings(
                                cycle,
                                inPlan,
                                round,
                                rows,
                                withoutStatus(reported),
                                adjustments.countOpen(cycle.id()),
                                reappraisals.countOpen(cycle.id()),
                                results.countOpen(cycle.id()),
                                withoutSpending(cycle, round))
                        .all(),
                rows,
                promises,
                left(cycle.year()));
    }

    /** The initiatives of a running year that are decided to continue, or whose latest accepted status proposes it. */
    List<Initiative> expectedToContinue(UUID cycleId) {
        var expected = expected(cycleId);
        return initiatives.inPlan(cycleId).stream()
                .filter(initiative -> initiative.state() == InitiativeState.GRANTED)
                .filter(initiative -> expected.get(initiative.id()) == Outcome.CONTINUES)
                .toList();
    }

    private Map<UUID, Outcome> expected(UUID cycleId) {
        var expected = new HashMap<UUID, Outcome>();
        rounds.ofCycle(cycleId).stream()
                .flatMap(round -> reports.rows(round.id()).stream())
                .filter(row -> row.state() == ReportState.ACCEPTED && row.proposal() != null)
                .forEach(row -> expected.put(row.initiativeId(), Outcome.of(row.proposal())));
        endings.ofCycle(cycleId).forEach(ending -> expected.put(ending.initiativeId(), ending.outcome()));
        return expected;
    }

    /** What the latest accepted status says was spent in a budget year; blank where none says it. */
    Amount spent(UUID initiativeId, int budgetYear) {
        return reports.ofInitiative(initiativeId).stream()
                .filter(report -> report.state() == ReportState.ACCEPTED)
                .map(report -> report.spent(budgetYear))
                .filter(Amount::isKnown)
                .reduce((earlier, later) -> later)
                .orElse(Amount.blank());
    }

    private Amount left(int budgetYear) {
        return pools.ofYear(budgetYear)
                .filter(pool -> !pool.entries().isEmpty())
                .map(FundingPool::unallocated)
                .orElse(Amount.blank());
    }

    private boolean isClosing(PlanCycle cycle) {
        return cycle.state() == CycleState.RUNNING
                && phases.find(cycle.id(), Phase.CLOSING)
                        .filter(PhaseRun::isRunning)
                        .isPresent();
    }

    private long withoutSpending(PlanCycle cycle, Optional<StatusRound> round) {
        return round.filter(r -> r.asks(ReportPart.SPENDING))
                .map(r -> (long)
                        reports.initiativesWithoutSpending(r.id(), cycle.year()).size())
                .orElse(0L);
    }

    /** How many chapters of a plan without initiatives have no accepted status. */
    private static long withoutStatus(List<StatusRow> reported) {
        return reported.stream()
                .filter(row -> row.isOnChapter() && row.state() != ReportState.ACCEPTED)
                .count();
    }

    private List<EndingRow> rows(
            PlanCycle cycle, List<Initiative> inPlan, List<StatusRow> reported, List<ClosingSheet.Promise> promises) {
        var status = reported.stream()
                .filter(row -> !row.isOnChapter())
                .collect(Collectors.toMap(StatusRow::initiativeId, Function.identity()));
        var decided = endings.ofCycle(cycle.id()).stream()
                .collect(Collectors.toMap(Ending::initiativeId, Function.identity()));
        var names = units.all().stream().collect(Collectors.toMap(Unit::id, Unit::name));
        return inPlan.stream()
                .filter(initiative -> CARRIED_OUT.contains(initiative.state()))
                .map(i -> row(i, names, status.get(i.id()), decided.get(i.id()), promised(i, promises)))
                .toList();
    }

    private static EndingRow row(
            Initiative initiative, Map<UUID, String> names, StatusRow status, Ending ending, Amount promised) {
        var accepted = status != null && status.state() == ReportState.ACCEPTED;
        return new EndingRow(
                initiative.id(),
                initiative.number().orElse(null),
                initiative.shortTitle(),
                names.get(initiative.leadUnitId()),
                status == null ? null : status.id(),
                status == null ? null : status.state(),
                accepted ? status.assessment() : null,
                accepted ? status.proposal() : null,
                ending == null ? -1 : ending.version(),
                ending == null ? null : ending.outcome(),
                ending == null ? null : ending.reason().orElse(null),
                initiative.state() == InitiativeState.STOPPED,
                promised,
                ending == null ? null : ending.continuedBy().orElse(null));
    }

    private List<ClosingSheet.Promise> promises(PlanCycle cycle, List<Initiative> inPlan) {
        var titles = inPlan.stream().collect(Collectors.toMap(Initiative::id, Initiative::shortTitle));
        return allocations.ofCycle(cycle.id()).stream()
                .filter(row -> row.isInitiative() && row.budgetYear() > cycle.year() && isGranted(row))
                .map(row -> promise(row, titles))
                .toList();
    }

    private static boolean isGranted(AllocationRow row) {
        return row.granted().money().filter(money -> !money.isZero()).isPresent();
    }

    private static ClosingSheet.Promise promise(AllocationRow row, Map<UUID, String> titles) {
        var initiative = row.initiativeId().orElseThrow();
        return new ClosingSheet.Promise(row.budgetYear(), initiative, titles.get(initiative), row.granted());
    }

    private static Amount promised(Initiative initiative, List<ClosingSheet.Promise> promises) {
        var own = promises.stream()
                .filter(promise -> promise.initiativeId().equals(initiative.id()))
                .map(promise -> promise.granted().orZeroInSum())
                .toList();
        return own.isEmpty() ? Amount.blank() : Amount.of(Money.sum(own));
    }

    /** What a look at the year finds. */
    private record Findings(
            PlanCycle cycle,
            List<Initiative> inPlan,
            Optional<StatusRound> round,
            List<EndingRow> rows,
            long chaptersWithoutStatus,
            long openAdjustments,
            long openReappraisals,
            long openResults,
            long withoutSpending) {

        List<ClosingCheck.Finding> all() {
            return List.of(
                    new ClosingCheck.Finding(ClosingCheck.FINAL_STATUS_CONCLUDED, count(isFinalStatusMissing())),
                    new ClosingCheck.Finding(ClosingCheck.GRANTS_DECIDED, undecidedGrants()),
                    new ClosingCheck.Finding(ClosingCheck.ADJUSTMENTS_SETTLED, openAdjustments),
                    new ClosingCheck.Finding(ClosingCheck.REAPPRAISALS_DECIDED, openReappraisals),
                    new ClosingCheck.Finding(ClosingCheck.PUBLISHED, count(isUnpublished())),
                    new ClosingCheck.Finding(ClosingCheck.OUTCOMES_DECIDED, withoutOutcome()),
                    new ClosingCheck.Finding(ClosingCheck.STATUS_ACCEPTED, withoutStatus()),
                    new ClosingCheck.Finding(ClosingCheck.SPENDING_KNOWN, withoutSpending),
                    new ClosingCheck.Finding(ClosingCheck.RESULTS_DELIVERED, openResults));
        }

        private static long count(boolean missing) {
            return missing ? 1 : 0;
        }

        private boolean isFinalStatusMissing() {
            return cycle.has(Phase.FINAL_STATUS)
                    && round.filter(r -> r.state() == RoundState.CONCLUDED).isEmpty();
        }

        private long undecidedGrants() {
            return inPlan.stream()
                    .filter(initiative -> initiative.state() == InitiativeState.ACCEPTED)
                    .count();
        }

        private boolean isUnpublished() {
            return cycle.has(Phase.ALLOCATION) && !cycle.isPublished();
        }

        private long withoutOutcome() {
            return rows.stream().filter(row -> row.outcome() == null).count();
        }

        private long withoutStatus() {
            return cycle.has(Phase.FINAL_STATUS)
                    ? chaptersWithoutStatus
                            + rows.stream()
                                    .filter(row -> row.status() != ReportState.ACCEPTED)
                                    .count()
                    : 0;
        }
    }
}
