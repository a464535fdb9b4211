package dk.handleplan.core;

import dk.handleplan.core.adjustment.AdjustmentBinding;
import dk.handleplan.core.adjustment.ClosingStops;
import dk.handleplan.core.adjustment.InMemoryAdjustments;
import dk.handleplan.core.audit.InMemoryAuditTrail;
import dk.handleplan.core.closing.ClosingService;
import dk.handleplan.core.closing.InMemoryEndings;
import dk.handleplan.core.closing.InMemoryYearArchive;
import dk.handleplan.core.closing.NextYear;
import dk.handleplan.core.closing.YearEnd;
import dk.handleplan.core.cycle.CyclePhases;
import dk.handleplan.core.cycle.CycleService;
import dk.handleplan.core.cycle.InMemoryPhaseRuns;
import dk.handleplan.core.cycle.InMemoryPlanCycles;
import dk.handleplan.core.decision.Checklist;
import dk.handleplan.core.decision.Concern;
import dk.handleplan.core.decision.DecisionChain;
import dk.handleplan.core.decision.DecisionService;
import dk.handleplan.core.decision.GrantReasons;
import dk.handleplan.core.decision.InMemoryBodyDecisions;
import dk.handleplan.core.decision.InMemoryContradictions;
import dk.handleplan.core.decision.InMemoryPlanPublications;
import dk.handleplan.core.decision.InMemoryPublicationDates;
import dk.handleplan.core.decision.PublicationService;
import dk.handleplan.core.decision.StepMerge;
import dk.handleplan.core.funding.AllocationFlow;
import dk.handleplan.core.funding.AllocationService;
import dk.handleplan.core.funding.GrantChanges;
import dk.handleplan.core.funding.InMemoryAllocationRows;
import dk.handleplan.core.funding.InMemoryAllocations;
import dk.handleplan.core.funding.InMemoryFundingPools;
import dk.handleplan.core.funding.PoolService;
import dk.handleplan.core.hearing.HearingDesk;
import dk.handleplan.core.initiative.CallDates;
import dk.handleplan.core.initiative.CallForProposalsService;
import dk.handleplan.core.initiative.CallParts;
import dk.handleplan.core.initiative.CallTrail;
import dk.handleplan.core.initiative.GrantNews;
import dk.handleplan.core.initiative.InMemoryFormDefinitions;
import dk.handleplan.core.initiative.InMemoryInitiatives;
import dk.handleplan.core.initiative.InMemoryParticipations;
import dk.handleplan.core.initiative.InMemorySubmissions;
import dk.handleplan.core.initiative.InitiativeAccess;
import dk.handleplan.core.initiative.InitiativeService;
import dk.handleplan.core.initiative.ParticipationService;
import dk.handleplan.core.initiative.Presence;
import dk.handleplan.core.initiative.ReviewService;
import dk.handleplan.core.initiative.SubmissionService;
import dk.handleplan.core.initiative.VersionService;
import dk.handleplan.core.letter.ChangeLetters;
import dk.handleplan.core.letter.InMemoryGrantLetters;
import dk.handleplan.core.letter.LetterPreparation;
import dk.handleplan.core.letter.ToldByLetter;
import dk.handleplan.core.organisation.Body;
import dk.handleplan.core.organisation.BodyType;
import dk.handleplan.core.organisation.Council;
import dk.handleplan.core.organisation.InMemoryBodies;
import dk.handleplan.core.organisation.InMemoryCouncils;
import dk.handleplan.core.organisation.InMemoryUnits;
import dk.handleplan.core.organisation.InMemoryUsers;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.UnitType;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.policy.Goal;
import dk.handleplan.core.policy.InMemoryPolicies;
import dk.handleplan.core.policy.Policy;
import dk.handleplan.core.reassessment.InMemoryOutsideEvents;
import dk.handleplan.core.reassessment.InMemoryReappraisals;
import dk.handleplan.core.result.InMemoryAwaitedResults;
import dk.handleplan.core.shared.MovableClock;
import dk.handleplan.core.status.InMemoryReadings;
import dk.handleplan.core.status.InMemoryStatusReports;
import dk.handleplan.core.status.InMemoryStatusRounds;
import dk.handleplan.core.status.RoundSubjects;
import dk.handleplan.core.status.StatusDeadlines;
import dk.handleplan.core.status.StatusFollowUpService;
import dk.handleplan.core.status.StatusReportService;
import dk.handleplan.core.status.StatusService;
import java.time.LocalDate;
import java.util.List;

/** A small municipality in memory: its people, every use case of the year, and processes played by hand. */
final class AMunicipality {

    final MovableClock clock = MovableClock.at(2019, 9, 2);

    final Unit integration = new Unit("Center for Integration", UnitType.CENTRE);
    final Unit library = new Unit("Biblioteket", UnitType.CENTRE);
    final Unit youth = new Unit("Ungecentret", UnitType.CENTRE);
    final Council council = new Council("Integrationsrådet");
    final Body committee = new Body("AUU", "Arbejdsmarkeds- og Uddannelsesudvalget", BodyType.COMMITTEE);
    final Body municipalCouncil = new Body("KB", "Kommunalbestyrelsen", BodyType.MUNICIPAL_COUNCIL);
    final Policy policy = new Policy("Integrationspolitik", 2019, 2022);
    final Goal work = new Goal("arbejdsmarked", 1, "Er en del af arbejdsmarkedet");

    final User secretariat = People.secretariat();
    final User clerk = People.clerk();
    final User reader = People.reader();
    final User chair = People.chairOf(council.id());
    final User member = People.memberOf(council.id());
    final User integrationEditor = People.editorOf(integration.id());
    final User integrationHead = People.headOf(integration.id());
    final User libraryEditor = People.editorOf(library.id());
    final User libraryHead = People.headOf(library.id());
    final User youthEditor = People.editorOf(youth.id());
    final User youthHead = People.headOf(youth.id());

    final InMemoryAuditTrail audit = new InMemoryAuditTrail();
    final InMemoryUnits units = new InMemoryUnits();
    final InMemoryUsers users = new InMemoryUsers();
    final InMemoryBodies bodies = new InMemoryBodies();
    final InMemoryCouncils councils = new InMemoryCouncils();
    final InMemoryPolicies policies = new InMemoryPolicies();
    final InMemoryFormDefinitions forms = new InMemoryFormDefinitions();
    final InMemoryPlanCycles cycles = new InMemoryPlanCycles();
    final InMemoryPhaseRuns runs = new InMemoryPhaseRuns();
    final InMemoryInitiatives initiatives = new InMemoryInitiatives();
    final InMemorySubmissions submissions = new InMemorySubmissions();
    final InMemoryAllocations allocations = new InMemoryAllocations();
    final InMemoryAllocationRows rows = new InMemoryAllocationRows(initiatives, allocations);
    final InMemoryFundingPools pools = new InMemoryFundingPools();
    final InMemoryBodyDecisions decisions = new InMemoryBodyDecisions();
    final InMemoryContradictions contradictions = new InMemoryContradictions();
    final InMemoryStatusRounds rounds = new InMemoryStatusRounds();
    final InMemoryStatusReports reports = new InMemoryStatusReports(initiatives, units);
    final InMemoryEndings endings = new InMemoryEndings(cycles);

    final HearingDesk hearing = new HearingDesk(cycles, runs, initiatives, councils, users, audit, clock);
    private final ProcessesByHand processes = new ProcessesByHand(this);

    final InMemoryGrantLetters letters = new InMemoryGrantLetters(rows);
    private final GrantNews news = new GrantNews(new ToldByLetter(letters), cycles);
    private final InitiativeAccess access = new InitiativeAccess(initiatives, cycles, news, clock);
    private final CallTrail trail = new CallTrail(audit, units, clock);
    private final CallParts callParts = new CallParts(runs, processes.call);
    private final VersionService versions =
            new VersionService(hearing.versions.kept, access, policies, bodies, units, forms, clock);
    private final CallDates callDates = new CallDates(submissions, cycles, clock);
    private final ParticipationService joint = new ParticipationService(
            new InMemoryParticipations(), initiatives, callDates, runs, access, processes.questions, trail, clock);
    final InitiativeService form = new InitiativeService(
            initiatives, submissions, cycles, access, news, versions, joint, forms, new Presence(clock), trail, clock);
    final ReviewService reviews =
            new ReviewService(submissions, initiatives, callDates, callParts, joint, processes.unit, trail);
    final SubmissionService contributions = new SubmissionService(
            submissions,
            initiatives,
            cycles,
            callDates,
            callParts,
            versions,
            joint,
            forms,
            news,
            processes.unit,
            trail);
    final CallForProposalsService call = new CallForProposalsService(
            submissions,
            callParts,
            initiatives,
            cycles,
            runs,
            policies,
            versions,
            joint,
            processes.unit,
            processes.call,
            trail);

    final PoolService pool = new PoolService(pools, rows, initiatives, audit, clock);
    final AllocationFlow flow =
            new AllocationFlow(cycles, initiatives, form, hearing.remarks, allocations, rows, pools, audit, clock);
    final AllocationService allocation =
            new AllocationService(cycles, allocations, rows, pools, processes.allocation, audit, clock);
    private final GrantReasons reasons = new GrantReasons(decisions, bodies);
    private final LetterPreparation letterPreparation = new LetterPreparation(rows, reasons, letters);
    private final Concern concern = new Concern(bodies, initiatives);
    final DecisionChain chain = new DecisionChain(
            cycles,
            runs,
            flow,
            decisions,
            new StepMerge(flow, contradictions),
            concern,
            bodies,
            users,
            letterPreparation,
            clock);
    final DecisionService meetings = new DecisionService(
            cycles,
            decisions,
            contradictions,
            concern,
            rows,
            flow,
            runs,
            processes.decision,
            processes.allocation,
            audit,
            clock);

    final StatusService status = new StatusService(
            rounds,
            reports,
            cycles,
            new RoundSubjects(cycles, initiatives, submissions, units),
            runs,
            (round, asked) -> {},
            processes.round,
            audit,
            clock);
    private final StatusDeadlines statusDeadlines = new StatusDeadlines(reports, rounds, cycles, clock);
    final StatusReportService reporting = new StatusReportService(
            reports,
            new InMemoryReadings(reports),
            rounds,
            statusDeadlines,
            initiatives,
            rows,
            cycles,
            units,
            runs,
            (report, round) -> {},
            processes.report,
            processes.round,
            audit,
            clock);
    final StatusFollowUpService followUp =
            new StatusFollowUpService(reports, rounds, initiatives, statusDeadlines, processes.report, audit, clock);

    final InMemoryAdjustments adjustments = new InMemoryAdjustments(rows);
    private final YearEnd yearEnd = new YearEnd(
            endings,
            initiatives,
            rounds,
            reports,
            rows,
            pools,
            adjustments,
            new InMemoryReappraisals(initiatives, new InMemoryOutsideEvents()),
            new InMemoryAwaitedResults(),
            runs,
            units);
    final NextYear nextYear = new NextYear(endings, yearEnd, cycles, initiatives, submissions, form);
    final CyclePhases phases = new CyclePhases(cycles, runs, audit, clock);
    final CycleService years =
            new CycleService(cycles, runs, units, councils, processes.year, List.of(nextYear), audit, clock);
    final PublicationService publication = new PublicationService(
            cycles,
            years,
            allocations,
            new Checklist(initiatives, form, rows, pools, reasons),
            new InMemoryPlanPublications(),
            new InMemoryPublicationDates(),
            processes.allocation,
            audit,
            clock);
    private final GrantChanges grants = new GrantChanges(cycles, allocations, rows, pools);
    private final ClosingStops stops = new ClosingStops(
            cycles,
            adjustments,
            rows,
            grants,
            new AdjustmentBinding(
                    cycles,
                    rows,
                    initiatives,
                    grants,
                    form,
                    new ChangeLetters(rows, letters, cycles, bodies),
                    audit,
                    clock),
            clock);
    final ClosingService closing = new ClosingService(
            endings,
            yearEnd,
            cycles,
            initiatives,
            form,
            stops,
            pool,
            new InMemoryYearArchive(),
            processes.year,
            audit,
            clock);

    AMunicipality() {
        policy.add(work);
        policies.add(policy);
        List.of(integration, library, youth).forEach(units::add);
        List.of(committee, municipalCouncil).forEach(bodies::add);
        councils.add(council);
        List.of(secretariat, clerk, chair, member).forEach(users::add);
    }

    /** Lets the days pass; whatever the calendar does on the way happens. */
    void dayComes(int year, int month, int day) {
        processes.passTo(LocalDate.of(year, month, day));
    }
}
