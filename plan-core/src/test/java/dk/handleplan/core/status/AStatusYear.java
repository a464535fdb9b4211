package dk.handleplan.core.status;

import dk.handleplan.core.audit.InMemoryAuditTrail;
import dk.handleplan.core.cycle.Cycles;
import dk.handleplan.core.cycle.InMemoryPhaseRuns;
import dk.handleplan.core.cycle.InMemoryPlanCycles;
import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.PhaseRun;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.funding.InMemoryAllocationRows;
import dk.handleplan.core.initiative.InMemoryInitiatives;
import dk.handleplan.core.initiative.InMemorySubmissions;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.InMemoryBodies;
import dk.handleplan.core.organisation.InMemoryUnits;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.UnitType;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.MovableClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A decided year with two granted initiatives that report their status, with everything it needs in memory. */
public final class AStatusYear {

    public final InMemoryPlanCycles cycles = new InMemoryPlanCycles();
    public final InMemoryPhaseRuns phases = new InMemoryPhaseRuns();
    public final InMemoryInitiatives initiatives = new InMemoryInitiatives();
    public final InMemoryUnits units = new InMemoryUnits();
    public final InMemoryAllocationRows allocations = new InMemoryAllocationRows();
    public final InMemoryStatusRounds rounds = new InMemoryStatusRounds();
    public final InMemoryStatusReports reports = new InMemoryStatusReports(initiatives, units);
    public final InMemoryReadings readings = new InMemoryReadings(reports);
    public final InMemoryBodies bodies = new InMemoryBodies();
    public final InMemoryAuditTrail audit = new InMemoryAuditTrail();
    public final MovableClock clock = MovableClock.at(2020, 8, 3);
    public final Steps steps = new Steps();
    public final List<ReportFollower> followers = new ArrayList<>();

    public final List<RoundFollower> roundFollowers = new ArrayList<>();

    public final InMemorySubmissions submissions = new InMemorySubmissions();
    public final RoundSubjects subjects = new RoundSubjects(cycles, initiatives, submissions, units);

    public final StatusService status = new StatusService(
            rounds,
            reports,
            cycles,
            subjects,
            phases,
            (round, asked) -> roundFollowers.forEach(follower -> follower.opened(round, asked)),
            steps,
            audit,
            clock);
    public final RoundService planning =
            new RoundService(rounds, cycles, initiatives, subjects, bodies, steps, audit, clock);
    public final RoundFormService forms = new RoundFormService(rounds, cycles, audit, clock);
    public final StatusDeadlines deadlines = new StatusDeadlines(reports, rounds, cycles, clock);
    public final StatusReportService reporting = new StatusReportService(
            reports,
            readings,
            rounds,
            deadlines,
            initiatives,
            allocations,
            cycles,
            units,
            phases,
            (report, round) -> followers.forEach(follower -> follower.accepted(report, round)),
            steps,
            steps,
            audit,
            clock);
    public final StatusFollowUpService followUp =
            new StatusFollowUpService(reports, rounds, initiatives, deadlines, steps, audit, clock);

    public final PlanCycle cycle = Cycles.running(2020);
    public final Unit centre = new Unit("Center for Integration", UnitType.CENTRE);
    public final Unit library = new Unit("Biblioteket", UnitType.CENTRE);
    public final Indicator women = AStatus.target("Kvinder, der har deltaget", 20);
    public final Initiative mothers = AStatus.granted(cycle.id(), centre.id(), 1, women);
    public final Initiative readers = AStatus.granted(cycle.id(), library.id(), 2);

    public final User editor = People.editorOf(centre.id());
    public final User head = People.headOf(centre.id());
    public final User secretariat = People.secretariat();

    public AStatusYear() {
        cycles.add(cycle);
        units.add(centre);
        units.add(library);
        initiatives.add(mothers);
        initiatives.add(readers);
        initiatives.add(new Initiative(cycle.id(), centre.id(), "Aldrig indsendt"));
    }

    /** Opens a round of this kind and asks for its reports. */
    public UUID open(Phase phase) {
        phases.add(new PhaseRun(cycle.id(), phase, LocalDate.now(clock)));
        var round = status.open(cycle.id(), phase);
        status.openReports(round);
        return round;
    }

    /** An open round about so many initiatives that asks for none of its reports yet. */
    UUID planARoundAbout(int number) {
        phases.add(new PhaseRun(cycle.id(), Phase.FINAL_STATUS, LocalDate.now(clock)));
        for (var another = 2; another < number; another++) {
            initiatives.add(AStatus.granted(cycle.id(), centre.id(), another + 1));
        }
        return status.open(cycle.id(), Phase.FINAL_STATUS);
    }

    /** The latest report on an initiative. */
    public UUID reportOn(Initiative initiative) {
        var all = reports.ofInitiative(initiative.id());
        return all.get(all.size() - 1).id();
    }

    public void passToHead(Initiative initiative, AStatus form) {
        reporting.passToHead(People.editorOf(initiative.leadUnitId()), reportOn(initiative), 0, form.form());
    }

    public void deliver(Initiative initiative, AStatus form) {
        passToHead(initiative, form);
        reporting.approve(People.headOf(initiative.leadUnitId()), reportOn(initiative), 0);
    }

    public void accept(Initiative initiative, AStatus form) {
        deliver(initiative, form);
        reporting.accept(secretariat, reportOn(initiative), 0);
    }

    /** Closes the round for what is still owed, and ends it. */
    public void conclude(UUID round) {
        status.closeRemaining(round);
        status.conclude(secretariat, round, 0);
    }

    /** Remembers what the processes were told. */
    public static final class Steps implements StatusReportProcess, StatusRoundProcess {

        public final List<String> told = new ArrayList<>();

        @Override
        public void passedToHead(UUID reportId) {
            told.add("passedToHead");
        }

        @Override
        public void approved(UUID reportId) {
            told.add("approved");
        }

        @Override
        public void returnedByHead(UUID reportId) {
            told.add("returnedByHead");
        }

        @Override
        public void accepted(UUID reportId) {
            told.add("accepted");
        }

        @Override
        public void returnedBySecretariat(UUID reportId) {
            told.add("returnedBySecretariat");
        }

        @Override
        public void rescheduled(UUID reportId) {
            told.add("rescheduled");
        }

        @Override
        public void planned(UUID cycleId, UUID roundId) {
            told.add("planned");
        }

        @Override
        public void moved(UUID roundId) {
            told.add("moved");
        }

        @Override
        public void unplanned(UUID roundId) {
            told.add("unplanned");
        }

        @Override
        public void begun(UUID cycleId, UUID roundId) {
            told.add("begun");
        }

        @Override
        public boolean isOpening(UUID roundId) {
            return false;
        }

        @Override
        public void allIn(UUID roundId) {
            told.add("allIn");
        }

        @Override
        public void concluded(UUID roundId) {
            told.add("concluded");
        }
    }
}
