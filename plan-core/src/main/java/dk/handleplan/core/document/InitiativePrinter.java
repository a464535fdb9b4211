package dk.handleplan.core.document;

import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.hearing.RemarkRow;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.Body;
import dk.handleplan.core.policy.Goal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts one initiative of a published plan together; of contacts what its readers may know. */
final class InitiativePrinter {

    private final PlanSources sources;
    private final Map<UUID, String> unitNames;
    private final Map<UUID, Body> bodies;
    private final Map<UUID, Goal> goals;
    private final Map<UUID, List<AllocationRow>> rows;
    private final ProgressPrinter progress;
    private final Map<UUID, List<CouncilRemark>> remarks;

    InitiativePrinter(PlanSources sources) {
        this(sources, sources.unitNames(), ProgressPrinter.of(sources));
    }

    InitiativePrinter(PlanSources sources, Map<UUID, String> unitNames, ProgressPrinter progress) {
        this.sources = sources;
        this.unitNames = unitNames;
        this.bodies = sources.bodies().stream().collect(Collectors.toMap(Body::id, Function.identity()));
        this.goals = sources.policy().stream()
                .flatMap(policy -> policy.goals().stream())
                .collect(Collectors.toMap(Goal::id, Function.identity()));
        this.rows = sources.money().rows().stream()
                .filter(AllocationRow::isInitiative)
                .collect(Collectors.groupingBy(row -> row.initiativeId().orElseThrow()));
        this.progress = progress;
        this.remarks = remarks();
    }

    PublishedInitiative print(Initiative initiative) {
        return new PublishedInitiative(
                initiative.number().orElse(0),
                initiative.title(),
                initiative.shortTitle(),
                initiative.subtitle(),
                initiative.state(),
                goal(initiative),
                committees(initiative),
                units(initiative),
                amounts(initiative),
                initiative.contacts().stream().map(sources.audience()::of).toList(),
                goals(initiative),
                initiative.policyLinks(),
                initiative.targetGroup(),
                initiative.challenge(),
                new PublishedInitiative.Work(
                        initiative.description(), initiative.activities(), initiative.places(), initiative.isPilot()),
                initiative.overallAim(),
                initiative.indicators(),
                new PublishedInitiative.Afterwards(
                        initiative.anchoring(), initiative.continuationOf(), initiative.partners()),
                new PublishedInitiative.Money(
                        initiative.budget(),
                        initiative.earlierApplication(),
                        initiative.financing(),
                        initiative.financingNote()),
                initiative.facts(),
                initiative.fieldStates(),
                initiative.ownAnswers(),
                progress.assessments(initiative.id()),
                progress.criteria(initiative),
                remarks.getOrDefault(initiative.id(), List.of()));
    }

    PlanLine line(Initiative initiative) {
        return new PlanLine(
                initiative.number().orElse(0),
                initiative.title(),
                goal(initiative),
                committees(initiative),
                units(initiative),
                amounts(initiative));
    }

    private Optional<Integer> goal(Initiative initiative) {
        return initiative.goalGroupId().map(goals::get).map(Goal::number);
    }

    private List<PublishedInitiative.Committee> committees(Initiative initiative) {
        return initiative.committees().stream()
                .map(bodies::get)
                .sorted(Comparator.comparing(Body::abbreviation))
                .map(body -> new PublishedInitiative.Committee(body.abbreviation(), body.name()))
                .toList();
    }

    private List<String> units(Initiative initiative) {
        var joint = initiative.participants().stream().map(unitNames::get).sorted();
        return Stream.concat(Stream.of(unitNames.get(initiative.leadUnitId())), joint)
                .toList();
    }

    /** From the allocation; before there is one, what is applied for. */
    private List<YearAmounts> amounts(Initiative initiative) {
        if (!rows.containsKey(initiative.id())) {
            return initiative.applied().stream()
                    .map(applied -> YearAmounts.applied(applied.budgetYear(), applied.amount()))
                    .toList();
        }
        return YearAmounts.of(rows.get(initiative.id()), sources::amounts);
    }

    private List<PublishedInitiative.GoalServed> goals(Initiative initiative) {
        return initiative.goalLinks().stream()
                .map(link -> new PublishedInitiative.GoalServed(
                        Optional.ofNullable(goals.get(link.goalId()))
                                .map(Goal::label)
                                .orElse(""),
                        link.isPrimary(),
                        link.horizon(),
                        link.isMeasured(),
                        link.note()))
                .toList();
    }

    private Map<UUID, List<CouncilRemark>> remarks() {
        return sources.heard().remarks().stream()
                .filter(remark -> remark.initiativeId() != null && remark.asksForAnswer())
                .collect(Collectors.groupingBy(
                        RemarkRow::initiativeId,
                        Collectors.mapping(
                                remark ->
                                        CouncilRemark.of(remark, sources.heard().areAnswersReleased()),
                                Collectors.toList())));
    }
}
