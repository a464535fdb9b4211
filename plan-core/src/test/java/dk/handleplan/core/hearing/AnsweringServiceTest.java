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
import dk.handleplan.core.hearing.Answers.BoardFilter;
import dk.handleplan.core.hearing.Answers.BoardRow;
import dk.handleplan.core.initiative.InMemoryInitiatives;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.Council;
import dk.handleplan.core.organisation.InMemoryCouncils;
import dk.handleplan.core.organisation.InMemoryUsers;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.UnitType;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.MovableClock;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.StaleData;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AnsweringServiceTest {

    private static final LocalDate DUE = LocalDate.of(2019, 11, 26);
    private static final LocalDate USUAL = LocalDate.of(2019, 11, 21);
    private static final Answer.Reply YES =
            new Answer.Reply(Outcome.ACCOMMODATED, "Ja, fire hold.", "Holdene er skrevet ind.");

    private final InMemoryPlanCycles cycles = new InMemoryPlanCycles();
    private final InMemoryPhaseRuns phases = new InMemoryPhaseRuns();
    private final InMemoryInitiatives initiatives = new InMemoryInitiatives();
    private final InMemoryCouncils councils = new InMemoryCouncils();
    private final InMemoryUsers users = new InMemoryUsers();
    private final InMemoryAuditTrail audit = new InMemoryAuditTrail();
    private final MovableClock clock = MovableClock.at(2019, 11, 13);
    private final HearingDesk desk = new HearingDesk(cycles, phases, initiatives, councils, users, audit, clock);

    private final Unit library = new Unit("Biblioteket", UnitType.CENTRE);
    private final Unit youth = new Unit("Ungecentret", UnitType.CENTRE);
    private final Council council = new Council("Integrationsrådet");
    private final PlanCycle cycle = Cycles.started(Cycles.ready(
            2020,
            Set.of(library.id(), youth.id()),
            Set.of(council.id()),
            List.of(new ChainLink(Cycles.COMMITTEE, 1, LocalDate.of(2020, 1, 13)))));

    private final User secretariat = People.secretariat();
    private final User chair = People.chairOf(council.id());
    private final User librarian = People.editorOf(library.id());
    private final User headOfLibrary = People.headOf(library.id());
    private final User youthWorker = People.editorOf(youth.id());

    private final Initiative cafe = inDraft(1, "Kursuscaféen", library);
    private final Initiative reading = inDraft(2, "Læsegrupper", library);
    private final Initiative network = inDraft(3, "Mødrenetværk", youth);

    private Initiative inDraft(int number, String title, Unit lead) {
        var initiative = new Initiative(cycle.id(), lead.id(), title);
        initiative.registerAsGranted(number);
        initiatives.add(initiative);
        return initiative;
    }

    @BeforeEach
    void theCouncilHasResponded() {
        cycles.add(cycle);
        councils.add(council);
        desk.units.add(library);
        desk.units.add(youth);
        phases.add(new PhaseRun(cycle.id(), Phase.HEARING, LocalDate.of(2019, 10, 15)));
        clock.moveTo(LocalDate.of(2019, 10, 15));
        desk.hearings.prepare(cycle.id());
        desk.hearings.send(secretariat, cycle.id());
        remarks(null, "Rådet takker.");
        remarks(cafe, "Hvor mange hold?");
        remarks(reading, "Godt.");
        remarks(network, "Hvem er med?");
        desk.responding.send(chair, consultation());
        desk.hearings.endConsultations(cycle.id());
        clock.moveTo(LocalDate.of(2019, 11, 13));
    }

    private UUID consultation() {
        return desk.consultations.ofCycle(cycle.id()).get(0).id();
    }

    private void remarks(Initiative about, String text) {
        desk.responding.word(
                chair,
                consultation(),
                about == null ? null : about.id(),
                ResponseService.UNWRITTEN,
                new Remark.Words(text, List.of()));
    }

    private UUID on(Initiative initiative) {
        return desk.remarks
                .of(consultation(), initiative == null ? null : initiative.id())
                .orElseThrow()
                .id();
    }

    private void assign(Unit unit, Initiative... about) {
        desk.board.assign(
                secretariat,
                cycle.id(),
                List.of(about).stream().map(this::on).toList(),
                unit == null ? null : unit.id(),
                null);
    }

    private AnswerRequest request(Unit unit) {
        return desk.requests.of(cycle.id(), unit.id()).orElseThrow();
    }

    private Answer answer(Initiative about) {
        return desk.answered.to(on(about)).orElseThrow();
    }

    private void writes(User who, Initiative about) {
        desk.replying.answer(who, on(about), 0, YES);
    }

    private void libraryHandsOver() {
        assign(library, cafe, reading);
        writes(librarian, cafe);
        writes(librarian, reading);
        desk.replying.handOver(librarian, request(library).id());
    }

    private BoardRow row(Initiative about) {
        return desk.answered.rows(cycle.id(), List.of(on(about))).get(0);
    }

    @Nested
    class Asking {

        @Test
        void theUnitThatLeadsAnInitiativeIsAskedSomeDaysBeforeTheAnswersAreDue() {
            assign(null, cafe, network);

            assertThat(answer(cafe).unitId()).contains(library.id());
            assertThat(answer(network).unitId()).contains(youth.id());
            assertThat(answer(cafe).answerBy()).contains(USUAL);
            assertThat(request(library).isAsked()).isTrue();
            assertThat(desk.unitProcess.told()).containsExactly("asked", "asked");
        }

        @Test
        void oneUnitIsAskedOnceForAllItsRemarks() {
            assign(library, cafe, reading);
            assign(library, network);

            assertThat(desk.unitProcess.told()).containsExactly("asked", "rescheduled");
        }

        @Test
        void theSecretariatAnswersForTheDraftAsAWholeUnlessAUnitIsNamed() {
            var general = List.of(on(null));

            assertThatThrownBy(() -> desk.board.assign(secretariat, cycle.id(), general, null, null))
                    .isInstanceOf(RuleBroken.class)
                    .hasMessageStartingWith("Ingen af de valgte bemærkninger kan sendes til en enhed.");
            desk.board.assign(secretariat, cycle.id(), general, youth.id(), DUE);

            assertThat(request(youth).answerBy()).isEqualTo(DUE);
        }

        @Test
        void theDateLiesBetweenTodayAndTheDayTheAnswersAreDue() {
            var chosen = List.of(on(cafe));

            assertThatThrownBy(
                            () -> desk.board.assign(secretariat, cycle.id(), chosen, null, LocalDate.of(2019, 11, 12)))
                    .hasMessageStartingWith("Datoen er passeret.");
            assertThatThrownBy(() -> desk.board.assign(secretariat, cycle.id(), chosen, null, DUE.plusDays(1)))
                    .hasMessageStartingWith("Datoen er for sen.");
        }

        @Test
        void anotherUnitDoesNotGetWhatTheFirstHasWritten() {
            assign(library, cafe);
            writes(librarian, cafe);

            assign(youth, cafe);

            assertThat(answer(cafe).isWritten()).isFalse();
            assertThat(request(library).state()).isEqualTo(AnswerRequestState.CLOSED);
            assertThat(desk.unitProcess.told()).containsExactly("asked", "asked", "lapsed");
        }

        @Test
        void onlyTheSecretariatHandsOutRemarks() {
            assertThatThrownBy(() -> desk.board.assign(librarian, cycle.id(), List.of(on(cafe)), null, null))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() ->
                            desk.board.rows(librarian, cycle.id(), BoardFilter.everything(), new PageRequest(1, 50)))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Nested
    class Writing {

        @Test
        void aUnitAnswersOnlyWhatItIsAsked() {
            assertThatThrownBy(() -> writes(librarian, cafe)).isInstanceOf(NotAllowed.class);
            assign(library, cafe);

            writes(headOfLibrary, cafe);

            assertThat(answer(cafe).state()).isEqualTo(AnswerState.OPEN);
            assertThat(answer(cafe).answeredBy()).contains(headOfLibrary.name());
        }

        @Test
        void aUnitNeverSeesWhatAnotherUnitAnswers() {
            assign(null, cafe, network);
            writes(librarian, cafe);
            var requestOfLibrary = request(library).id();

            assertThatThrownBy(() -> desk.replying.item(youthWorker, on(cafe))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> desk.replying.next(youthWorker, on(cafe))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> desk.replying.ofUnit(youthWorker, requestOfLibrary, new PageRequest(1, 50)))
                    .isInstanceOf(NotAllowed.class);
            assertThat(desk.answering.onInitiative(youthWorker, network.id()))
                    .allMatch(remark -> remark.answer() == null);
        }

        @Test
        void neitherCouncilsNorReadersSeeThem() {
            libraryHandsOver();
            desk.board.approve(secretariat, cycle.id(), List.of(on(cafe)));

            for (var reader : List.of(chair, People.memberOf(council.id()), People.clerk(), People.reader())) {
                assertThatThrownBy(() -> desk.replying.item(reader, on(cafe))).isInstanceOf(NotAllowed.class);
                assertThat(desk.answering.onInitiative(reader, cafe.id())).allMatch(row -> row.answer() == null);
                assertThatThrownBy(() -> desk.memos.whole(reader, cycle.id())).isInstanceOf(NotAllowed.class);
            }
        }

        @Test
        void allIsHandedOverTogether() {
            assign(library, cafe, reading);
            writes(librarian, cafe);

            assertThatThrownBy(() ->
                            desk.replying.handOver(librarian, request(library).id()))
                    .isInstanceOf(RuleBroken.class)
                    .hasMessageStartingWith("En bemærkning mangler svar.");

            writes(librarian, reading);
            desk.replying.handOver(librarian, request(library).id());
            desk.replying.handOver(librarian, request(library).id());

            assertThat(answer(cafe).state()).isEqualTo(AnswerState.ANSWERED);
            assertThat(desk.unitProcess.told()).containsExactly("asked", "handedOver");
        }

        @Test
        void whatIsHandedOverStands() {
            libraryHandsOver();
            var other = new Answer.Reply(Outcome.NOTED, "Vi har tænkt om.", null);

            assertThatThrownBy(() -> desk.replying.answer(librarian, on(cafe), 0, other))
                    .hasMessageStartingWith("Svaret er afleveret.");
        }

        @Test
        void theNextRemarkIsOneThatTheUnitStillOwes() {
            assign(null, cafe, reading, network);

            assertThat(desk.replying.next(librarian, on(cafe))).contains(on(reading));
            writes(librarian, reading);
            assertThat(desk.replying.next(librarian, on(cafe))).isEmpty();
        }

        @Test
        void twoWhoWriteAtOnceAreTold() {
            assign(library, cafe);

            assertThatThrownBy(() -> desk.replying.answer(librarian, on(cafe), 7, YES))
                    .isInstanceOf(StaleData.class);
        }
    }

    @Nested
    class Approving {

        @Test
        void theSecretariatApprovesSeveralAtOnceAndTheUnitIsDone() {
            libraryHandsOver();

            var approved = desk.board.approve(secretariat, cycle.id(), List.of(on(cafe), on(reading), on(network)));

            assertThat(approved).isEqualTo(2);
            assertThat(request(library).state()).isEqualTo(AnswerRequestState.CLOSED);
            assertThat(desk.unitProcess.told()).containsExactly("asked", "handedOver", "approved");
        }

        @Test
        void anEmptyAnswerOfAUnitIsNone() {
            assign(library, cafe);

            assertThatThrownBy(() -> desk.replying.answer(librarian, on(cafe), 0, new Answer.Reply(null, " ", null)))
                    .isInstanceOfSatisfying(
                            RuleBroken.class, broken -> assertThat(broken.key()).isEqualTo("hearing.outcomeMissing"));
        }

        @Test
        void whatIsNotHandedOverIsNotApproved() {
            assign(library, cafe);
            writes(librarian, cafe);

            assertThatThrownBy(() -> desk.board.approve(secretariat, cycle.id(), List.of(on(cafe), on(network))))
                    .hasMessageStartingWith("Ingen af de valgte bemærkninger har et afleveret svar");
        }

        @Test
        void anAnswerIsReturnedWithANoteAndHandedOverAgain() {
            libraryHandsOver();
            assertThatThrownBy(() -> desk.board.giveBack(secretariat, on(cafe), 0, " "))
                    .isInstanceOf(RuleBroken.class);

            desk.board.giveBack(secretariat, on(cafe), 0, "Skriv antallet af deltagere.");

            assertThat(answer(cafe).state()).isEqualTo(AnswerState.RETURNED);
            assertThat(answer(cafe).returnNote()).contains("Skriv antallet af deltagere.");
            assertThat(answer(reading).state()).isEqualTo(AnswerState.ANSWERED);
            desk.replying.answer(librarian, on(cafe), 0, new Answer.Reply(Outcome.NOTED, "Fire hold a tolv.", null));
            assertThat(answer(cafe).state()).isEqualTo(AnswerState.OPEN);
            assertThat(answer(cafe).returnNote()).contains("Skriv antallet af deltagere.");
            desk.replying.handOver(librarian, request(library).id());
            assertThat(desk.unitProcess.told()).containsExactly("asked", "handedOver", "returned", "handedOver");
        }

        @Test
        void aReturnedAnswerLeavesTheUnitTimeToRewriteIt() {
            libraryHandsOver();
            clock.moveTo(LocalDate.of(2019, 11, 28));

            desk.board.giveBack(secretariat, on(cafe), 0, "Skriv antallet af deltagere.");

            assertThat(answer(cafe).answerBy()).contains(LocalDate.of(2019, 12, 2));
        }

        @Test
        void anApprovedAnswerCanStillBeReturnedBeforeTheRelease() {
            libraryHandsOver();
            desk.board.approve(secretariat, cycle.id(), List.of(on(cafe), on(reading)));

            desk.board.giveBack(secretariat, on(cafe), 0, "Rådet har spurgt om mere.");

            assertThat(desk.unitProcess.told()).endsWith("approved", "asked");
        }

        @Test
        void theSecretariatsOwnWordHoldsAtOnceAndAsksNobodyAnyMore() {
            assign(library, cafe);

            writes(secretariat, cafe);

            assertThat(answer(cafe).isApproved()).isTrue();
            assertThat(desk.unitProcess.told()).containsExactly("asked", "lapsed");
        }

        @Test
        void theSecretariatApprovesAUnitsWordsByKeepingThem() {
            libraryHandsOver();

            writes(secretariat, cafe);

            assertThat(answer(cafe).isApproved()).isTrue();
            assertThat(answer(cafe).text()).isEqualTo(YES.text());
        }

        @Test
        void whenTheSecretariatTakesOverTheLastOneOwedTheRestIsHandedOver() {
            libraryHandsOver();
            desk.board.giveBack(secretariat, on(cafe), 0, "Kort det ned.");

            desk.replying.answer(secretariat, on(cafe), 0, new Answer.Reply(Outcome.NOTED, "Kort.", null));

            assertThat(request(library).isHandedOver()).isTrue();
            assertThat(desk.unitProcess.told()).endsWith("returned", "handedOver");
        }

        @Test
        void nothingIsReleasedBeforeAllIsApproved() {
            assertThatThrownBy(() -> desk.compiler.document(cycle.id())).isInstanceOf(NotFound.class);
            libraryHandsOver();
            writes(secretariat, network);
            desk.replying.answer(secretariat, on(null), -1, YES);

            assertThatThrownBy(() -> desk.answering.release(secretariat, cycle.id()))
                    .hasMessageStartingWith("2 bemærkninger mangler et godkendt svar.");
            desk.board.approve(secretariat, cycle.id(), List.of(on(cafe), on(reading)));
            desk.answering.release(secretariat, cycle.id());

            assertThat(desk.memos.whole(People.reader(), cycle.id()).answered()).isEqualTo(4);
            assertThat(desk.compiler.document(cycle.id()).groups())
                    .flatExtracting(Memo.Group::entries)
                    .flatExtracting(Memo.Entry::remarks)
                    .isNotEmpty()
                    .allMatch(RemarkRow::isAnswered);
            var response = desk.compiler.response(consultation());
            assertThat(response.by().council()).isNotEmpty();
            assertThat(response.groups())
                    .flatExtracting(Memo.Group::entries)
                    .flatExtracting(Memo.Entry::remarks)
                    .isNotEmpty()
                    .noneMatch(RemarkRow::isAnswered);
            assertThatThrownBy(() -> assign(library, cafe)).hasMessageContaining("frigivet");
        }
    }

    @Nested
    class Following {

        @Test
        void theBoardCountsWhereTheRemarksStand() {
            libraryHandsOver();
            desk.board.giveBack(secretariat, on(cafe), 0, "Kort det ned.");
            var board = desk.board.board(secretariat, cycle.id(), BoardFilter.everything());

            assertThat(board.counts())
                    .isEqualTo(Map.of(AnswerState.OPEN, 2L, AnswerState.ANSWERED, 1L, AnswerState.RETURNED, 1L));
            assertThat(row(cafe).unit().id()).isEqualTo(library.id());
        }

        @Test
        void theUnitsThatOweAnswersAreRemindedOnceEach() {
            assign(library, cafe, reading);

            assertThat(desk.board.remind(secretariat, cycle.id(), List.of(on(cafe), on(reading), on(network))))
                    .isEqualTo(1);
            assertThatThrownBy(() -> desk.board.remind(secretariat, cycle.id(), List.of(on(network))))
                    .hasMessage("Ingen af de valgte bemærkninger venter på en enhed.");
        }

        @Test
        void aUnitThatIsAskedAlreadyIsToldOfMore() {
            assign(library, cafe);
            assign(library, reading);

            assertThat(audit.actions(request(library).id()))
                    .containsExactly("hearing.answersAsked", "hearing.moreAnswersAsked");
        }

        @Test
        void onceTheDateHasPassedItIsToldOnceThatAnswersLackAndOnlyWhileTheyDo() {
            assign(library, cafe);
            var asked = request(library);

            assertThat(desk.replying.overdueOn(asked.id()))
                    .isEqualTo(asked.answerBy().plusDays(1));
            desk.replying.escalate(asked.id());
            writes(secretariat, cafe);
            desk.replying.escalate(asked.id());

            assertThat(audit.actions(asked.id())).containsExactly("hearing.answersAsked", "hearing.answersOverdue");
        }

        @Test
        void theCalendarRemindsTwoDaysBeforeAndOnlyWhoIsStillAsked() {
            assign(library, cafe);
            var asked = request(library);

            assertThat(asked.remindOn(LocalDate.of(2019, 11, 13))).isEqualTo(LocalDate.of(2019, 11, 19));
            desk.replying.remind(asked.id());
            writes(secretariat, cafe);
            desk.replying.remind(asked.id());

            assertThat(audit.actions(asked.id())).containsExactly("hearing.answersAsked", "hearing.answersReminded");
        }
    }
}
