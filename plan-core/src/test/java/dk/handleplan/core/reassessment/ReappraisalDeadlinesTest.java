package dk.handleplan.core.reassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.reassessment.Flagging.Mark;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.StaleData;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A unit that is asked answers by a day; it is reminded before, and its head and the secretariat are told after. */
class ReappraisalDeadlinesTest {

    private final AnOutsideEvent an = new AnOutsideEvent();
    private final LocalDate today = LocalDate.now(an.year.clock);
    private Reappraisal flag;

    @BeforeEach
    void aUnitIsAsked() {
        flag = an.flag(an.year.mothers, ReappraisalTiming.AT_ONCE);
    }

    @Test
    void theUsualDayIsTwoWorkingWeeksAhead() {
        assertThat(AnswerDay.usual(LocalDate.of(2020, 3, 2))).isEqualTo("2020-03-16");
        assertThat(AnswerDay.usual(LocalDate.of(2020, 4, 3))).as("over Easter").isEqualTo("2020-04-22");
        assertThat(an.deadlines.usual()).isEqualTo(AnswerDay.usual(today));
    }

    @Test
    void whoeverIsAskedIsGivenADayThatIsNotPast() {
        var mark = List.of(new Mark(an.year.readers.id(), null));
        assertRefused("shared.required", () -> flag(mark, null));
        assertRefused("reassessment.dueInThePast", () -> flag(mark, today.minusDays(1)));
        flag(mark, today);

        assertThat(an.flagOf(an.year.readers).dueOn()).contains(today);
    }

    private void flag(List<Mark> marks, LocalDate due) {
        an.service.flag(an.year.secretariat, an.id, new Flagging(marks, "Ny lov", ReappraisalTiming.AT_ONCE, due));
    }

    @Test
    void theUnitIsRemindedAWeekBefore() {
        assertThat(flag.remindOn(today)).contains(today.plusWeeks(1));
        assertThat(flag.remindOn(today.plusDays(10)).orElseThrow()).isAfterOrEqualTo(today.plusDays(11));
    }

    @Test
    void itIsLateOnceTheDayHasPassedWithoutAnAnswer() {
        var due = flag.dueOn().orElseThrow();
        assertThat(flag.isLate(due)).isFalse();
        assertThat(flag.isLate(due.plusDays(1))).isTrue();
        var row = an.service
                .sheet(an.year.secretariat, an.id, new PageRequest(1, 9))
                .flagged()
                .rows()
                .get(0);
        assertThat(row.isLate(due)).isFalse();
        assertThat(row.isLate(due.plusDays(1))).isTrue();

        an.assessing.assess(an.year.editor, flag.id(), 0, continuing());

        assertThat(flag.isLate(due.plusDays(1))).isFalse();
    }

    @Test
    void reminderAndEscalationAreToldWhileAnAnswerIsOwed() {
        an.deadlines.remind(flag.id());
        an.deadlines.escalate(flag.id());
        an.assessing.assess(an.year.editor, flag.id(), 0, continuing());
        an.deadlines.remind(flag.id());
        an.deadlines.escalate(flag.id());

        assertThat(an.year.audit.actions(flag.id()))
                .containsExactly(
                        "reassessment.askedBy",
                        "reassessment.reminded",
                        "reassessment.escalated",
                        "reassessment.assessed.CONTINUE");
    }

    private static Appraisal continuing() {
        return new Appraisal(ReappraisalOutcome.CONTINUE, "Loven rører den ikke.", Set.of(), Map.of());
    }

    @Test
    void theSecretariatMovesTheDayAsLongAsTheUnitIsAsked() {
        var later = today.plusWeeks(5);
        assertThatThrownBy(() -> an.deadlines.move(an.year.editor, flag.id(), 0, later))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> an.deadlines.move(an.year.secretariat, flag.id(), 7, later))
                .isInstanceOf(StaleData.class);
        assertRefused(
                "reassessment.dueInThePast",
                () -> an.deadlines.move(an.year.secretariat, flag.id(), 0, today.minusDays(1)));
        an.deadlines.move(an.year.secretariat, flag.id(), 0, later);

        assertThat(flag.dueOn()).contains(later);
        assertThat(an.process.told).containsExactly("asked", "moved");
        assertThat(an.year.audit.actions(flag.id())).containsExactly("reassessment.askedBy", "reassessment.moved");
        an.assessing.assess(an.year.editor, flag.id(), 0, continuing());
        assertRefused("reassessment.elsewhere", () -> an.deadlines.move(an.year.secretariat, flag.id(), 0, later));
    }

    @Test
    void aFlagThatIsSetAgainHasNoDayUntilItsUnitIsAsked() {
        an.assessing.withdraw(an.year.secretariat, flag.id(), 0, "Forkert lov.");
        an.flag(an.year.mothers, ReappraisalTiming.NEXT_STATUS);

        assertThat(flag.dueOn()).isEmpty();
        assertThat(flag.remindOn(today)).isEmpty();
    }

    private static void assertRefused(String key, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
