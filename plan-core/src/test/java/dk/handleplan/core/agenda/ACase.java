package dk.handleplan.core.agenda;

import dk.handleplan.core.decision.AnAllocation;
import dk.handleplan.core.decision.Concern;
import dk.handleplan.core.document.DraftPlanCompiler;
import dk.handleplan.core.document.InMemoryPlanDocuments;
import dk.handleplan.core.document.PlanFrame;
import dk.handleplan.core.hearing.Consultations;
import dk.handleplan.core.hearing.Consultations.ConsultationRow;
import dk.handleplan.core.hearing.InMemoryHearings;
import dk.handleplan.core.hearing.RemarkRow;
import dk.handleplan.core.hearing.Remarks;
import dk.handleplan.core.initiative.InMemoryFormDefinitions;
import dk.handleplan.core.initiative.InMemorySubmissions;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.Body;
import dk.handleplan.core.organisation.InMemoryUnits;
import dk.handleplan.core.policy.InMemoryPolicies;
import dk.handleplan.core.policy.Policy;
import dk.handleplan.core.preparation.CycleTextService;
import dk.handleplan.core.preparation.InMemoryTextsOfCycles;
import dk.handleplan.core.preparation.MergeValues;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The allocation of 2020 before its bodies: one initiative of the employment committee is to get all, one a part, one nothing; one
 * is the social committee's. The councils' words are put in by hand.
 */
public class ACase {

    public final AnAllocation allocation = new AnAllocation();
    public final List<ConsultationRow> consultations = new ArrayList<>();
    public final List<RemarkRow> remarks = new ArrayList<>();
    public final InMemoryHearings hearings = new InMemoryHearings();
    public final InMemoryCaseHeadingLists headings = new InMemoryCaseHeadingLists();
    public final Initiative whole = allocation.initiative(1, allocation.employment, 400_000L, null);
    public final Initiative part = allocation.initiative(2, allocation.employment, 300_000L, 200_000L);
    public final Initiative refused = allocation.initiative(3, allocation.employment, 250_000L, null);
    public final Initiative social = allocation.initiative(4, allocation.social, 100_000L, null);
    public final CaseCompiler compiler;
    public final DraftPlanCompiler draft;

    private final InMemoryPolicies policies = new InMemoryPolicies() {
        @Override
        public Optional<Policy> find(UUID id) {
            return all().stream().findFirst();
        }
    };

    public ACase() {
        policies.add(new Policy("Integrationspolitikken", 2019, 2022));
        compiler = new CaseCompiler(
                allocation.cycles,
                policies,
                allocation.allocations,
                allocation.rows,
                allocation.pools,
                new Concern(allocation.bodies, allocation.initiatives),
                new CaseChain(allocation.decisions, allocation.bodies),
                new CaseHearing(
                        hearings, answering(Consultations.class, consultations), answering(Remarks.class, remarks)),
                headings);
        draft = new DraftPlanCompiler(
                allocation.cycles,
                allocation.initiatives,
                allocation.allocations,
                allocation.rows,
                hearings,
                new PlanFrame(
                        policies,
                        new InMemorySubmissions(),
                        allocation.bodies,
                        new InMemoryUnits(),
                        new InMemoryPlanDocuments(),
                        new CycleTextService(
                                new InMemoryTextsOfCycles(),
                                allocation.cycles,
                                new MergeValues(policies, allocation.pools),
                                allocation.audit,
                                allocation.clock),
                        new InMemoryFormDefinitions()));
        allocation.recommended.amount(part, 2020, 300_000, LocalDate.of(2019, 11, 1));
        allocation.open();
    }

    /** The proposal goes before both committees. */
    public ACase submitted() {
        allocation.propose(
                allocation.typed(whole, 2020, "400000"),
                allocation.typed(part, 2020, "150000"),
                allocation.typed(part, 2021, "100000"),
                allocation.typed(refused, 2020, "0"),
                allocation.typed(social, 2020, "100000"));
        var refusals = allocation.submit();
        if (!refusals.isEmpty()) {
            throw new IllegalStateException(refusals.toString());
        }
        return this;
    }

    public UUID cycleId() {
        return allocation.cycle.id();
    }

    public CaseDocument before(Body body) {
        return compiler.caseOf(allocation.before(body).id(), false, List.of());
    }

    private static <T> T answering(Class<T> port, Object answer) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> answer));
    }
}
