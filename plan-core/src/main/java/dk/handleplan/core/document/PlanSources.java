package dk.handleplan.core.document;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.funding.FundingPool;
import dk.handleplan.core.funding.Sum;
import dk.handleplan.core.hearing.Consultations.ConsultationRow;
import dk.handleplan.core.hearing.DraftPlan.DraftInitiative;
import dk.handleplan.core.hearing.Objections.DissentRow;
import dk.handleplan.core.hearing.RemarkRow;
import dk.handleplan.core.initiative.FormDefinition;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.Submission;
import dk.handleplan.core.organisation.Body;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.policy.Policy;
import dk.handleplan.core.preparation.TextBlock;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.status.AcceptedReport;
import dk.handleplan.core.status.History;
import dk.handleplan.core.status.StatusRound;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Everything from which a plan, or a part of it, is put together.
 *
 * @param isDraft whether it is not decided yet, so that nothing is granted
 */
record PlanSources(
        Audience audience,
        boolean isDraft,
        PlanCycle cycle,
        Optional<Policy> policy,
        PlanDocument document,
        List<TextBlock> preamble,
        FormDefinition form,
        Contents contents,
        List<Submission> submissions,
        Money money,
        List<Body> bodies,
        List<Unit> units,
        Heard heard,
        Progress progress) {

    /**
     * The initiatives.
     *
     * @param initiatives that are printed here, with all their answers
     * @param ids of all of the plan that anything else here speaks of
     * @param leads the units that lead any of the plan
     * @param served the goals under which any of the plan stands
     * @param touching by number those that touch a goal under which none stands
     */
    record Contents(
            List<Initiative> initiatives,
            Set<UUID> ids,
            Set<UUID> leads,
            Set<UUID> served,
            Map<UUID, Set<Integer>> touching) {

        static Contents only(List<Initiative> initiatives) {
            return new Contents(initiatives, Set.of(), Set.of(), Set.of(), Map.of());
        }

        /** All of a plan. */
        static Contents of(List<Initiative> initiatives) {
            return new Contents(
                    initiatives,
                    initiatives.stream().map(Initiative::id).collect(Collectors.toSet()),
                    initiatives.stream().map(Initiative::leadUnitId).collect(Collectors.toSet()),
                    initiatives.stream()
                            .flatMap(initiative -> initiative.goalGroupId().stream())
                            .collect(Collectors.toSet()),
                    touching(initiatives));
        }

        private static Map<UUID, Set<Integer>> touching(List<Initiative> initiatives) {
            return initiatives.stream()
                    .filter(initiative -> initiative.number().isPresent())
                    .flatMap(initiative -> initiative.goalLinks().stream()
                            .map(link ->
                                    Map.entry(link.goalId(), initiative.number().orElseThrow())))
                    .collect(Collectors.groupingBy(
                            Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
        }
    }

    /**
     * The money.
     *
     * @param rows of the initiatives that are printed here, and of what is no initiative
     * @param pools of the plan's own year, and those of later years from which the plan has promised something
     * @param totals what is granted altogether
     */
    record Money(List<AllocationRow> rows, List<PublishedPlan.PoolYear> pools, List<PublishedPlan.Total> totals) {

        static Money only(List<AllocationRow> rows) {
            return new Money(rows, List.of(), List.of());
        }

        /** All of a plan. */
        static Money of(PlanCycle cycle, List<AllocationRow> rows, List<FundingPool> pools) {
            return new Money(
                    rows,
                    pools.stream()
                            .filter(pool -> pool.budgetYear() == cycle.year() || isPromisedFrom(pool, cycle))
                            .map(pool -> new PublishedPlan.PoolYear(
                                    pool.budgetYear(), pool.total(), pool.allocated(), pool.unallocated()))
                            .toList(),
                    cycle.budgetYears().stream()
                            .map(year -> new PublishedPlan.Total(year, granted(rows, year)))
                            .toList());
        }

        private static boolean isPromisedFrom(FundingPool pool, PlanCycle cycle) {
            return pool.entries().stream()
                    .anyMatch(
                            entry -> entry.cycleId().filter(cycle.id()::equals).isPresent());
        }

        private static Amount granted(List<AllocationRow> rows, int year) {
            return Sum.of(rows.stream()
                    .filter(row -> row.budgetYear() == year)
                    .map(AllocationRow::granted)
                    .toList());
        }
    }

    /** What councils have said, and whether they have been answered. */
    record Heard(
            List<ConsultationRow> consultations,
            List<DraftInitiative> draft,
            List<RemarkRow> remarks,
            List<DissentRow> dissents,
            boolean areAnswersReleased) {

        static final Heard NOBODY = new Heard(List.of(), List.of(), List.of(), List.of(), false);

        /** On initiatives that are printed here. */
        static Heard only(List<RemarkRow> remarks, boolean areAnswersReleased) {
            return new Heard(List.of(), List.of(), remarks, List.of(), areAnswersReleased);
        }
    }

    /**
     * How the initiatives or chapters have gone.
     *
     * @param history what is known of the criteria besides the reports of the year, corrections among it
     */
    record Progress(List<StatusRound> rounds, List<AcceptedReport> accepted, History history) {

        static final Progress NONE = new Progress(List.of(), List.of(), History.NONE);
    }

    /** What a row of the allocation may tell. */
    YearAmounts amounts(AllocationRow row) {
        return isDraft ? YearAmounts.beforeDecision(row) : YearAmounts.of(row);
    }

    Map<UUID, String> unitNames() {
        return units.stream().collect(Collectors.toMap(Unit::id, Unit::name));
    }
}
