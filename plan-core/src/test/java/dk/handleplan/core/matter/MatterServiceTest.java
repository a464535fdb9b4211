package dk.handleplan.core.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.audit.InMemoryAuditTrail;
import dk.handleplan.core.cycle.Cycles;
import dk.handleplan.core.cycle.InMemoryPlanCycles;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.hearing.Outcome;
import dk.handleplan.core.matter.Matters.AnsweredMatter;
import dk.handleplan.core.matter.Matters.MatterRow;
import dk.handleplan.core.organisation.Council;
import dk.handleplan.core.organisation.InMemoryCouncils;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.Seat;
import dk.handleplan.core.organisation.SeatRole;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.MovableClock;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.StaleData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MatterServiceTest {

    private static final PageRequest FIRST_PAGE = new PageRequest(1, 50);
    private static final UUID CENTRE = UUID.randomUUID();

    private final InMemoryCouncils councils = new InMemoryCouncils();
    private final InMemoryMatters kept = new InMemoryMatters(councils);
    private final InMemoryPlanCycles cycles = new InMemoryPlanCycles();
    private final InMemoryAuditTrail audit = new InMemoryAuditTrail();
    private final MovableClock clock = MovableClock.at(2020, 7, 6);
    private final ProcessByHand process = new ProcessByHand();
    private final MatterService matters =
            new MatterService(kept, councils, new MatterYear(cycles), audit, clock, process);

    private final Council council = new Council("Integrationsrådet");
    private final Council elders = new Council("Ældrerådet");
    private final PlanCycle year = new PlanCycle(2020, "Handleplan 2020", "Frederiksberg Kommune");

    private final User secretariat = People.secretariat();
    private final User administrator = People.administrator();
    private final User member = People.memberOf(council.id());
    private final User colleague = People.memberOf(council.id());
    private final User chair = People.chairOf(council.id());
    private final User elder = People.memberOf(elders.id());
    private final User chairOfElders = People.chairOf(elders.id());
    private final List<User> outsiders = List.of(
            elder, chairOfElders, People.editorOf(CENTRE), People.headOf(CENTRE), People.clerk(), People.reader());

    @BeforeEach
    void theCouncils() {
        councils.add(council);
        councils.add(elders);
    }

    private static Matter.Words words(MatterKind kind, String title) {
        return new Matter.Words(kind, title, "Tolkene kommer for sent.");
    }

    private UUID aDraft() {
        return matters.begin(member, council.id(), words(MatterKind.OWN_MATTER, "Tolke"));
    }

    private UUID raised(MatterKind kind) {
        cycles.add(year);
        return raisedBy(chair, council, kind);
    }

    private UUID raisedBy(User by, Council of, MatterKind kind) {
        var id = matters.begin(by, of.id(), words(kind, "Tolke"));
        matters.raise(by, id, 0, words(kind, "Tolke"));
        return id;
    }

    private Matter matter(UUID id) {
        return kept.find(id).orElseThrow();
    }

    private void answer(UUID id, Outcome outcome, Boolean adopted) {
        matters.answer(secretariat, id, 0, new Matter.Reply(outcome, "Det ordner vi.", adopted));
    }

    @Test
    void whatOneMemberBeginsTheOthersWriteOn() {
        var id = aDraft();

        matters.write(colleague, id, 0, words(MatterKind.MEASURE, "Flere tolke"));

        assertThat(matters.get(member, id).title()).isEqualTo("Flere tolke");
        assertThat(matters.list(chair, FIRST_PAGE).rows())
                .extracting(MatterRow::title)
                .containsExactly("Flere tolke");
    }

    @Test
    void whoReadItBeforeSomebodyElseWroteOverwritesNothing() {
        var id = aDraft();

        assertThatThrownBy(() -> matters.write(colleague, id, 1, words(MatterKind.MEASURE, "Flere tolke")))
                .isInstanceOf(StaleData.class);
        assertThat(matter(id).title()).isEqualTo("Tolke");
    }

    @Test
    void aDraftIsTheCouncilsOwnPaper() {
        var id = aDraft();

        outsiders.forEach(who -> assertThatThrownBy(() -> matters.get(who, id)).isInstanceOf(NotAllowed.class));
        List.of(secretariat, administrator)
                .forEach(who -> assertThatThrownBy(() -> matters.get(who, id)).isInstanceOf(NotAllowed.class));
        assertThat(matters.list(secretariat, FIRST_PAGE).rows()).isEmpty();
        assertThat(matters.list(elder, FIRST_PAGE).rows()).isEmpty();
    }

    @Test
    void onlyThoseWhoSitInTheCouncilWrite() {
        var id = aDraft();
        var words = words(MatterKind.OWN_MATTER, "Andet");

        outsiders.forEach(who -> {
            assertThatThrownBy(() -> matters.write(who, id, 0, words)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> matters.begin(who, council.id(), words)).isInstanceOf(NotAllowed.class);
        });
        assertThatThrownBy(() -> matters.write(secretariat, id, 0, words)).isInstanceOf(NotAllowed.class);
        assertThat(matters.writableFor(member)).containsExactly(council);
        assertThat(matters.writableFor(secretariat)).isEmpty();
    }

    @Test
    void whoseTermHasEndedNoLongerTakesPart() {
        cycles.add(year);
        var id = aDraft();
        var ended = LocalDate.of(2020, 7, 5);
        People.seat(
                council,
                new Seat(member.id(), "Foreninger", SeatRole.MEMBER, null, ended),
                new Seat(chair.id(), "Foreninger", SeatRole.CHAIR, null, ended));
        var words = words(MatterKind.OWN_MATTER, "Tolke");

        assertThatThrownBy(() -> matters.write(member, id, 0, words)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> matters.raise(chair, id, 0, words)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void theListIsForCouncilsAndTheAdministration() {
        List.of(People.editorOf(CENTRE), People.headOf(CENTRE), People.clerk(), People.reader())
                .forEach(who -> {
                    assertThat(MatterService.concerns(who)).isFalse();
                    assertThatThrownBy(() -> matters.list(who, FIRST_PAGE)).isInstanceOf(NotAllowed.class);
                });
    }

    @Test
    void theChairRaisesItDatedAndNumberedAndThenItIsFinal() {
        var id = raised(MatterKind.OWN_MATTER);

        assertThat(matter(id).raisedOn()).contains(LocalDate.of(2020, 7, 6));
        assertThat(matter(id).raisedBy()).contains(chair.name());
        assertThat(matter(id).number()).contains(1);
        assertThat(process.asked).containsExactly(id);
        assertThatThrownBy(() -> matters.write(member, id, 0, words(MatterKind.OWN_MATTER, "Andet")))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("Sagen er rejst");
    }

    @Test
    void pressedTwiceItIsRaisedOnce() {
        var id = raised(MatterKind.OWN_MATTER);

        assertThatThrownBy(() -> matters.raise(chair, id, 0, words(MatterKind.OWN_MATTER, "Tolke")))
                .isInstanceOf(RuleBroken.class);
        assertThat(process.asked).containsExactly(id);
    }

    @Test
    void nobodyButTheChairOfTheCouncilRaises() {
        cycles.add(year);
        var id = aDraft();
        var words = words(MatterKind.OWN_MATTER, "Tolke");

        List.of(member, chairOfElders, secretariat, administrator)
                .forEach(who -> assertThatThrownBy(() -> matters.raise(who, id, 0, words))
                        .isInstanceOf(NotAllowed.class));
    }

    @Test
    void itIsRaisedInTheWordsThatStandOnThePage() {
        cycles.add(year);
        var id = aDraft();

        matters.raise(chair, id, 0, words(MatterKind.MEASURE, "Flere tolke"));

        assertThat(matter(id).title()).isEqualTo("Flere tolke");
        assertThat(matter(id).isMeasure()).isTrue();
    }

    @Test
    void withoutATextThereIsNothingToAnswer() {
        cycles.add(year);
        var id = aDraft();

        assertThatThrownBy(() -> matters.raise(chair, id, 0, new Matter.Words(MatterKind.OWN_MATTER, "Tolke", " ")))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void whileThereIsNoYearItIsSaidSo() {
        var id = aDraft();

        assertThatThrownBy(() -> matters.raise(chair, id, 0, words(MatterKind.OWN_MATTER, "Tolke")))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("ikke oprettet noget år");
    }

    @Test
    void itStandsUnderTheNewestYearThatRunsAndOtherwiseUnderOneThatIsPrepared() {
        cycles.add(year);
        var prepared = raisedBy(chair, council, MatterKind.OWN_MATTER);
        cycles.add(Cycles.running(2019));
        cycles.add(Cycles.running(2021));
        var running = raisedBy(chair, council, MatterKind.OWN_MATTER);

        assertThat(matter(prepared).year()).contains(2020);
        assertThat(matter(running).year()).contains(2021);
    }

    @Test
    void eachCouncilCountsForItself() {
        var first = raised(MatterKind.OWN_MATTER);
        var second = raisedBy(chair, council, MatterKind.OWN_MATTER);
        var others = raisedBy(chairOfElders, elders, MatterKind.OWN_MATTER);

        assertThat(List.of(first, second, others))
                .extracting(id -> matter(id).number().orElseThrow())
                .containsExactly(1, 2, 1);
    }

    @Test
    void untilItIsAnsweredOnlyTheCouncilAndTheAdministrationSeeIt() {
        var id = raised(MatterKind.OWN_MATTER);

        List.of(member, chair, secretariat, administrator)
                .forEach(who -> assertThat(matters.get(who, id).title()).isEqualTo("Tolke"));
        outsiders.forEach(who -> assertThatThrownBy(() -> matters.get(who, id)).isInstanceOf(NotAllowed.class));
        assertThat(matters.published(2020)).isEmpty();
        assertThat(matters.list(secretariat, FIRST_PAGE).rows()).hasSize(1);
    }

    @Test
    void onceAnsweredEverybodyReadsItWithTheAnswer() {
        var id = raised(MatterKind.OWN_MATTER);

        answer(id, Outcome.NOTED, null);

        outsiders.forEach(who -> assertThat(matters.get(who, id).answer()).contains("Det ordner vi."));
        assertThat(matters.published(2020))
                .singleElement()
                .returns("Integrationsrådet", AnsweredMatter::council)
                .returns(Outcome.NOTED, AnsweredMatter::outcome);
        assertThat(process.answered).containsExactly(id);
        assertThat(audit.actions(id)).containsExactly("matter.begun", "matter.raised", "matter.answered");
    }

    @Test
    void onlyTheAdministrationAnswersAndOnlyOnce() {
        var id = raised(MatterKind.OWN_MATTER);
        var reply = new Matter.Reply(Outcome.NOTED, "Det ordner vi.", null);

        List.of(member, chair, People.clerk(), People.reader(), People.editorOf(CENTRE))
                .forEach(who -> assertThatThrownBy(() -> matters.answer(who, id, 0, reply))
                        .isInstanceOf(NotAllowed.class));
        matters.answer(administrator, id, 0, reply);
        assertThatThrownBy(() -> matters.answer(secretariat, id, 0, reply))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("besvaret");
    }

    @Test
    void aDraftIsNotAnswered() {
        var id = aDraft();

        assertThatThrownBy(() -> answer(id, Outcome.NOTED, null)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void theAnswerOfAMeasureSaysWhetherItIsCarriedOut() {
        var id = raised(MatterKind.MEASURE);

        assertThatThrownBy(() -> answer(id, Outcome.ACCOMMODATED, null)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> answer(id, Outcome.NOT, true))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("imødekommet");
        answer(id, Outcome.PARTLY, true);

        assertThat(matters.published(2020)).singleElement().returns(true, AnsweredMatter::isAdopted);
    }

    @Test
    void aMatterThatIsNoMeasureIsNeverAdopted() {
        var id = raised(MatterKind.OWN_MATTER);

        answer(id, Outcome.ACCOMMODATED, true);

        assertThat(matter(id).adopted()).isEmpty();
    }

    @Test
    void theAnswerIsDueFourWeeksLaterAndTheReminderComesAWeekBefore() {
        var id = raised(MatterKind.OWN_MATTER);

        assertThat(matter(id).answerBy()).contains(LocalDate.of(2020, 8, 3));
        assertThat(matter(id).remindOn()).isEqualTo(LocalDate.of(2020, 7, 27));
        matters.remind(id);
        answer(id, Outcome.NOTED, null);
        matters.remind(id);

        assertThat(audit.actions(id)).containsOnlyOnce("matter.reminded");
    }

    @Test
    void itStandsWithTheNewestPublishedPlanUntilTheOneOfItsYearIs() {
        cycles.add(Cycles.running(2021));
        cycles.add(published(2018));
        cycles.add(published(2019));
        answer(raisedBy(chair, council, MatterKind.OWN_MATTER), Outcome.NOTED, null);

        assertThat(matters.published(2019)).hasSize(1);
        assertThat(matters.published(2018)).isEmpty();
    }

    private static PlanCycle published(int of) {
        var cycle = Cycles.running(of);
        Cycles.publish(cycle);
        return cycle;
    }

    /** Remembers what it is told. */
    private static final class ProcessByHand implements MatterProcess {

        private final List<UUID> asked = new ArrayList<>();
        private final List<UUID> answered = new ArrayList<>();

        @Override
        public void raised(UUID cycleId, UUID matterId) {
            asked.add(matterId);
        }

        @Override
        public void answered(UUID matterId) {
            answered.add(matterId);
        }
    }
}
