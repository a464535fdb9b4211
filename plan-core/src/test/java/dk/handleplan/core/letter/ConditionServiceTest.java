package dk.handleplan.core.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.cycle.Cycles;
import dk.handleplan.core.decision.AnAllocation;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.StaleData;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who got money on a condition says how it is met; the secretariat settles it. */
class ConditionServiceTest {

    private static final LocalDate SENT = LocalDate.of(2020, 2, 3);

    private final AnAllocation a = new AnAllocation();
    private final InMemoryGrantConditions conditions = new InMemoryGrantConditions();
    private final ConditionsByHand process = new ConditionsByHand();
    private final ConditionService service =
            new ConditionService(conditions, a.initiatives, a.cycles, process, a.audit, a.clock);
    private final User editor = People.editorOf(Cycles.UNIT);
    private Initiative club;
    private GrantCondition condition;

    @BeforeEach
    void aGrantOnACondition() {
        club = a.initiative(3, a.social, 100_000L, null);
        condition = new GrantCondition(a.cycle.id(), club.id(), "Find en partner.", SENT);
        conditions.add(condition);
        a.clock.moveTo(SENT);
    }

    @Test
    void aUnitHasThreeMonthsAndIsRemindedAWeekBefore() {
        assertThat(condition.dueOn()).isEqualTo(LocalDate.of(2020, 5, 4));
        assertThat(condition.remindOn(SENT)).isEqualTo(LocalDate.of(2020, 4, 27));
    }

    @Test
    void theUnitReportsAndTheSecretariatAccepts() {
        report("Vi har lavet en aftale med idrætsforeningen.");
        assertThat(condition.isReported()).isTrue();
        accept();

        assertThat(condition.state()).isEqualTo(ConditionState.MET);
        assertThat(condition.settledOn()).contains(SENT);
        assertThat(process.told).containsExactly("reported", "accepted");
        assertThat(a.audit.actions(club.id())).contains("letter.conditionReported", "letter.conditionMet");
    }

    @Test
    void whatIsNotMetYetGoesBackWithANote() {
        report("Vi leder stadig.");
        assertThatThrownBy(() -> service.giveBack(a.secretariat, condition.id(), condition.version(), " "))
                .isInstanceOf(RuleBroken.class);
        service.giveBack(a.secretariat, condition.id(), condition.version(), "Der skal være en aftale.");

        assertThat(condition.isOpen()).isTrue();
        assertThat(condition.note()).contains("Der skal være en aftale.");
        assertThat(process.told).containsExactly("reported", "given back");
    }

    @Test
    void theSecretariatWaivesItWithAReason() {
        service.waive(a.secretariat, condition.id(), condition.version(), "Foreningen er lukket.");

        assertThat(condition.state()).isEqualTo(ConditionState.WAIVED);
        assertThat(process.told).containsExactly("waived");
        assertThatThrownBy(() -> report("Vi har en anden.")).isInstanceOf(RuleBroken.class);
    }

    @Test
    void itsDateIsMovedButNotIntoThePast() {
        service.move(a.secretariat, condition.id(), condition.version(), SENT.plusMonths(6));

        assertThat(condition.dueOn()).isEqualTo(SENT.plusMonths(6));
        assertThatThrownBy(() -> service.move(a.secretariat, condition.id(), condition.version(), SENT.minusDays(1)))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void nothingIsReportedTwiceOrAcceptedUnreported() {
        assertThatThrownBy(this::accept).isInstanceOf(RuleBroken.class);
        report("Vi har lavet en aftale.");
        assertThatThrownBy(() -> report("Igen.")).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> service.accept(a.secretariat, condition.id(), condition.version() + 1))
                .isInstanceOf(StaleData.class);
    }

    @Test
    void nobodyElseReadsOrSettlesIt() {
        for (var other : List.of(People.editorOf(UUID.randomUUID()), a.clerk, People.reader())) {
            assertThatThrownBy(() -> service.condition(other, condition.id())).isInstanceOf(NotAllowed.class);
            assertThat(service.ofInitiative(other, club.id())).isEmpty();
        }
        assertThatThrownBy(() -> service.accept(editor, condition.id(), condition.version()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> service.waive(editor, condition.id(), condition.version(), "Nej."))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoeverIsStillAwaitedIsReminded() {
        service.remind(condition.id());
        report("Vi har lavet en aftale.");
        service.remind(condition.id());

        assertThat(a.audit.actions(condition.id())).containsExactly("letter.conditionReminded");
    }

    private void report(String how) {
        service.report(editor, condition.id(), condition.version(), how);
    }

    private void accept() {
        service.accept(a.secretariat, condition.id(), condition.version());
    }
}
