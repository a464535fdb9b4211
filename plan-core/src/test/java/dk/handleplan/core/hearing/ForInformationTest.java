package dk.handleplan.core.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.audit.InMemoryAuditTrail;
import dk.handleplan.core.cycle.ChainLink;
import dk.handleplan.core.cycle.Cycles;
import dk.handleplan.core.cycle.InMemoryPhaseRuns;
import dk.handleplan.core.cycle.InMemoryPlanCycles;
import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.PhaseRun;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.initiative.InMemoryInitiatives;
import dk.handleplan.core.organisation.Council;
import dk.handleplan.core.organisation.InMemoryCouncils;
import dk.handleplan.core.organisation.InMemoryUsers;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.MovableClock;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ForInformationTest {

    private static final UUID CENTRE = UUID.randomUUID();

    private final InMemoryPlanCycles cycles = new InMemoryPlanCycles();
    private final InMemoryPhaseRuns phases = new InMemoryPhaseRuns();
    private final InMemoryInitiatives initiatives = new InMemoryInitiatives();
    private final InMemoryCouncils councils = new InMemoryCouncils();
    private final InMemoryUsers users = new InMemoryUsers();
    private final InMemoryAuditTrail audit = new InMemoryAuditTrail();
    private final MovableClock clock = MovableClock.at(2019, 10, 15);
    private final HearingDesk desk = new HearingDesk(cycles, phases, initiatives, councils, users, audit, clock);

    private final Council council = new Council("Integrationsrådet");
    private final Council homeless = new Council("Udsatterådet");
    private final PlanCycle cycle = Cycles.started(Cycles.ready(
            2020,
            Set.of(CENTRE),
            Set.of(council.id(), homeless.id()),
            List.of(new ChainLink(Cycles.COMMITTEE, 1, LocalDate.of(2020, 1, 13)))));

    private final User secretariat = People.secretariat();
    private final User chair = People.chairOf(council.id());
    private final User reader = People.memberOf(homeless.id());

    @BeforeEach
    void theHearingIsPrepared() {
        cycles.add(cycle);
        List.of(council, homeless).forEach(councils::add);
        List.of(secretariat, chair, reader).forEach(users::add);
        phases.add(new PhaseRun(cycle.id(), Phase.HEARING, LocalDate.of(2019, 10, 15)));
        desk.hearings.prepare(cycle.id());
    }

    private Consultation of(Council one) {
        return desk.consultations.ofCycle(cycle.id()).stream()
                .filter(c -> c.councilId().equals(one.id()))
                .findFirst()
                .orElseThrow();
    }

    private void informOnly(Council one) {
        desk.consultees.informOnly(secretariat, of(one).id(), of(one).version(), true);
    }

    @Test
    void whoIsInformedReadsTheDraftAndIsNeitherAskedNorWaitedFor() {
        informOnly(homeless);
        desk.hearings.send(secretariat, cycle.id());

        assertThat(of(homeless).state()).isEqualTo(ConsultationState.INFORMED);
        assertThat(desk.commenting.reading(reader, of(homeless).id()).writable())
                .isFalse();
        assertThatThrownBy(() -> desk.commenting.say(
                        reader, of(homeless).id(), null, CommentService.UNWRITTEN, ADraftInHearing.words("Tak", null)))
                .isInstanceOf(RuleBroken.class);
        assertThat(audit.actions(of(homeless).id())).contains("hearing.informed");

        desk.responding.sendNoRemarks(chair, of(council).id());
        assertThat(desk.process.told()).contains("allIn");
    }

    @Test
    void itCanBeAskedAfterAllUntilTheDraftIsSent() {
        informOnly(homeless);
        desk.consultees.informOnly(secretariat, of(homeless).id(), of(homeless).version(), false);
        desk.hearings.send(secretariat, cycle.id());

        assertThat(of(homeless).isOpen()).isTrue();
        assertThatThrownBy(() -> informOnly(homeless)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void somebodyIsAsked() {
        informOnly(homeless);
        informOnly(council);

        assertThatThrownBy(() -> desk.hearings.send(secretariat, cycle.id())).isInstanceOf(RuleBroken.class);
    }

    @Test
    void theAdministrationDecidesIt() {
        assertThatThrownBy(() -> desk.consultees.informOnly(chair, of(homeless).id(), 0, true))
                .isInstanceOf(NotAllowed.class);
    }
}
