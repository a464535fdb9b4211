package dk.handleplan.core.agenda;

import dk.handleplan.core.agenda.CaseDocument.Background;
import dk.handleplan.core.agenda.CaseDocument.Occasion;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.decision.BodyDecision;
import dk.handleplan.core.decision.Concern;
import dk.handleplan.core.decision.Standing;
import dk.handleplan.core.funding.Allocation;
import dk.handleplan.core.funding.AllocationRows;
import dk.handleplan.core.funding.AllocationState;
import dk.handleplan.core.funding.Allocations;
import dk.handleplan.core.funding.FundingPools;
import dk.handleplan.core.policy.Policies;
import dk.handleplan.core.policy.Policy;
import dk.handleplan.core.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * Puts together the case with which an allocation comes before a body, and the extract of what the body decided; each from a number
 * of queries that does not grow with the plan.
 */
@ApplicationScoped
public class CaseCompiler {

    private PlanCycles cycles;
    private Policies policies;
    private Allocations allocations;
    private AllocationRows rows;
    private FundingPools pools;
    private Concern concern;
    private CaseChain chain;
    private CaseHearing hearing;
    private CaseHeadingLists headings;

    protected CaseCompiler() {}

    @Inject
    public CaseCompiler(
            PlanCycles cycles,
            Policies policies,
            Allocations allocations,
            AllocationRows rows,
            FundingPools pools,
            Concern concern,
            CaseChain chain,
            CaseHearing hearing,
            CaseHeadingLists headings) {
        this.cycles = cycles;
        this.policies = policies;
        this.allocations = allocations;
        this.rows = rows;
        this.pools = pools;
        this.concern = concern;
        this.chain = chain;
        this.hearing = hearing;
        this.headings = headings;
    }

    /**
     * What a case or an extract is about.
     *
     * @param decisionId of the body, in this round
     * @param isDecided whether a meeting has been held
     */
    public record Before(UUID decisionId, String body, int round, boolean isOn, boolean isDecided) {}

    /** The bodies that have or had the allocation of a year before them, in the order of the chain. */
    public List<Before> bodies(UUID cycleId) {
        return chain.asked(cycleId).stream()
                .map(asked -> new Before(
                        asked.id(),
                        chain.body(asked),
                        asked.round(),
                        isOn(asked),
                        asked.last().isPresent()))
                .toList();
    }

    /** Whether what is before the body is still what is proposed: a proposal that came back is another. */
    boolean isOn(BodyDecision decision) {
        return allocations
                .find(decision.cycleId())
                .filter(current -> current.state() != AllocationState.PROPOSING)
                .filter(current -> current.round() == decision.round())
                .isPresent();
    }

    public UUID cycleOf(UUID decisionId) {
        return chain.find(decisionId).cycleId();
    }

    /**
     * @param isForEverybody whether what was said behind closed doors is left out
     * @throws NotFound where the body has no such case before it
     */
    public CaseDocument caseOf(UUID decisionId, boolean isForEverybody, List<Annex> annexes) {
        var decision = chain.find(decisionId);
        if (!isOn(decision)) {
            throw notFound();
        }
        var cycle = cycle(decision);
        var standing = new Standing(decision, chain.asked(cycle.id()));
        var amounts = new CaseAmounts(rows.lines(cycle.id()), standing::before, cycle.budgetYears());
        var others = concern.othersThan(decision.bodyId(), cycle.id());
        var policy = cycle.policyId().flatMap(policies::find);
        return new CaseDocument(
                cycle.year(),
                cycle.title(),
                cycle.municipality(),
                cycle.hasExampleFigures(),
                new Occasion(
                        chain.body(decision),
                        decision.meetsOn().orElse(null),
                        decision.round(),
                        chain.next(cycle, decision)),
                headings.inForce().used(),
                amounts.proposal(id -> !others.contains(id)),
                background(decision, amounts, policy.orElse(null), isForEverybody),
                amounts.economy(cycle.id(), pools.ofYears(cycle.budgetYears()), new CaseGoals(policy)),
                hearing.of(cycle.id(), amounts.differences(id -> !others.contains(id))),
                annexes,
                chain.meetings(decision, isForEverybody));
    }

    private Background background(BodyDecision decision, CaseAmounts amounts, Policy policy, boolean isForEverybody) {
        return new Background(
                policy == null ? null : policy.title(),
                policy == null ? null : policy.fromYear(),
                policy == null ? null : policy.toYear(),
                amounts.initiatives(),
                amounts.units(),
                allocations
                        .find(decision.cycleId())
                        .flatMap(Allocation::submittedOn)
                        .orElse(null),
                chain.earlier(decision, isForEverybody));
    }

    private PlanCycle cycle(BodyDecision decision) {
        return cycles.find(decision.cycleId()).orElseThrow(CaseCompiler::notFound);
    }

    private static NotFound notFound() {
        return new NotFound("shared.notFound");
    }
}
