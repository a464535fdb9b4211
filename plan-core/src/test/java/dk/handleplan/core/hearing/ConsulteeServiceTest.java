package dk.handleplan.core.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.cycle.Milestone;
import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.organisation.Council;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.StaleData;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who is heard can change after the launch. */
class ConsulteeServiceTest extends AHearing {

    private final Council disabled = new Council("Handicaprådet");
    private final LocalDate usual = cycle.on(Milestone.HEARING_DEADLINE).orElseThrow();

    ConsulteeServiceTest() {
        councils.add(disabled);
        users.add(People.chairOf(disabled.id()));
    }

    private void hears(Council one, LocalDate respondBy) {
        desk.consultees.hear(secretariat, cycle.id(), one.id(), respondBy);
    }

    private Map<UUID, Long> both() {
        return Map.of(
                of(council).id(), of(council).version(),
                of(elders).id(), of(elders).version());
    }

    private int awaited() {
        return phases.open(cycle.id(), Phase.HEARING);
    }

    @Test
    void oneMoreIsHeardWithTheOthersBeforeTheDraftIsSent() {
        hears(disabled, usual.minusDays(2));
        assertThat(of(disabled).state()).isEqualTo(ConsultationState.PREPARING);

        send();

        assertThat(of(disabled).isOpen()).isTrue();
        assertThat(of(disabled).respondBy()).isEqualTo(usual.minusDays(2));
        assertThat(cycle.consultees()).contains(disabled.id());
        assertThat(awaited()).isEqualTo(3);
    }

    @Test
    void whoComesWhileTheHearingIsOpenIsAskedAtOnceAndWaitedFor() {
        send();

        hears(disabled, usual);

        assertThat(of(disabled).isOpen()).isTrue();
        assertThat(desk.process.told()).contains("admitted");
        assertThat(awaited()).isEqualTo(3);
        assertThat(audit.actions()).contains("hearing.consulteeAdded");
    }

    @Test
    void nobodyIsHeardTwice() {
        assertThatThrownBy(() -> hears(council, usual)).hasMessageContaining("Vælg det råd");
        hears(disabled, usual);
        assertThatThrownBy(() -> hears(disabled, usual)).isInstanceOf(RuleBroken.class);
        assertThat(desk.consultees.unheard(secretariat, cycle.id())).isEmpty();
    }

    @Test
    void afterTheHearingNobodyIsHeardAnyMore() {
        send();
        desk.hearings.endConsultations(cycle.id());

        assertThatThrownBy(() -> hears(disabled, usual)).hasMessageContaining("så længe høringen er åben");
    }

    @Test
    void whoComesLaterNeedsTimeToRespond() {
        send();
        clock.moveTo(usual);

        assertThatThrownBy(() -> hears(disabled, usual.minusDays(1))).hasMessageContaining("ikke ligger før i dag");
    }

    @Test
    void whoIsLeftOutIsNotHeardAndTheReasonIsKept() {
        var consultation = of(elders);
        desk.consulting.disqualify(
                secretariat,
                consultation.id(),
                chairOfElders.id(),
                inDraft(1, "Kursuscaféen").id(),
                null);

        desk.consultees.leaveOut(secretariat, consultation.id(), consultation.version(), "Rådet er nedlagt");
        send();

        assertThat(desk.consultations.ofCycle(cycle.id())).hasSize(1);
        assertThat(cycle.consultees()).doesNotContain(elders.id());
        assertThat(audit.actions(consultation.id())).contains("hearing.leftOut");
    }

    @Test
    void leavingOutNeedsAReasonAndSomebodyElse() {
        assertThatThrownBy(() -> leavesOut(elders, " ")).isInstanceOf(RuleBroken.class);
        leavesOut(elders, "Rådet er nedlagt");
        assertThatThrownBy(() -> leavesOut(council, "Også nedlagt")).hasMessageContaining("Mindst én");
    }

    @Test
    void whoHasTheDraftIsNotLeftOut() {
        send();

        assertThatThrownBy(() -> leavesOut(elders, "Fortrudt")).hasMessageContaining("allerede sendt");
    }

    private void leavesOut(Council one, String reason) {
        desk.consultees.leaveOut(secretariat, of(one).id(), of(one).version(), reason);
    }

    @Test
    void severalGetTheSameDate() {
        desk.consultees.askFor(secretariat, both(), usual.minusDays(3));

        assertThat(List.of(of(council), of(elders)))
                .allSatisfy(one -> assertThat(one.respondBy()).isEqualTo(usual.minusDays(3)));
        assertThatThrownBy(() -> desk.consultees.askFor(secretariat, Map.of(), usual))
                .hasMessageContaining("mindst én");
    }

    @Test
    void aDateThatSomebodyElseHasSetMeanwhileIsNotOverwritten() {
        var read = Map.of(
                of(council).id(),
                of(council).version() - 1,
                of(elders).id(),
                of(elders).version());

        assertThatThrownBy(() -> desk.consultees.askFor(secretariat, read, usual.minusDays(3)))
                .isInstanceOf(StaleData.class);
    }

    @Test
    void severalGetMoreTimeForOneReason() {
        send();

        desk.consultees.extend(secretariat, both(), usual.plusDays(1), "Ferie");

        assertThat(List.of(of(council), of(elders)))
                .allSatisfy(one -> assertThat(one.extensionReason()).contains("Ferie"));
        assertThat(desk.process.told()).filteredOn("extended"::equals).hasSize(2);
    }

    @Test
    void onlyTheAdministrationDecidesWhoIsHeard() {
        assertThatThrownBy(() -> desk.consultees.unheard(chair, cycle.id())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> desk.consultees.hear(chair, cycle.id(), disabled.id(), usual))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> desk.consultees.extend(chair, both(), usual.plusDays(1), "Ferie"))
                .isInstanceOf(NotAllowed.class);
    }
}
