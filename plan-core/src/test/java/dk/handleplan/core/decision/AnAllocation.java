package dk.handleplan.core.decision;

import dk.handleplan.core.audit.InMemoryAuditTrail;
import dk.handleplan.core.cycle.ChainLink;
import dk.handleplan.core.cycle.Cycles;
import dk.handleplan.core.cycle.InMemoryPhaseRuns;
import dk.handleplan.core.cycle.InMemoryPlanCycles;
import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.PhaseRun;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.funding.AllocationFlow;
import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.funding.AllocationService;
import dk.handleplan.core.funding.EntryKind;
import dk.handleplan.core.funding.FundingPool;
import dk.handleplan.core.funding.InMemoryAllocationRows;
import dk.handleplan.core.funding.InMemoryAllocations;
import dk.handleplan.core.funding.InMemoryFundingPools;
import dk.handleplan.core.funding.PoolAllocationProcess;
import dk.handleplan.core.funding.PoolService;
import dk.handleplan.core.funding.Refusal;
import dk.handleplan.core.funding.TypedAmount;
import dk.handleplan.core.funding.Voucher;
import dk.handleplan.core.hearing.Remarks;
import dk.handleplan.core.hearing.Remarks.RecommendedAmount;
import dk.handleplan.core.initiative.AppliedAmount;
import dk.handleplan.core.initiative.FormSection;
import dk.handleplan.core.initiative.InMemoryInitiatives;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeService;
import dk.handleplan.core.organisation.Body;
import dk.handleplan.core.organisation.BodyType;
import dk.handleplan.core.organisation.InMemoryBodies;
import dk.handleplan.core.organisation.InMemoryUsers;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.MovableClock;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The allocation of 2020 over repositories in memory, with a process that goes on as the model does: two committees in parallel,
 * then the municipal council. The pool of 2020 has 1.700.000 kr., that of 2021 has 500.000.
 */
public class AnAllocation {

    public static final int YEAR = 2020;

    public final MovableClock clock = MovableClock.at(2019, 12, 2);
    public final InMemoryAuditTrail audit = new InMemoryAuditTrail();
    public final InMemoryPlanCycles cycles = new InMemoryPlanCycles();
    public final InMemoryPhaseRuns runs = new InMemoryPhaseRuns();
    public final InMemoryInitiatives initiatives = new InMemoryInitiatives();
    public final InMemoryAllocations allocations = new InMemoryAllocations();
    public final InMemoryAllocationRows rows = new InMemoryAllocationRows(initiatives, allocations);
    public final InMemoryFundingPools pools = new InMemoryFundingPools();
    public final InMemoryBodies bodies = new InMemoryBodies();
    public final InMemoryUsers users = new InMemoryUsers();
    public final InMemoryBodyDecisions decisions = new InMemoryBodyDecisions();
    public final InMemoryContradictions contradictions = new InMemoryContradictions();
    public final Recommended recommended = new Recommended();
    public final Decided decided = new Decided();
    public final Model process = new Model();

    public final User secretariat = People.secretariat();
    public final User clerk = People.clerk();
    public final Body employment = new Body("AUU", "Arbejdsmarkedsudvalget", BodyType.COMMITTEE);
    public final Body social = new Body("SU", "Socialudvalget", BodyType.COMMITTEE);
    public final Body council = new Body("KB", "Kommunalbestyrelsen", BodyType.MUNICIPAL_COUNCIL);
    public final PlanCycle cycle;

    public final AllocationFlow flow = new AllocationFlow(
            cycles, initiatives, decided, recommended.asRemarks(), allocations, rows, pools, audit, clock);
    public final AllocationService service =
            new AllocationService(cycles, allocations, rows, pools, process, audit, clock);
    public final PoolService poolService = new PoolService(pools, rows, initiatives, audit, clock);
    /** What follows from the last decision. */
    public final List<AfterDecision> afterwards = new ArrayList<>();
    /** What is made when the secretariat is to propose. */
    public Consumer<UUID> atTheBeginning = cycleId -> {};

    private final Concern concern = new Concern(bodies, initiatives);
    private final StepMerge merge = new StepMerge(flow, contradictions);
    public final DecisionChain chain =
            new DecisionChain(cycles, runs, flow, decisions, merge, concern, bodies, users, after(), clock);
    public final GrantReasons reasons = new GrantReasons(decisions, bodies);
    public final DecisionService recording = new DecisionService(
            cycles, decisions, contradictions, concern, rows, flow, runs, process, process, audit, clock);
    public final DecisionOverview overview =
            new DecisionOverview(cycles, bodies, decisions, contradictions, allocations, concern, rows, service, clock);

    /** What is told beside an initiative that whoever asks may read. */
    public final InitiativeDecisions told = new InitiativeDecisions(
            new InitiativeService() {

                @Override
                public Initiative get(User actor, UUID id) {
                    return initiatives.find(id).orElseThrow();
                }
            },
            rows,
            decisions,
            reasons,
            bodies);

    public AnAllocation() {
        this(1, 2);
    }

    private AfterDecision after() {
        return (cycleId, ground) -> afterwards.forEach(then -> then.decided(cycleId, ground));
    }

    /** With the two committees in one step, and the council in another. */
    public AnAllocation(int committees, int councils) {
        List.of(employment, social, council).forEach(bodies::add);
        users.add(clerk);
        cycle = Cycles.started(Cycles.ready(
                YEAR,
                Set.of(Cycles.UNIT),
                Set.of(Cycles.COUNCIL),
                List.of(
                        new ChainLink(employment.id(), committees, LocalDate.of(YEAR, 1, 13)),
                        new ChainLink(social.id(), committees, LocalDate.of(YEAR, 1, 14)),
                        new ChainLink(
                                council.id(), councils, LocalDate.of(YEAR, 1, councils < committees ? 12 : 27)))));
        cycles.add(cycle);
        runs.add(new PhaseRun(cycle.id(), Phase.ALLOCATION, LocalDate.now(clock)));
        fill(YEAR, 1_700_000);
        fill(YEAR + 1, 500_000);
    }

    private void fill(int year, long kroner) {
        var pool = new FundingPool(year);
        pool.register(
                EntryKind.APPROPRIATION,
                Amount.kroner(kroner),
                Voucher.by(secretariat, LocalDate.now(clock), "Budget " + year));
        pools.add(pool);
    }

    /** An initiative of the draft that applies for so much in 2020 and 2021; null where it applies for nothing. */
    public Initiative initiative(int number, Body committee, Long kroner, Long nextYear) {
        var initiative = new Initiative(cycle.id(), Cycles.UNIT, "Indsats " + number);
        initiative.record(new FormSection.Anchors(Set.of(committee.id()), List.of()));
        var applied = new ArrayList<AppliedAmount>();
        Optional.ofNullable(kroner).ifPresent(k -> applied.add(new AppliedAmount(YEAR, Amount.kroner(k))));
        Optional.ofNullable(nextYear).ifPresent(k -> applied.add(new AppliedAmount(YEAR + 1, Amount.kroner(k))));
        initiative.record(new FormSection.Application(applied, List.of(), null));
        initiative.registerAsGranted(number);
        initiatives.add(initiative);
        return initiative;
    }

    public AnAllocation open() {
        flow.open(cycle.id());
        atTheBeginning.accept(cycle.id());
        return this;
    }

    public AllocationRow row(Initiative initiative, int year) {
        return rows.ofInitiative(initiative.id()).stream()
                .filter(row -> row.budgetYear() == year)
                .findFirst()
                .orElseThrow();
    }

    public TypedAmount typed(Initiative initiative, int year, String text) {
        return typed(initiative, year, text, "");
    }

    public TypedAmount typed(Initiative initiative, int year, String text, String reason) {
        var row = row(initiative, year);
        return new TypedAmount(row.id(), row.version(), text, reason);
    }

    public List<Refusal> propose(TypedAmount... typed) {
        return service.propose(secretariat, cycle.id(), List.of(typed));
    }

    public List<Refusal> submit() {
        return service.submit(secretariat, cycle.id());
    }

    /** The latest case before a body. */
    public BodyDecision before(Body body) {
        return decisions.ofCycle(cycle.id()).stream()
                .filter(d -> d.bodyId().equals(body.id()))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    public List<Refusal> record(Body body, Outcome outcome, TypedAmount... typed) {
        return record(body, minutes(outcome, null), typed);
    }

    public List<Refusal> record(Body body, Minutes minutes, TypedAmount... typed) {
        var decision = before(body);
        return recording.record(clerk, decision.id(), decision.version(), minutes, List.of(typed));
    }

    public Minutes minutes(Outcome outcome, LocalDate deferredTo) {
        return new Minutes(LocalDate.now(clock), "5", false, "Som indstillet.", outcome, deferredTo);
    }

    /** What the processes do, without an engine. */
    public class Model implements PoolAllocationProcess, BodyDecisionProcess {

        public boolean isPublished;
        public boolean waitsForProposal = true;

        @Override
        public void proposed(UUID cycleId) {
            waitsForProposal = false;
            chain.openNext(cycleId);
        }

        @Override
        public void allIn(UUID cycleId) {
            var outcome = chain.concludeStep(cycleId);
            atTheBeginning.accept(cycleId);
            switch (outcome) {
                case SENT_BACK -> waitsForProposal = true;
                case NEXT_STEP -> chain.openNext(cycleId);
                case DECIDED -> chain.bindGrants(cycleId);
            }
        }

        @Override
        public void published(UUID cycleId) {
            isPublished = true;
        }

        @Override
        public void recorded(UUID decisionId, boolean deferred) {}

        @Override
        public void convened(UUID decisionId) {}
    }

    /** What councils have recommended, and nothing else they said. */
    public static class Recommended {

        private final List<RecommendedAmount> amounts = new ArrayList<>();

        /** By the council that leads the hearing. */
        public void amount(Initiative initiative, int year, long kroner, LocalDate sentOn) {
            amounts.add(
                    new RecommendedAmount(initiative.id(), year, Money.kroner(kroner), Cycles.COUNCIL, true, sentOn));
        }

        public void byAnother(Initiative initiative, int year, long kroner, LocalDate sentOn) {
            amounts.add(new RecommendedAmount(
                    initiative.id(), year, Money.kroner(kroner), UUID.randomUUID(), false, sentOn));
        }

        Remarks asRemarks() {
            return (Remarks) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {Remarks.class}, (proxy, method, arguments) -> amounts);
        }
    }

    /** Remembers which initiatives were granted, which refused, and which stopped. */
    public static class Decided extends InitiativeService {

        public final Map<UUID, Boolean> granted = new HashMap<>();
        public final List<UUID> stopped = new ArrayList<>();

        @Override
        public void grantAfterAll(User actor, UUID id) {
            granted.put(id, true);
        }

        @Override
        public void stop(User actor, UUID id) {
            stopped.add(id);
        }

        @Override
        public void decided(User actor, List<Initiative> adopted, List<Initiative> refused) {
            adopted.forEach(initiative -> granted.put(initiative.id(), true));
            refused.forEach(initiative -> granted.put(initiative.id(), false));
        }
    }
}
