package dk.handleplan.core.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.handleplan.core.hearing.Objections.DissentRow;
import dk.handleplan.core.hearing.Objections.ObjectionRow;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.Council;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.StaleData;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JointResponseTest extends TwoCouncilsAreHeard {

    @BeforeEach
    void theDraftIsSent() {
        desk.hearings.send(secretariat, cycle.id());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void remarks(User who, Council of, Initiative about, String text, long kroner) {
        desk.responding.word(
                who,
                consultation(of),
                about.id(),
                ResponseService.UNWRITTEN,
                new Remark.Words(text, List.of(new Recommendation(2020, Money.kroner(kroner)))));
    }

    private void objects(User who, Initiative about, String comment, String dissent) {
        desk.objecting.object(
                who,
                consultation(council),
                about == null ? null : about.id(),
                ObjectionService.UNWRITTEN,
                new Objection.Words(comment, dissent));
    }

    private void send() {
        desk.responding.send(chair, consultation(council));
    }

    @Nested
    class OneRemark {

        @Test
        void isWordedBesideWhatMembersSayAndWhatIsRecommendedElsewhere() {
            desk.commenting.say(
                    member,
                    consultation(council),
                    cafe.id(),
                    new CommentService.Seen(CommentService.UNWRITTEN, 1),
                    new Comment.Words("Godt", List.of(new Recommendation(2020, Money.kroner(100_000))), true));
            remarks(chair, council, cafe, "Støttes", 150_000);
            remarks(chair, council, network, "Støttes også", 200_000);

            var worded = desk.responding.jointRemark(chair, consultation(council), cafe.id());

            assertThat(worded.said().comments()).hasSize(1);
            assertThat(worded.spread(2020))
                    .contains(new Spread(1, Money.kroner(100_000), Money.kroner(100_000), Money.kroner(100_000)));
            assertThat(worded.elsewhere(2020)).isEqualTo(Amount.kroner(200_000));
            assertThat(worded.elsewhere(2021)).isEqualTo(Amount.blank());
            assertThat(worded.next().initiative().id()).isEqualTo(network.id());
        }

        @Test
        void onTheDraftAsAWholeComesBeforeTheFirstInitiative() {
            var general = desk.responding.jointRemark(chair, consultation(council), null);

            assertThat(general.place().initiative()).isNull();
            assertThat(general.next().initiative().id()).isEqualTo(cafe.id());
            assertThat(desk.responding
                            .jointRemark(chair, consultation(council), network.id())
                            .next())
                    .isNull();
        }

        @Test
        void isOnlyOnWhatIsHeard() {
            assertThatThrownBy(() -> desk.responding.jointRemark(chair, consultation(council), UUID.randomUUID()))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Nested
    class Members {

        @Test
        void readWhatTheCouncilIsGoingToSayAndObject() {
            remarks(chair, council, cafe, "Støttes", 150_000);
            objects(member, cafe, "Skriv også noget om frivillige.", "Jeg er imod.");

            var draft = desk.objecting.draftResponse(colleague, consultation(council));

            assertThat(draft.lines()).hasSize(1);
            assertThat(draft.lines().get(0).remark().text()).isEqualTo("Støttes");
            assertThat(draft.lines().get(0).objections())
                    .extracting(ObjectionRow::comment, ObjectionRow::dissent)
                    .containsExactly(tuple("Skriv også noget om frivillige.", "Jeg er imod."));
            assertThat(desk.responding
                            .jointRemark(chair, consultation(council), cafe.id())
                            .objections())
                    .hasSize(1);
        }

        @Test
        void seeNothingOfWhatTheyAreDisqualifiedFrom() {
            remarks(chair, council, cafe, "Støttes", 150_000);
            objects(member, cafe, null, "Jeg er imod.");
            desk.consulting.disqualify(secretariat, consultation(council), member.id(), cafe.id(), "Egen forening");

            assertThat(desk.objecting
                            .draftResponse(member, consultation(council))
                            .lines())
                    .isEmpty();
            assertThat(desk.objecting
                            .draftResponse(colleague, consultation(council))
                            .lines()
                            .get(0)
                            .objections())
                    .isEmpty();
            assertThatThrownBy(() -> objects(member, cafe, null, "Stadig imod."))
                    .isInstanceOf(NotAllowed.class);
        }

        @Test
        void noteADissentOnlyWhereTheCouncilAllowsIt() {
            People.withoutDissent(council);

            assertThatThrownBy(() -> objects(member, cafe, null, "Jeg er imod."))
                    .isInstanceOfSatisfying(
                            RuleBroken.class,
                            broken -> assertThat(broken.field()).contains("dissent"));
            objects(member, cafe, "Skriv også noget om frivillige.", "  ");
            assertThat(desk.objecting.own(member, consultation(council), cafe.id()))
                    .isPresent();
        }

        @Test
        void changeTheirMindUntilTheResponseIsSent() {
            objects(member, null, null, "Jeg er imod.");
            assertThatThrownBy(() -> objects(member, null, null, "Endnu mere imod."))
                    .isInstanceOf(StaleData.class);
            desk.objecting.object(member, consultation(council), null, 0, new Objection.Words("Nu er jeg enig.", null));

            remarks(chair, council, cafe, "Støttes", 150_000);
            send();

            assertThat(desk.objections.sent(cycle.id())).isEmpty();
            assertThatThrownBy(() -> objects(colleague, null, null, "For sent."))
                    .isInstanceOf(RuleBroken.class);
        }

        @Test
        void areNamedOnlyWhereTheyHaveAgreedToIt() {
            objects(member, cafe, null, "Jeg er imod.");
            remarks(chair, council, cafe, "Støttes", 150_000);
            send();
            assertThat(desk.objections.sent(cycle.id()))
                    .extracting(DissentRow::author, DissentRow::text)
                    .containsExactly(tuple(null, "Jeg er imod."));

            People.agreesToBeNamed(member);
            assertThat(desk.objections.sent(cycle.id()))
                    .extracting(DissentRow::author)
                    .containsExactly(member.name());
        }
    }

    @Nested
    class TheMeeting {

        @Test
        void isWaitedForUnlessTheChairIsAuthorised() {
            remarks(chair, council, cafe, "Støttes", 150_000);
            desk.consulting.meetOn(chair, consultation(council), 0, TODAY.plusDays(3), false);

            assertThatThrownBy(JointResponseTest.this::send)
                    .isInstanceOfSatisfying(
                            RuleBroken.class, broken -> assertThat(broken.key()).isEqualTo("hearing.meetingAhead"));
            assertThatThrownBy(() -> desk.responding.sendNoRemarks(chair, consultation(council)))
                    .isInstanceOf(RuleBroken.class);

            desk.consulting.meetOn(chair, consultation(council), 0, TODAY.plusDays(3), true);
            send();
            assertThat(found(council).authorisedOn()).contains(TODAY);
            assertThat(found(council).state()).isEqualTo(ConsultationState.RESPONDED);
        }

        @Test
        void mayBeHeldBeforeOrOnTheDayOfTheResponse() {
            remarks(chair, council, cafe, "Støttes", 150_000);
            desk.consulting.meetOn(chair, consultation(council), 0, TODAY, false);

            send();

            assertThat(found(council).state()).isEqualTo(ConsultationState.RESPONDED);
        }

        @Test
        void thatComesAfterTheResponseDateIsKnownToComeTooLate() {
            desk.consulting.meetOn(chair, consultation(council), 0, HEARING_DEADLINE, false);
            assertThat(found(council).meetsTooLate()).isFalse();

            desk.consulting.meetOn(chair, consultation(council), 0, HEARING_DEADLINE.plusDays(1), false);
            assertThat(found(council).meetsTooLate()).isTrue();
        }
    }

    @Nested
    class TheReceipt {

        @Test
        void hasANumberOfTheYearAndSaysWhatCameIn() {
            remarks(chair, council, cafe, "Støttes", 150_000);
            remarks(secretariat, elders, cafe, "Vi er enige", 0);
            send();
            desk.responding.send(secretariat, consultation(elders));

            var receipt = desk.responding.receipt(member, consultation(council));
            assertThat(receipt.consultation().responseNumber()).contains(1);
            assertThat(receipt.consultation().sentAt()).contains(clock.instant());
            assertThat(receipt.remarks()).isEqualTo(1);
            assertThat(receipt.sums()).isEqualTo(Map.of(2020, Money.kroner(150_000)));
            assertThat(found(elders).responseNumber()).contains(2);
        }

        @Test
        void isThereWhenSomethingWasSent() {
            assertThatThrownBy(() -> desk.responding.receipt(chair, consultation(council)))
                    .isInstanceOf(NotFound.class);
        }

        @Test
        void isTheCouncilsOwn() {
            desk.responding.sendNoRemarks(chair, consultation(council));

            assertThatThrownBy(() -> desk.responding.receipt(People.memberOf(elders.id()), consultation(council)))
                    .isInstanceOf(NotAllowed.class);
        }

        @Test
        void goesToTheSecretariatAsWell() {
            desk.responding.sendNoRemarks(chair, consultation(council));

            assertThat(audit.actions(cycle.id())).contains("hearing.responseArrived");
        }
    }

    @Nested
    class WhereNobodyLeads {

        @Test
        void theAdministrationWritesDownWhatCameByLetter() {
            desk.responding.sendNoRemarks(secretariat, consultation(elders));

            assertThat(found(elders).isOnBehalf()).isTrue();
            assertThat(found(elders).state()).isEqualTo(ConsultationState.NO_REMARKS);
        }

        @Test
        void butReadsNothingOfMembersWhoAreThereWithoutAChair() {
            users.add(People.memberOf(elders.id()));

            assertThatThrownBy(() -> desk.responding.response(secretariat, consultation(elders)))
                    .isInstanceOf(NotAllowed.class);
        }

        @Test
        void noLongerThanItIsWaitedFor() {
            desk.responding.sendNoRemarks(secretariat, consultation(elders));

            assertThatThrownBy(() -> desk.responding.response(secretariat, consultation(elders)))
                    .isInstanceOf(NotAllowed.class);
        }

        @Test
        void noSectionIsOpenedForRevisionAsLongAsSomebodyIsHeard() {
            remarks(chair, council, cafe, "Støttes", 150_000);
            send();
            var remark = desk.remarks.of(consultation(council), cafe.id()).orElseThrow();

            assertThatThrownBy(() -> desk.board.openSections(secretariat, remark.id(), Map.of()))
                    .isInstanceOfSatisfying(
                            RuleBroken.class,
                            broken -> assertThat(broken.key()).isEqualTo("hearing.revisedAfterwards"));
        }

        @Test
        void butNotWhereSomebodyDoes() {
            assertThatThrownBy(() -> desk.responding.sendNoRemarks(secretariat, consultation(council)))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Nested
    class AfterTheDate {

        @BeforeEach
        void theDatePasses() {
            desk.responding.sendNoRemarks(secretariat, consultation(elders));
            clock.moveTo(HEARING_DEADLINE.plusDays(1));
            desk.consulting.lapse(consultation(council));
        }

        private void admit(LocalDate until, String reason) {
            desk.late.admit(secretariat, consultation(council), found(council).version(), until, reason);
        }

        @Test
        void aLateResponseIsAdmittedWithAReason() {
            var until = ANSWERS_DUE.plusDays(3);
            assertThatThrownBy(() -> admit(until, " ")).isInstanceOf(RuleBroken.class);
            admit(until, "Mødet blev flyttet.");

            remarks(chair, council, cafe, "Støttes", 150_000);
            send();

            assertThat(found(council).lateReason()).contains("Mødet blev flyttet.");
            assertThat(found(council).state()).isEqualTo(ConsultationState.RESPONDED);
            assertThat(desk.process.told()).contains("admitted");
        }

        @Test
        void theAnswersWaitForIt() {
            admit(today().plusDays(2), "Mødet blev flyttet.");

            assertThatThrownBy(() -> desk.answering.release(secretariat, cycle.id()))
                    .isInstanceOfSatisfying(
                            RuleBroken.class, broken -> assertThat(broken.key()).isEqualTo("hearing.lateStillOpen"));
            clock.moveTo(today().plusDays(3));
            desk.consulting.lapse(consultation(council));
            desk.answering.release(secretariat, cycle.id());
        }

        @Test
        void nothingIsAdmittedWhenTheAnswersAreReleased() {
            desk.answering.release(secretariat, cycle.id());

            assertThatThrownBy(() -> admit(today(), "Mødet blev flyttet."))
                    .isInstanceOfSatisfying(
                            RuleBroken.class, broken -> assertThat(broken.key()).isEqualTo("hearing.alreadyReleased"));
        }

        @Test
        void itIsForThoseWhoDidNotRespondAndForTheAdministration() {
            assertThatThrownBy(() -> desk.late.admit(
                            chair, consultation(council), found(council).version(), today(), "Vi kom for sent."))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> desk.late.admit(
                            secretariat, consultation(elders), found(elders).version(), today(), "En gang til."))
                    .isInstanceOfSatisfying(
                            RuleBroken.class, broken -> assertThat(broken.key()).isEqualTo("hearing.notLate"));
        }

        @Test
        void itCanBeExtendedLikeAnyOther() {
            admit(ANSWERS_DUE.plusDays(1), "Mødet blev flyttet.");
            desk.consulting.extend(
                    secretariat,
                    consultation(council),
                    found(council).version(),
                    ANSWERS_DUE.plusDays(5),
                    "Mødet blev flyttet igen.");

            assertThat(found(council).respondBy()).isEqualTo(ANSWERS_DUE.plusDays(5));
        }
    }
}
