package dk.handleplan.core.initiative;

import dk.handleplan.core.audit.InMemoryAuditTrail;
import dk.handleplan.core.cycle.ChainLink;
import dk.handleplan.core.cycle.Cycles;
import dk.handleplan.core.cycle.InMemoryPhaseRuns;
import dk.handleplan.core.cycle.InMemoryPlanCycles;
import dk.handleplan.core.cycle.Milestone;
import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.PhaseRun;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.organisation.InMemoryBodies;
import dk.handleplan.core.organisation.InMemoryUnits;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.UnitType;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.policy.Goal;
import dk.handleplan.core.policy.InMemoryPolicies;
import dk.handleplan.core.policy.Policy;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.MovableClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A call for proposals among two centres in September, with everything it needs in memory. */
final class ACall {

    final InMemoryInitiatives initiatives = new InMemoryInitiatives();
    final InMemorySubmissions submissions = new InMemorySubmissions();
    final InMemoryInitiativeVersions versions = new InMemoryInitiativeVersions();
    final InMemoryFormDefinitions forms = new InMemoryFormDefinitions();
    final InMemoryPlanCycles cycles = new InMemoryPlanCycles();
    final InMemoryPhaseRuns phases = new InMemoryPhaseRuns();
    final InMemoryPolicies policies = new InMemoryPolicies() {

        @Override
        public Optional<Policy> find(UUID id) {
            return all().stream().findFirst();
        }
    };
    final InMemoryUnits units = new InMemoryUnits();
    final InMemoryAuditTrail audit = new InMemoryAuditTrail();
    final MovableClock clock = MovableClock.at(2019, 9, 2);
    final Steps steps = new Steps();

    final Unit integration = new Unit("Center for Integration", UnitType.CENTRE);
    final Unit youth = new Unit("Ungecentret", UnitType.CENTRE);
    final User editor = People.editorOf(integration.id());
    final User head = People.headOf(integration.id());
    final User secretariat = People.secretariat();
    final PlanCycle cycle;
    final Goal work = new Goal("arbejdsmarked", 1, "Er en del af arbejdsmarkedet");

    final InMemoryToldGrants letters = new InMemoryToldGrants();
    final InMemoryEarlierGrants grants = new InMemoryEarlierGrants();
    final GrantNews news = new GrantNews(letters, cycles);
    final InitiativeAccess access = new InitiativeAccess(initiatives, cycles, news, clock);
    final CallTrail trail = new CallTrail(audit, units, clock);
    final VersionService versionService =
            new VersionService(versions, access, policies, new InMemoryBodies(), units, forms, clock);
    final CallDates dates = new CallDates(submissions, cycles, clock);
    final InMemoryParticipations participations = new InMemoryParticipations();
    final ParticipationService joint =
            new ParticipationService(participations, initiatives, dates, phases, access, steps.questions, trail, clock);
    final InitiativeService form = new InitiativeService(
            initiatives,
            submissions,
            cycles,
            access,
            news,
            versionService,
            joint,
            forms,
            new Presence(clock),
            trail,
            clock);
    final CheckService checks = new CheckService(initiatives, versions, access, forms, grants, cycles, news);
    final CallParts parts = new CallParts(phases, steps);
    final SubmissionService contributions = new SubmissionService(
            submissions, initiatives, cycles, dates, parts, versionService, joint, forms, news, steps, trail);
    final ReviewService review = new ReviewService(submissions, initiatives, dates, parts, joint, steps, trail);
    final FollowUpService followUp = new FollowUpService(submissions, initiatives, phases, dates, joint, steps, trail);
    final MovedDeadlines moved = new MovedDeadlines(submissions, dates, trail);
    final CallForProposalsService call = new CallForProposalsService(
            submissions, parts, initiatives, cycles, phases, policies, versionService, joint, steps, steps, trail);

    ACall() {
        this(false);
    }

    ACall(boolean sealed) {
        var asked = Set.of(integration.id(), youth.id());
        cycle = Cycles.started(Cycles.ready(2020, asked, Set.of(Cycles.COUNCIL), chain(), sealed));
        units.add(integration);
        units.add(youth);
        cycles.add(cycle);
        phases.add(new PhaseRun(cycle.id(), Phase.CALL, LocalDate.now(clock)));
        call.openSubmissions(cycle.id());
    }

    private static List<ChainLink> chain() {
        return List.of(new ChainLink(Cycles.COMMITTEE, 1, LocalDate.of(2020, 1, 13)));
    }

    /** The secretariat moves the deadline that everybody has. */
    void moveDeadline(LocalDate to) {
        var before = cycle.calendar();
        Cycles.move(cycle, Map.of(Milestone.CALL_DEADLINE, to), dates.today());
        moved.datesMoved(cycle.id(), before);
    }

    Submission submission() {
        return of(integration);
    }

    Submission of(Unit unit) {
        return submissions.findOfUnit(cycle.id(), unit.id()).orElseThrow();
    }

    /** A draft of the first centre with every required answer. */
    Initiative complete(String title) {
        return complete(title, editor, submission());
    }

    Initiative complete(String title, User writer, Submission of) {
        var initiative = initiative(form.create(writer, of.id(), title));
        answers().forEach(initiative::record);
        return initiative;
    }

    List<FormSection> answers() {
        return List.of(
                new FormSection.Anchors(Set.of(), List.of(new Contact("Centerleder", null, null, false, false))),
                new FormSection.Goals(work.id(), List.of(new GoalLink(work.id(), true, null, true, null))),
                new FormSection.Target(new TargetGroup("Unge ledige", null, 18, 25, null, null, null, null)),
                new FormSection.Challenge("Få kommer i job."),
                new FormSection.Work(Description.of("En øvebane tæt på hjemmet."), List.of(), List.of(), false),
                new FormSection.Success(null, List.of(new Indicator(IndicatorGroup.QUANTITATIVE, "10 unge i job"))),
                new FormSection.Application(List.of(new AppliedAmount(2020, Amount.kroner(125_000))), List.of(), null));
    }

    /** The first centre has submitted one complete initiative. */
    Initiative submitted(String title) {
        var initiative = complete(title);
        contributions.passToHead(editor, submission().id(), 0);
        contributions.approve(head, submission().id(), 0);
        return initiative;
    }

    Initiative initiative(UUID id) {
        return initiatives.find(id).orElseThrow();
    }

    /** Remembers what the processes were told. */
    static final class Steps implements UnitSubmissionProcess, CallForProposalsProcess {

        final List<String> told = new ArrayList<>();
        final ParticipationProcess questions = new Questions();

        /** What the units that are asked to take part are told. */
        private final class Questions implements ParticipationProcess {

            @Override
            public void asked(UUID cycleId, UUID participationId) {
                told.add("asked");
            }

            @Override
            public void answered(UUID participationId, boolean confirmed) {
                told.add(confirmed ? "takesPart" : "declined");
            }

            @Override
            public void rescheduled(UUID participationId) {
                told.add("questionRescheduled");
            }

            @Override
            public void lapsed(UUID participationId) {
                told.add("lapsed");
            }
        }

        @Override
        public void passedToHead(UUID submissionId) {
            told.add("passedToHead");
        }

        @Override
        public void approved(UUID submissionId, boolean declaration) {
            told.add(declaration ? "declared" : "approved");
        }

        @Override
        public void returnedToEditors(UUID submissionId) {
            told.add("returnedToEditors");
        }

        @Override
        public void accepted(UUID submissionId) {
            told.add("accepted");
        }

        @Override
        public void returned(UUID submissionId) {
            told.add("returned");
        }

        @Override
        public void reopened(UUID cycleId, UUID submissionId) {
            told.add("reopened");
        }

        @Override
        public void rescheduled(UUID submissionId) {
            told.add("rescheduled");
        }

        @Override
        public void closed(UUID submissionId) {
            told.add("closed");
        }

        @Override
        public void allIn(UUID cycleId) {
            told.add("allIn");
        }

        @Override
        public void concluded(UUID cycleId) {
            told.add("concluded");
        }
    }
}
