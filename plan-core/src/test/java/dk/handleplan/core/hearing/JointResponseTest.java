package dk.handleplan.core.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.handleplan.core.audit.InMemoryAuditTrail;
import dk.handleplan.core.cycle.ChainLink;
import dk.handleplan.core.cycle.Cycles;
import dk.handleplan.core.cycle.InMemoryPhaseRuns;
import dk.handleplan.core.cycle.InMemoryPlanCycles;
import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.PhaseRun;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.hearing.Objections.DissentRow;
import dk.handleplan.core.hearing.Objections.ObjectionRow;
import dk.handleplan.core.initiative.InMemoryInitiatives;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.Council;
import dk.handleplan.core.organisation.InMemoryCouncils;
import dk.handleplan.core.organisation.InMemoryUsers;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.MovableClock;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
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

class JointResponseTest {

    private static final UUID CENTRE = UUID.randomUUID();
    private static final LocalDate TODAY = LocalDate.of(2019, 10, 15);
    private static final LocalDate HEARING_DEADLINE = LocalDate.of(2019, 11, 12);
    private static final LocalDate ANSWERS_DUE = LocalDate.of(2019, 11, 26);

    private final InMemoryPlanCycles cycles = new InMemoryPlanCycles();
    private final InMemoryPhaseRuns phases = new InMemoryPhaseRuns();
    private final InMemoryInitiatives initiatives = new InMemoryInitiatives();
    private final InMemoryCouncils councils = new InMemoryCouncils();
    private final InMemoryUsers users = new InMemoryUsers();
    private final InMemoryAuditTrail audit = new InMemoryAuditTrail();
    private final MovableClock clock = MovableClock.at(2019, 10, 15);
    private final HearingDesk desk = new HearingDesk(cycles, phases, initiatives, councils, users, audit, clock);

    private final Council council = new Council("Integrationsrådet");
    private final Council elders = new Council("Ældrerådet");
    private final PlanCycle cycle = Cycles.started(Cycles.ready(
            2020,
            Set.of(CENTRE),
            Set.of(council.id(), elders.id()),
            List.of(new ChainLink(Cycles.COMMITTEE, 1, LocalDate.of(2020, 1, 13)))));

    private final User secretariat = People.secretariat();
    private final User member = People.memberOf(council.id());
    private final User colleague = People.memberOf(council.id());
    private final User chair = People.chairOf(council.id());

    private final Initiative cafe = inDraft(1, "Kursuscaféen");
    private final Initiative network = inDraft(2, "Mødrenetværk");

    private Initiative inDraft(int number, String title) {
        var initiative = new Initiative(cycle.id(), CENTRE, title);
        initiative.registerAsGranted(number);
        initiatives.add(initiative);
        return initiative;
    }

    @BeforeEach
    void theDraftIsSent() {
        cycles.add(cycle);
        councils.add(council);
        councils.add(elders);
        List.of(secretariat, member, colleague, chair).forEach(users::add);
        phases.add(new PhaseRun(cycle.id(), Phase.HEARING, TODAY));
        desk.hearings.prepare(cycle.id());
        desk.hearings.send(secretariat, cycle.id());
    }

    private UUID consultation(Council of) {
        return desk.consultations.ofCycle(cycle.id()).stream()
                .filter(c -> c.councilId().equals(of.id()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Consultation found(Council of) {
        return desk.consultations.find(consultation(of)).orElseThrow();
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
                    CommentService.UNWRITTEN,
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
