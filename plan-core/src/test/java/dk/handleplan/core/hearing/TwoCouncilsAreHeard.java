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
import org.junit.jupiter.api.BeforeEach;

/** A hearing of two councils that is prepared but not sent; nobody who leads the second one signs in. */
abstract class TwoCouncilsAreHeard {

    static final UUID CENTRE = UUID.randomUUID();
    static final LocalDate TODAY = LocalDate.of(2019, 10, 15);
    static final LocalDate HEARING_DEADLINE = LocalDate.of(2019, 11, 12);
    static final LocalDate ANSWERS_DUE = LocalDate.of(2019, 11, 26);

    final InMemoryPlanCycles cycles = new InMemoryPlanCycles();
    final InMemoryPhaseRuns phases = new InMemoryPhaseRuns();
    final InMemoryInitiatives initiatives = new InMemoryInitiatives();
    final InMemoryCouncils councils = new InMemoryCouncils();
    final InMemoryUsers users = new InMemoryUsers();
    final InMemoryAuditTrail audit = new InMemoryAuditTrail();
    final MovableClock clock = MovableClock.at(2019, 10, 15);
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
    final User colleague = People.memberOf(council.id());
    final User chair = People.chairOf(council.id());

    final Initiative cafe = inDraft(1, "Kursuscaféen");
    final Initiative network = inDraft(2, "Mødrenetværk");

    final Initiative inDraft(int number, String title) {
        var initiative = new Initiative(cycle.id(), CENTRE, title);
        initiative.registerAsGranted(number);
        initiatives.add(initiative);
        return initiative;
    }

    @BeforeEach
    void theHearingIsPrepared() {
        cycles.add(cycle);
        councils.add(council);
        councils.add(elders);
        List.of(secretariat, member, colleague, chair).forEach(users::add);
        phases.add(new PhaseRun(cycle.id(), Phase.HEARING, TODAY));
        desk.hearings.prepare(cycle.id());
    }

    final UUID consultation(Council of) {
        return found(of).id();
    }

    final Consultation found(Council of) {
        return desk.consultations.ofCycle(cycle.id()).stream()
                .filter(c -> c.councilId().equals(of.id()))
                .findFirst()
                .orElseThrow();
    }
}
