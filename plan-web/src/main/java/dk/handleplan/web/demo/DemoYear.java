package dk.handleplan.web.demo;

import static dk.handleplan.core.cycle.Milestone.ANSWERS_DUE;
import static dk.handleplan.core.cycle.Milestone.CALL_CLOSES;
import static dk.handleplan.core.cycle.Milestone.CALL_DEADLINE;
import static dk.handleplan.core.cycle.Milestone.FINAL_CLOSES;
import static dk.handleplan.core.cycle.Milestone.FINAL_DEADLINE;
import static dk.handleplan.core.cycle.Milestone.FINAL_DECISION;
import static dk.handleplan.core.cycle.Milestone.FINAL_OPENS;
import static dk.handleplan.core.cycle.Milestone.HEARING_DEADLINE;
import static dk.handleplan.core.cycle.Milestone.LAUNCH;
import static dk.handleplan.core.cycle.Milestone.MIDWAY_CLOSES;
import static dk.handleplan.core.cycle.Milestone.MIDWAY_DEADLINE;
import static dk.handleplan.core.cycle.Milestone.MIDWAY_OPENS;
import static dk.handleplan.core.cycle.Milestone.PROPOSAL_DUE;
import static dk.handleplan.core.cycle.Milestone.PUBLICATION;
import static dk.handleplan.core.cycle.Milestone.YEAR_CLOSES;
import static java.util.Map.entry;

import dk.handleplan.core.cycle.ChainLink;
import dk.handleplan.core.cycle.CycleService;
import dk.handleplan.core.cycle.CycleSetup;
import dk.handleplan.core.cycle.CycleSetup.Heading;
import dk.handleplan.core.cycle.Milestone;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.funding.PoolService;
import dk.handleplan.core.organisation.Body;
import dk.handleplan.core.organisation.BodyType;
import dk.handleplan.core.organisation.OrganisationService;
import dk.handleplan.core.organisation.OrganisationService.BodyDetails;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Amount;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The year 2020, copied from 2019 and ready to be launched; all its amounts are examples. */
@Dependent
class DemoYear {

    private static final int YEAR = 2020;
    private static final Set<Integer> BUDGET_YEARS = Set.of(2020, 2021);
    private static final long POOL = 1_700_000;
    private static final List<String> COMMITTEES = List.of("AUU", "KFU", "SU");
    private static final LocalDate COMMITTEES_MEET = LocalDate.of(2020, 1, 27);
    private static final LocalDate COUNCIL_MEETS = LocalDate.of(2020, 2, 24);

    private static final Map<Milestone, LocalDate> CALENDAR = Map.ofEntries(
            entry(LAUNCH, DemoContent.FIRST_DAY),
            entry(CALL_DEADLINE, LocalDate.of(2019, 10, 11)),
            entry(CALL_CLOSES, LocalDate.of(2019, 10, 25)),
            entry(HEARING_DEADLINE, LocalDate.of(2019, 11, 29)),
            entry(ANSWERS_DUE, LocalDate.of(2019, 12, 13)),
            entry(PROPOSAL_DUE, LocalDate.of(2020, 1, 10)),
            entry(FINAL_DECISION, COUNCIL_MEETS),
            entry(PUBLICATION, LocalDate.of(2020, 3, 2)),
            entry(MIDWAY_OPENS, LocalDate.of(2020, 6, 2)),
            entry(MIDWAY_DEADLINE, LocalDate.of(2020, 8, 21)),
            entry(MIDWAY_CLOSES, LocalDate.of(2020, 9, 4)),
            entry(FINAL_OPENS, LocalDate.of(2020, 12, 1)),
            entry(FINAL_DEADLINE, LocalDate.of(2021, 1, 15)),
            entry(FINAL_CLOSES, LocalDate.of(2021, 1, 29)),
            entry(YEAR_CLOSES, LocalDate.of(2021, 2, 26)));

    private final CycleService cycleService;
    private final PlanCycles cycles;
    private final OrganisationService organisation;
    private final PoolService pools;
    private final DemoDrafts drafts;

    @Inject
    DemoYear(
            CycleService cycleService,
            PlanCycles cycles,
            OrganisationService organisation,
            PoolService pools,
            DemoDrafts drafts) {
        this.cycleService = cycleService;
        this.cycles = cycles;
        this.organisation = organisation;
        this.pools = pools;
        this.drafts = drafts;
    }

    void prepare(User secretariat, User administrator, UUID published, List<Unit> centres) {
        var council = organisation.saveBody(
                administrator, null, 0, new BodyDetails("KB", "Kommunalbestyrelsen", BodyType.MUNICIPAL_COUNCIL, true));
        var id = cycleService.copyLast(secretariat, YEAR);
        var cycle = cycles.find(id).orElseThrow();
        cycleService.arrange(secretariat, id, cycle.version(), setup(cycle, centres, council));
        cycleService.useExampleFigures(secretariat, id);
        BUDGET_YEARS.stream()
                .sorted()
                .forEach(year -> pools.appropriate(secretariat, year, 0, Amount.kroner(POOL), "Eksempeltal"));
        drafts.write(administrator, published, id, centres);
    }

    private CycleSetup setup(PlanCycle cycle, List<Unit> centres, UUID council) {
        return new CycleSetup(
                new Heading(
                        cycle.title(),
                        cycle.municipality(),
                        cycle.type(),
                        cycle.policyId().orElseThrow(),
                        cycle.poolName().orElseThrow()),
                new HashSet<>(cycle.phases()),
                CALENDAR,
                centres.stream().map(Unit::id).collect(Collectors.toSet()),
                cycle.consultees(),
                chain(council),
                BUDGET_YEARS,
                false);
    }

    private List<ChainLink> chain(UUID council) {
        var chain = new ArrayList<ChainLink>();
        organisation.bodies().stream()
                .filter(body -> COMMITTEES.contains(body.abbreviation()))
                .map(Body::id)
                .forEach(committee -> chain.add(new ChainLink(committee, 1, COMMITTEES_MEET)));
        chain.add(new ChainLink(council, 2, COUNCIL_MEETS));
        return chain;
    }
}
