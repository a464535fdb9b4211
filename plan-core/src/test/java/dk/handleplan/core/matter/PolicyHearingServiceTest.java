package dk.handleplan.core.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.audit.InMemoryAuditTrail;
import dk.handleplan.core.cycle.Cycles;
import dk.handleplan.core.cycle.InMemoryPlanCycles;
import dk.handleplan.core.matter.PolicyHearings.PolicyStatement;
import dk.handleplan.core.organisation.Council;
import dk.handleplan.core.organisation.InMemoryCouncils;
import dk.handleplan.core.organisation.InMemoryUsers;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.MovableClock;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.shared.RuleBroken;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PolicyHearingServiceTest {

    private static final PageRequest FIRST_PAGE = new PageRequest(1, 50);
    private static final LocalDate TODAY = LocalDate.of(2020, 4, 1);
    private static final LocalDate RESPOND_BY = LocalDate.of(2020, 4, 29);

    private final InMemoryCouncils councils = new InMemoryCouncils();
    private final InMemoryUsers users = new InMemoryUsers();
    private final InMemoryPolicyHearings kept = new InMemoryPolicyHearings(councils);
    private final InMemoryPlanCycles cycles = new InMemoryPlanCycles();
    private final InMemoryAuditTrail audit = new InMemoryAuditTrail();
    private final MovableClock clock = MovableClock.at(2020, 4, 1);
    private final ProcessByHand process = new ProcessByHand();
    private final PolicyHearingService hearings =
            new PolicyHearingService(kept, councils, users, new MatterYear(cycles), audit, clock, process);

    private final Council council = new Council("Integrationsrådet");
    private final User secretariat = People.secretariat();
    private final User member = People.memberOf(council.id());
    private final User chair = People.chairOf(council.id());
    private final User elder = People.chairOf(UUID.randomUUID());
    private final User reader = People.reader();

    @BeforeEach
    void theCouncil() {
        councils.add(council);
        users.add(chair);
        cycles.add(Cycles.running(2020));
    }

    private UUID asked() {
        return hearings.ask(secretariat, council.id(), request("https://kommunen.dk/boligpolitik", RESPOND_BY));
    }

    private static PolicyHearing.Request request(String link, LocalDate respondBy) {
        return new PolicyHearing.Request("Boligpolitik", "Hvad siger rådet til udkastet?", link, respondBy);
    }

    private PolicyHearing hearing(UUID id) {
        return kept.find(id).orElseThrow();
    }

    @Test
    void theAdministrationAsksAndTheChairResponds() {
        var id = asked();

        hearings.respond(chair, id, 0, "Flere små boliger.");

        assertThat(hearing(id).state()).isEqualTo(PolicyHearingState.RESPONDED);
        assertThat(hearing(id).closedOn()).contains(TODAY);
        assertThat(process.asked).containsExactly(id);
        assertThat(process.responded).containsExactly(id);
    }

    @Test
    void onlyTheAdministrationAsks() {
        List.of(chair, member, reader, People.clerk(), People.headOf(UUID.randomUUID()))
                .forEach(who -> assertThatThrownBy(() -> hearings.ask(who, council.id(), request(null, RESPOND_BY)))
                        .isInstanceOf(NotAllowed.class));
    }

    @Test
    void onlyTheChairResponds() {
        var id = asked();

        List.of(member, elder, secretariat, reader).forEach(who -> {
            assertThatThrownBy(() -> hearings.respond(who, id, 0, "Nej")).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> hearings.respondWithoutRemarks(who, id, 0)).isInstanceOf(NotAllowed.class);
        });
    }

    @Test
    void noRemarksIsAResponseAsWell() {
        var id = asked();

        hearings.respondWithoutRemarks(chair, id, 0);

        assertThat(hearing(id).state()).isEqualTo(PolicyHearingState.NO_REMARKS);
        assertThat(hearings.published(2020))
                .singleElement()
                .returns(null, PolicyStatement::response)
                .returns("Integrationsrådet", PolicyStatement::council);
    }

    @Test
    void aResponseWithoutWordsIsNone() {
        var id = asked();

        assertThatThrownBy(() -> hearings.respond(chair, id, 0, " ")).isInstanceOf(RuleBroken.class);
        assertThat(hearing(id).isAwaited()).isTrue();
    }

    @Test
    void aSentResponseIsFinal() {
        var id = asked();
        hearings.respond(chair, id, 0, "Flere små boliger.");

        assertThatThrownBy(() -> hearings.respond(chair, id, 0, "Flere store boliger."))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("1. april 2020");
        assertThatThrownBy(() -> hearings.respondWithoutRemarks(chair, id, 0)).isInstanceOf(RuleBroken.class);
        assertThat(process.responded).hasSize(1);
    }

    @Test
    void whenTheDateHasPassedTheCouncilHasNotResponded() {
        var id = asked();
        clock.moveTo(RESPOND_BY.plusDays(1));

        assertThatThrownBy(() -> hearings.respond(chair, id, 0, "For sent."))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("29. april 2020");
        hearings.lapse(id);

        assertThat(hearing(id).state()).isEqualTo(PolicyHearingState.NOT_RESPONDED);
        assertThat(hearings.published(2020)).isEmpty();
        assertThatThrownBy(() -> hearings.respond(chair, id, 0, "For sent.")).isInstanceOf(RuleBroken.class);
    }

    @Test
    void aResponseIsAskedForByADateAheadAndALinkIsAnAddress() {
        assertThatThrownBy(() -> hearings.ask(secretariat, council.id(), request(null, TODAY)))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> hearings.ask(secretariat, council.id(), request(null, null)))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> hearings.ask(secretariat, council.id(), request("javascript:alert(1)", RESPOND_BY)))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> hearings.ask(secretariat, null, request(null, RESPOND_BY)))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void theReminderComesAWeekBeforeOrOnTheNextDay() {
        var later = asked();
        var soon = hearings.ask(secretariat, council.id(), request(null, TODAY.plusDays(2)));

        assertThat(hearing(later).remindOn(TODAY)).isEqualTo(LocalDate.of(2020, 4, 22));
        assertThat(hearing(soon).remindOn(TODAY)).isEqualTo(LocalDate.of(2020, 4, 2));
    }

    @Test
    void untilTheCouncilHasRespondedOnlyItAndTheAdministrationSeeTheHearing() {
        var id = asked();

        List.of(member, chair, secretariat)
                .forEach(who -> assertThat(hearings.get(who, id).title()).isEqualTo("Boligpolitik"));
        List.of(elder, reader)
                .forEach(who -> assertThatThrownBy(() -> hearings.get(who, id)).isInstanceOf(NotAllowed.class));
        assertThat(hearings.list(elder, FIRST_PAGE).rows()).isEmpty();
        assertThatThrownBy(() -> hearings.list(reader, FIRST_PAGE)).isInstanceOf(NotAllowed.class);

        hearings.respond(chair, id, 0, "Flere små boliger.");

        assertThat(hearings.get(reader, id).response()).contains("Flere små boliger.");
        assertThat(hearings.list(member, FIRST_PAGE).rows()).hasSize(1);
    }

    /** Remembers what it is told. */
    private static final class ProcessByHand implements PolicyHearingProcess {

        private final List<UUID> asked = new ArrayList<>();
        private final List<UUID> responded = new ArrayList<>();

        @Override
        public void asked(UUID cycleId, UUID hearingId) {
            asked.add(hearingId);
        }

        @Override
        public void extended(UUID hearingId) {
            throw new AssertionError("The date stays");
        }

        @Override
        public void responded(UUID hearingId) {
            responded.add(hearingId);
        }
    }
}
