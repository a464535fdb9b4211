package dk.handleplan.core.hearing;

import dk.handleplan.core.audit.InMemoryAuditTrail;
import dk.handleplan.core.cycle.ChainLink;
import dk.handleplan.core.cycle.Cycles;
import dk.handleplan.core.cycle.InMemoryPhaseRuns;
import dk.handleplan.core.cycle.InMemoryPlanCycles;
import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.PhaseRun;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.initiative.InMemoryInitiatives;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.Council;
import dk.handleplan.core.organisation.InMemoryCouncils;
import dk.handleplan.core.organisation.InMemoryUsers;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.MovableClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What tests of a hearing of two councils stand on; {@link #prepare} begins it. */
abstract class TwoCouncils {

    static final UUID CENTRE = UUID.randomUUID();
    static final LocalDate TODAY = LocalDate.of(2019, 10, 15);

    final MovableClock clock = MovableClock.at(2019, 10, 15);
    final InMemoryPlanCycles cycles = new InMemoryPlanCycles();
    final InMemoryPhaseRuns phases = new InMemoryPhaseRuns();
    final InMemoryInitiatives initiatives = new InMemoryInitiatives();
    final InMemoryCouncils councils = new InMemoryCouncils();
    final InMemoryUsers users = new InMemoryUsers();
    final InMemoryAuditTrail audit = new InMemoryAuditTrail();
    final HearingDesk desk = new HearingDesk(cycles, phases, initiatives, councils, users, audit, clock);

    final Council council = new Council("Integrationsrådet");
    final Council elders = new Council("Ældrerådet");
    final PlanCycle cycle = Cycles.started(Cycles.ready(
            2020,
            Set.of(CENTRE),
            Set.of(council.id(), elders.id()),
            List.of(new ChainLink(Cycles.COMMITTEE, 1, LocalDate.of(2020, 1, 13)))));

    final User secretariat = People.secretariat();
    final User member = People.memberOf(council.id());
    final User chair = People.chairOf(council.id());

    /** The hearing is prepared but not sent. */
    final void prepare(User... others) {
        cycles.add(cycle);
        List.of(council, elders).forEach(councils::add);
        List.of(secretariat, member, chair).forEach(users::add);
        List.of(others).forEach(users::add);
        phases.add(new PhaseRun(cycle.id(), Phase.HEARING, TODAY));
        desk.hearings.prepare(cycle.id());
    }

    final Initiative inDraft(int number, String title) {
        var initiative = new Initiative(cycle.id(), CENTRE, title);
        initiative.registerAsGranted(number);
        initiatives.add(initiative);
        return initiative;
    }

    final Consultation found(Council heard) {
        return desk.consultations.ofCycle(cycle.id()).stream()
                .filter(consultation -> consultation.councilId().equals(heard.id()))
                .findFirst()
                .orElseThrow();
    }
}
