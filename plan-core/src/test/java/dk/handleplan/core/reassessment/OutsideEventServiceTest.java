package dk.handleplan.core.reassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.cycle.Cycles;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.reassessment.Flagging.Mark;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.StaleData;
import dk.handleplan.core.status.AStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What happens outside is registered, and the initiatives it touches are flagged once each. */
class OutsideEventServiceTest {

    private static final PageRequest FIRST = new PageRequest(1, 50);
    private static final String WHY = "Målgruppen bliver en anden.";

    private final AnOutsideEvent an = new AnOutsideEvent();

    @Test
    void anEventKeepsItsDateAsItIsKnown() {
        assertThat(an.event().inForce().text()).isEqualTo("efteråret 2018");
        assertThat(an.event().inForce().latestDay()).contains(LocalDate.of(2018, 11, 30));
        assertThat(an.event().registeredBy()).isEqualTo(an.year.secretariat.name());
        assertThat(an.year.audit.actions(an.id)).containsExactly("reassessment.registered");
    }

    @Test
    void anEventHasAKindATitleAndADate() {
        for (var facts : List.of(
                new EventFacts(null, "En lov", "1. oktober 2014", null),
                new EventFacts(EventKind.LAW, " ", "1. oktober 2014", null),
                new EventFacts(EventKind.LAW, "En lov", " ", null))) {
            assertRefused("shared.required", () -> an.service.register(an.year.secretariat, an.year.cycle.id(), facts));
        }
    }

    @Test
    void itIsDescribedAnewByWhoeverSawItLast() {
        var law = new EventFacts(EventKind.LAW, "Lov om Digital Post", "1. november 2014", null);
        an.service.describe(an.year.secretariat, an.id, 0, law);

        assertThat(an.event().title()).isEqualTo("Lov om Digital Post");
        assertThat(an.event().words()).isEmpty();
        assertThatThrownBy(() -> an.service.describe(an.year.secretariat, an.id, 7, law))
                .isInstanceOf(StaleData.class);
    }

    @Test
    void initiativesAreFlaggedAsAWholeOrForTheirCriteria() {
        var flagged = flag(
                new Mark(an.year.mothers.id(), an.year.women.id()),
                new Mark(an.year.mothers.id(), null),
                new Mark(an.year.readers.id(), null));

        assertThat(flagged).isEqualTo(2);
        assertThat(an.flagOf(an.year.mothers).isAbout(an.year.women)).isTrue();
        assertThat(an.flagOf(an.year.readers).timing()).isEqualTo(ReappraisalTiming.NEXT_STATUS);
        assertThat(an.service.sheet(People.reader(), an.id, FIRST).flagged().rows())
                .extracting(ReappraisalRow::title)
                .containsExactlyInAnyOrder(an.year.mothers.shortTitle(), an.year.readers.shortTitle());
        assertThat(an.year.audit.actions(an.year.mothers.id())).containsExactly("reassessment.flagged");
    }

    @Test
    void oneInitiativeIsFlaggedOnceByAnEvent() {
        flag(new Mark(an.year.mothers.id(), null));

        assertRefused("reassessment.flaggedAlready", () -> flag(new Mark(an.year.mothers.id(), an.year.women.id())));
    }

    @Test
    void onlyWhatIsGrantedInThePlanCanBeFlagged() {
        var draft = new Initiative(an.year.cycle.id(), an.year.centre.id(), "Aldrig indsendt");
        var elsewhere = AStatus.granted(UUID.randomUUID(), an.year.centre.id(), 1);
        an.year.initiatives.add(draft);
        an.year.initiatives.add(elsewhere);

        assertRefused("reassessment.notGranted", () -> flag(new Mark(draft.id(), null)));
        assertRefused("reassessment.notGranted", () -> flag(new Mark(elsewhere.id(), null)));
        assertThatThrownBy(() -> flag(new Mark(an.year.readers.id(), an.year.women.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aFlagSaysWhichWhyAndWhen() {
        assertRefused("reassessment.noneMarked", () -> flag());
        assertRefused("shared.required", () -> flag(List.of(mothers()), " ", ReappraisalTiming.AT_ONCE));
        assertRefused("shared.required", () -> flag(List.of(mothers()), WHY, null));
    }

    private Mark mothers() {
        return new Mark(an.year.mothers.id(), null);
    }

    @Test
    void whatIsOfferedSaysWhatIsFlaggedAlready() {
        flag(new Mark(an.year.mothers.id(), null));

        var wholes = an.service.candidates(an.year.secretariat, an.id, new CandidateSearch(false, null, null), FIRST);
        assertThat(wholes.rows()).extracting(Candidate::flagged).containsExactly(true, false);
        var criteria =
                an.service.candidates(an.year.secretariat, an.id, new CandidateSearch(true, "vinder", null), FIRST);
        assertThat(criteria.rows()).extracting(Candidate::flagged).containsExactly(true);
        assertThat(criteria.rows()).extracting(Candidate::criterion).containsExactly("Kvinder, der har deltaget");
    }

    @Test
    void thePlanIsPublishedAndRuns() {
        var unpublished = Cycles.running(2021);
        an.year.cycles.add(unpublished);

        assertRefused(
                "reassessment.planNotRunning",
                () -> an.service.register(an.year.secretariat, unpublished.id(), AnOutsideEvent.AGREEMENT));
        assertThat(an.service.isFor(an.year.secretariat, unpublished.id())).isFalse();
        assertThat(an.service.isFor(an.year.secretariat, an.year.cycle.id())).isTrue();
    }

    @Test
    void onlyTheSecretariatRegistersAndFlags() {
        for (var other : List.of(an.year.editor, People.reader(), People.clerk(), People.administrator())) {
            assertForbidden(() -> an.service.register(other, an.year.cycle.id(), AnOutsideEvent.AGREEMENT));
            assertForbidden(() -> an.service.describe(other, an.id, 0, AnOutsideEvent.AGREEMENT));
            assertForbidden(() -> an.service.flag(other, an.id, flagging(List.of(mothers()), WHY, null)));
            assertForbidden(() -> an.service.candidates(other, an.id, new CandidateSearch(false, null, null), FIRST));
        }
    }

    @Test
    void theAdministrationClerksAndReadersReadEvents() {
        for (var reader : List.of(an.year.secretariat, People.administrator(), People.clerk(), People.reader())) {
            assertThat(an.service
                            .list(reader, an.year.cycle.id(), FIRST)
                            .events()
                            .rows())
                    .hasSize(1);
            assertThat(an.service.sheet(reader, an.id, FIRST).event()).isEqualTo(an.event());
        }
        for (var other : List.of(an.year.editor, People.memberOf(Cycles.COUNCIL))) {
            assertForbidden(() -> an.service.list(other, an.year.cycle.id(), FIRST));
            assertForbidden(() -> an.service.sheet(other, an.id, FIRST));
            assertThat(an.service.isFor(other, an.year.cycle.id())).isFalse();
        }
    }

    private int flag(Mark... marks) {
        return flag(List.of(marks), WHY, ReappraisalTiming.NEXT_STATUS);
    }

    private int flag(List<Mark> marks, String why, ReappraisalTiming timing) {
        return an.service.flag(an.year.secretariat, an.id, flagging(marks, why, timing));
    }

    private Flagging flagging(List<Mark> marks, String why, ReappraisalTiming timing) {
        return new Flagging(marks, why, timing, an.inTwoWeeks());
    }

    private static void assertRefused(String key, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private static void assertForbidden(ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOf(NotAllowed.class);
    }
}
