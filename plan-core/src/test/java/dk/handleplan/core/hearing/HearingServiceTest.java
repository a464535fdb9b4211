package dk.handleplan.core.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.handleplan.core.cycle.Cycles;
import dk.handleplan.core.cycle.Milestone;
import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.PhaseRun;
import dk.handleplan.core.hearing.Comments.SharedComment;
import dk.handleplan.core.hearing.Drafts.DraftRow;
import dk.handleplan.core.hearing.Remarks.RecommendedAmount;
import dk.handleplan.core.initiative.FormSection;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeVersions.VersionRow;
import dk.handleplan.core.initiative.VersionOccasion;
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

class HearingServiceTest extends TwoCouncilsAreHeard {

    private final User chairOfElders = People.chairOf(elders.id());
    private final User editor = People.editorOf(CENTRE);

    @BeforeEach
    void theEldersHaveAChair() {
        List.of(chairOfElders, editor).forEach(users::add);
    }

    private JointResponse.Line inResponse(Initiative about) {
        return desk.responding.response(chair, consultation(council)).lines().stream()
                .filter(line -> line.initiative().id().equals(about.id()))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate respondBy(Council of) {
        return desk.consultations.find(consultation(of)).orElseThrow().respondBy();
    }

    private ConsultationState stateOf(Council of) {
        return desk.consultations.find(consultation(of)).orElseThrow().state();
    }

    private HearingState state() {
        return desk.hearings.get(secretariat, cycle.id()).state();
    }

    private void send() {
        desk.hearings.send(secretariat, cycle.id());
    }

    private void says(User who, Initiative about, String text, Long kroner) {
        desk.commenting.say(
                who,
                consultation(council),
                about.id(),
                new CommentService.Seen(CommentService.UNWRITTEN, 1),
                words(text, kroner, true));
    }

    private static Comment.Words words(String text, Long kroner, boolean shared) {
        return new Comment.Words(text, amounts(kroner), shared);
    }

    private static List<Recommendation> amounts(Long kroner) {
        return kroner == null ? List.of() : List.of(new Recommendation(2020, Money.kroner(kroner)));
    }

    private void remarks(Initiative about, String text, Long kroner) {
        desk.responding.word(
                chair,
                consultation(council),
                about == null ? null : about.id(),
                ResponseService.UNWRITTEN,
                new Remark.Words(text, amounts(kroner)));
    }

    private void bothCouncilsRespond() {
        send();
        remarks(null, "Rådet takker for muligheden for at svare.", null);
        remarks(cafe, "Hvor mange hold?", 200_000L);
        remarks(network, null, 0L);
        desk.responding.send(chair, consultation(council));
        desk.responding.sendNoRemarks(chairOfElders, consultation(elders));
    }

    private List<RemarkRow> board() {
        return desk.memos.whole(secretariat, cycle.id()).everything();
    }

    private void answerAll() {
        board().stream().filter(RemarkRow::asksForAnswer).forEach(remark -> answer(remark.id()));
    }

    private void answer(UUID remarkId) {
        desk.replying.answer(
                secretariat,
                remarkId,
                AnsweringService.UNWRITTEN,
                new Answer.Reply(Outcome.PARTLY, "Fire hold.", "Afsnit 5 nævner holdene."));
    }

    @Nested
    class Before {

        @Test
        void everyConsulteeOfTheYearGetsAConsultationWithTheDateOfTheAnnualWheel() {
            var rows = desk.memos.whole(secretariat, cycle.id()).consultees();

            assertThat(rows).extracting(row -> row.council()).containsExactly("Integrationsrådet", "Ældrerådet");
            assertThat(rows).allSatisfy(row -> assertThat(row.respondBy()).isEqualTo(HEARING_DEADLINE));
        }

        @Test
        void nobodyInACouncilSeesTheDraftBeforeItIsSent() {
            assertThatThrownBy(() -> desk.commenting.reading(member, consultation(council)))
                    .isInstanceOf(NotAllowed.class)
                    .hasMessage("Udkastet er ikke sendt i høring endnu.");
        }

        @Test
        void onlyTheAdministrationSends() {
            assertThatThrownBy(() -> desk.hearings.send(chair, cycle.id())).isInstanceOf(NotAllowed.class);
        }

        @Test
        void sendingFreezesTheDraftUnderANumberAndADate() {
            send();

            var hearing = desk.hearings.get(secretariat, cycle.id());
            assertThat(hearing.draftNumber()).isEqualTo(1);
            assertThat(hearing.draftDated()).contains(TODAY);
            assertThat(desk.versions.kept.ofInitiative(cafe.id()))
                    .extracting(VersionRow::occasion)
                    .containsExactly(VersionOccasion.HEARING_DRAFT);
            assertThat(desk.process.told()).containsExactly("sent");
            assertThat(audit.actions(cycle.id())).endsWith("hearing.sent");
        }

        @Test
        void aDraftIsSentOnce() {
            send();

            assertThatThrownBy(() -> send())
                    .isInstanceOf(RuleBroken.class)
                    .hasMessage("Udkastet er allerede sendt i høring.");
        }

        @Test
        void whoIsHeardReadsTheDraftAsItWasSent() {
            challenge(cafe, "Få kommer i job.");
            send();
            challenge(cafe, "Hemmeligt rettet.");
            rename(cafe, "Den nye titel");

            assertThat(desk.commenting.reading(member, consultation(council)).lines())
                    .extracting(line -> line.initiative().title())
                    .containsExactly("Kursuscaféen", "Mødrenetværk");
            assertThat(form(member, cafe).now().texts().values())
                    .contains("Få kommer i job.")
                    .doesNotContain("Hemmeligt rettet.");
        }

        @Test
        void aCorrectedDraftHasItsOwnNumberAndDateAndSaysWhatIsNew() {
            challenge(cafe, "Få kommer i job.");
            send();
            clock.moveTo(TODAY.plusDays(2));
            challenge(cafe, "Kun få kommer i job.");
            desk.hearings.correct(secretariat, cycle.id(), "Udfordringen i indsats 1");

            assertThat(desk.reading.drafts(member, consultation(council)))
                    .extracting(DraftRow::number, DraftRow::dated, DraftRow::whatChanged)
                    .containsExactly(tuple(2, TODAY.plusDays(2), "Udfordringen i indsats 1"), tuple(1, TODAY, null));
            assertThat(desk.commenting.reading(member, consultation(council)).lines())
                    .extracting(line -> line.initiative().changed())
                    .containsExactly(true, false);
            assertThat(form(member, cafe).before().orElseThrow().texts()).containsValue("Få kommer i job.");
            assertThat(form(member, network).before()).isEmpty();
            assertThat(audit.actions(consultation(elders))).containsExactly("hearing.draftCorrected");
            assertThat(audit.ofCase(consultation(elders)).get(0).reason()).contains("Udfordringen i indsats 1");
        }

        @Test
        void aCorrectionSaysWhatIsNewAndThereIsSomethingNew() {
            assertThatThrownBy(() -> desk.hearings.correct(secretariat, cycle.id(), "Nyt"))
                    .hasMessage("Udkastet kan rettes, så længe høringen er åben.");
            send();
            assertThatThrownBy(() -> desk.hearings.correct(secretariat, cycle.id(), "Nyt"))
                    .hasMessageStartingWith("Hverken indsatser eller kapitler er ændret");
            challenge(cafe, "Rettet.");
            assertThatThrownBy(() -> desk.hearings.correct(secretariat, cycle.id(), " "))
                    .hasMessageStartingWith("Skriv, hvad der er rettet");
            assertThatThrownBy(() -> desk.hearings.correct(chair, cycle.id(), "Nyt"))
                    .isInstanceOf(NotAllowed.class);
        }

        @Test
        void aMemberFindsTheConsultationOfTheOwnCouncilOnceItIsSent() {
            assertThat(desk.consulting.mine(member, cycle.id())).isEmpty();
            send();

            assertThat(desk.consulting.mine(member, cycle.id())).contains(consultation(council));
            assertThat(desk.consulting.mine(chairOfElders, cycle.id())).contains(consultation(elders));
            assertThat(desk.consulting.mine(editor, cycle.id())).isEmpty();
        }

        @Test
        void theDraftIsReadByThoseWhoAreHeardAndTheAdministrationOnly() {
            assertThatThrownBy(() -> form(member, cafe)).isInstanceOf(NotAllowed.class);
            send();

            assertThat(form(secretariat, cafe).now().title()).isEqualTo("Kursuscaféen");
            assertThatThrownBy(() -> form(chairOfElders, cafe)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> form(editor, cafe)).isInstanceOf(NotAllowed.class);
        }

        private DraftService.WholeForm form(User reader, Initiative about) {
            return desk.reading.form(reader, consultation(council), about.id());
        }

        private void challenge(Initiative about, String text) {
            about.record(new FormSection.Challenge(text));
        }

        private void rename(Initiative about, String title) {
            about.record(new FormSection.Titles(title, null, null));
        }

        @Test
        void aConsulteeCanBeGivenADateOfItsOwn() {
            var own = LocalDate.of(2019, 11, 20);
            desk.consulting.askFor(secretariat, consultation(elders), 0, own);
            send();

            assertThat(respondBy(elders)).isEqualTo(own);
            assertThat(respondBy(council)).isEqualTo(HEARING_DEADLINE);
        }

        @Test
        void nobodyIsAskedToRespondInThePast() {
            assertThatThrownBy(() -> desk.consulting.askFor(secretariat, consultation(elders), 0, TODAY.minusDays(1)))
                    .isInstanceOf(RuleBroken.class)
                    .hasMessage("Skriv en svarfrist, der ikke ligger før i dag.");

            assertThatThrownBy(() -> desk.consulting.askFor(secretariat, consultation(elders), 0, ANSWERS_DUE))
                    .hasMessageStartingWith("Fristen kan senest være 25. november 2019");

            clock.moveTo(HEARING_DEADLINE.plusDays(1));
            assertThatThrownBy(() -> send())
                    .isInstanceOf(RuleBroken.class)
                    .hasMessageStartingWith("Svarfristen 12. november 2019 er passeret.");
        }
    }

    @Nested
    class Members {

        @BeforeEach
        void theDraftIsSent() {
            send();
        }

        private Reading reading() {
            return desk.commenting.reading(member, consultation(council));
        }

        private List<SharedComment> heardBy(User who, Initiative about) {
            return desk.commenting
                    .discussion(who, consultation(council), about.id())
                    .others(who.id());
        }

        @Test
        void aMemberSeesHowFarTheReadingHasCome() {
            says(member, cafe, "Godt", 200_000L);

            assertThat(reading().done()).isEqualTo(1);
            assertThat(reading().total()).isEqualTo(2);
            assertThat(reading().nextAfter(cafe.id())).contains(network.id());
        }

        @Test
        void havingNothingToRemarkCountsAsRead() {
            desk.commenting.remarkNothing(
                    member, consultation(council), cafe.id(), new CommentService.Seen(CommentService.UNWRITTEN, 1));

            assertThat(reading().done()).isEqualTo(1);
        }

        @Test
        void whenAllIsReadNothingComesNext() {
            says(member, cafe, "Godt", null);
            says(member, network, "Godt", null);

            assertThat(reading().nextAfter(network.id())).isEmpty();
        }

        @Test
        void theCouncilHearsWhatIsShared() {
            says(member, cafe, "Godt", 0L);

            assertThat(heardBy(colleague, cafe))
                    .singleElement()
                    .satisfies(
                            c -> assertThat(c.recommendations()).containsExactly(new Recommendation(2020, Money.ZERO)));
        }

        @Test
        void aMembersOwnCommentIsNotRepeatedAmongThoseOfTheOthers() {
            says(member, cafe, "Godt", null);

            assertThat(heardBy(member, cafe)).isEmpty();
        }

        @Test
        void nobodyHearsWhatIsOnlyMine() {
            desk.commenting.say(
                    member,
                    consultation(council),
                    cafe.id(),
                    new CommentService.Seen(CommentService.UNWRITTEN, 1),
                    words("Tja", 1L, false));

            assertThat(heardBy(colleague, cafe)).isEmpty();
            assertThat(heardBy(chair, cafe)).isEmpty();
            assertThat(inResponse(cafe).comments()).isZero();
        }

        @Test
        void aWithdrawnCommentIsGoneAndCanBeWrittenAnew() {
            says(member, cafe, "Godt", null);
            desk.commenting.withdraw(member, consultation(council), cafe.id());

            assertThat(heardBy(colleague, cafe)).isEmpty();
            assertThat(reading().done()).isZero();
            assertThat(desk.commenting.own(member, consultation(council), cafe.id()))
                    .isEmpty();

            says(member, cafe, "Bedre", null);
            assertThat(heardBy(colleague, cafe)).extracting(SharedComment::text).containsExactly("Bedre");
        }

        @Test
        void aSecondClickChangesNothing() {
            says(member, cafe, "Godt", 1L);
            says(member, cafe, "Godt", 1L);

            assertThat(heardBy(colleague, cafe)).hasSize(1);
        }

        @Test
        void whatWasWrittenInAnotherWindowIsNotOverwritten() {
            says(member, cafe, "Godt", null);

            assertThatThrownBy(() -> says(member, cafe, "Skidt", null)).isInstanceOf(StaleData.class);
        }

        @Test
        void aCommentSaysSomething() {
            assertThatThrownBy(() -> says(member, cafe, " ", null))
                    .isInstanceOf(RuleBroken.class)
                    .hasMessageStartingWith("Skriv en bemærkning eller anbefal et beløb.");
        }

        @Test
        void zeroIsARecommendation() {
            says(member, cafe, null, 0L);

            assertThat(reading().done()).isEqualTo(1);
        }

        @Test
        void nobodyCommentsOnAnInitiativeThatIsNotHeard() {
            var draft = new Initiative(cycle.id(), CENTRE, "Kladde");
            initiatives.add(draft);

            assertThatThrownBy(() -> says(member, draft, "Godt", null)).isInstanceOf(NotFound.class);
        }

        @Test
        void anotherCouncilHasNoAccess() {
            assertThatThrownBy(() -> desk.commenting.reading(chairOfElders, consultation(council)))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> desk.commenting.reading(secretariat, consultation(council)))
                    .isInstanceOf(NotAllowed.class);
        }

        @Test
        void afterTheDateNothingMoreIsTaken() {
            clock.moveTo(HEARING_DEADLINE);
            says(member, cafe, "I sidste øjeblik", null);
            clock.moveTo(HEARING_DEADLINE.plusDays(1));

            assertThatThrownBy(() -> says(member, network, "For sent", null))
                    .isInstanceOf(RuleBroken.class)
                    .hasMessageStartingWith("Svarfristen var 12. november 2019. Det, du har skrevet, er ikke gemt");
            assertThat(reading().writable()).isFalse();
        }

        @Test
        void theDisqualifiedNeitherCommentNorHearNorCount() {
            says(member, cafe, "Min egen forening", 999_000L);
            says(colleague, cafe, "Godt", 100_000L);
            desk.consulting.disqualify(member, consultation(council), member.id(), cafe.id(), "Egen forening");

            assertThat(heardBy(member, cafe)).isEmpty();
            assertThat(heardBy(chair, cafe)).extracting(SharedComment::text).containsExactly("Godt");
            assertThat(reading().total()).isEqualTo(1);
            assertThat(inResponse(cafe).spread(2020))
                    .contains(new Spread(1, Money.kroner(100_000), Money.kroner(100_000), Money.kroner(100_000)));
            assertThatThrownBy(() -> desk.commenting.remarkNothing(
                            member, consultation(council), cafe.id(), new CommentService.Seen(0, 1)))
                    .isInstanceOf(NotAllowed.class)
                    .hasMessageStartingWith("Du er inhabil");
        }

        @Test
        void nobodyDisqualifiesAColleague() {
            assertThatThrownBy(() -> desk.consulting.disqualify(
                            chair, consultation(council), member.id(), cafe.id(), "Egen forening"))
                    .isInstanceOf(NotAllowed.class);
        }

        @Test
        void theAdministrationRecordsADisqualificationAndTakesAMistakeBack() {
            desk.consulting.disqualify(secretariat, consultation(council), member.id(), cafe.id(), "Egen forening");
            var recorded =
                    desk.consulting.frame(secretariat, consultation(council)).disqualified();
            assertThat(recorded)
                    .singleElement()
                    .satisfies(d -> assertThat(d.initiative()).isEqualTo("Kursuscaféen"));

            desk.consulting.qualify(secretariat, recorded.get(0).id());

            assertThat(reading().total()).isEqualTo(2);
            assertThat(audit.actions(consultation(council))).endsWith("hearing.disqualified", "hearing.qualified");
        }

        @Test
        void onceTheMemoIsReleasedItsListOfTheDisqualifiedStands() {
            desk.consulting.disqualify(secretariat, consultation(council), member.id(), cafe.id(), "Egen forening");
            desk.hearings.endConsultations(cycle.id());
            desk.answering.release(secretariat, cycle.id());
            var recorded = desk.disqualifications
                    .of(consultation(council), member.id(), cafe.id())
                    .orElseThrow();

            assertThatThrownBy(() -> desk.consulting.qualify(secretariat, recorded.id()))
                    .isInstanceOf(RuleBroken.class)
                    .hasMessage("Svarene er frigivet og kan ikke ændres.");
            assertThatThrownBy(() -> desk.consulting.disqualify(
                            secretariat, consultation(council), colleague.id(), network.id(), null))
                    .isInstanceOf(RuleBroken.class);
            assertThat(desk.disqualifications.rows(cycle.id())).hasSize(1);
        }

        @Test
        void whoDoesNotSitInTheCouncilCannotBeDisqualifiedFromIt() {
            assertThatThrownBy(() -> desk.consulting.disqualify(
                            secretariat, consultation(council), editor.id(), cafe.id(), null))
                    .isInstanceOf(NotFound.class);
        }

        @Test
        void theAdministrationSeesHowManyHaveCommentedAndNotWhat() {
            says(member, cafe, "Godt", null);

            assertThat(desk.memos.whole(secretariat, cycle.id()).consultees().get(0))
                    .satisfies(row -> {
                        assertThat(row.commented()).isEqualTo(1);
                        assertThat(row.members()).isEqualTo(3);
                    });
            assertThatThrownBy(() -> desk.commenting.shared(secretariat, consultation(council), cafe.id()))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Nested
    class Chairs {

        @BeforeEach
        void theDraftIsSent() {
            send();
        }

        private JointResponse response() {
            return desk.responding.response(chair, consultation(council));
        }

        @Test
        void theChairSeesHowFarRecommendationsLieApart() {
            says(member, cafe, null, 100_000L);
            says(colleague, cafe, null, 300_000L);
            says(chair, cafe, null, 250_000L);

            assertThat(inResponse(cafe).spread(2020))
                    .contains(new Spread(3, Money.kroner(100_000), Money.kroner(250_000), Money.kroner(300_000)));
        }

        @Test
        void theSumOfRecommendationsFollows() {
            remarks(cafe, null, 200_000L);
            remarks(network, "Ikke i år", 0L);

            assertThat(response().sum(2020)).isEqualTo(Amount.kroner(200_000));
            assertThat(inResponse(network).recommended(2020)).isEqualTo(Amount.kroner(0));
            assertThat(inResponse(network).recommended(2021)).isEqualTo(Amount.blank());
        }

        @Test
        void twoWindowsOfTheChairDoNotOverwriteEachOther() {
            remarks(cafe, "Fra det ene vindue", null);

            assertThatThrownBy(() -> remarks(cafe, "Fra det andet", null)).isInstanceOf(StaleData.class);
        }

        @Test
        void membersDoNotWriteTheResponse() {
            var words = new Remark.Words("Godt", List.of());

            assertThatThrownBy(() -> desk.responding.word(member, consultation(council), cafe.id(), -1, words))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> desk.responding.send(member, consultation(council)))
                    .isInstanceOf(NotAllowed.class);
        }

        @Test
        void aDisqualifiedChairLeavesTheInitiativeToSomebodyElse() {
            says(member, cafe, "Godt", 1L);
            desk.consulting.disqualify(chair, consultation(council), chair.id(), cafe.id(), null);

            assertThat(inResponse(cafe).comments()).isZero();
            assertThatThrownBy(() -> remarks(cafe, "Godt", null)).isInstanceOf(NotAllowed.class);
        }

        @Test
        void aDisqualifiedChairIsToldNothingOfTheJointRemarkButSeesTheSum() {
            remarks(cafe, "Rådet støtter indsatsen.", 100_000L);
            desk.consulting.disqualify(secretariat, consultation(council), chair.id(), cafe.id(), "Egen forening");

            assertThat(inResponse(cafe).remark()).isNull();
            assertThat(desk.responding
                            .jointRemark(chair, consultation(council), cafe.id())
                            .remark())
                    .isEmpty();
            assertThat(response().sum(2020)).isEqualTo(Amount.kroner(100_000));
            assertThat(response().isEmpty()).isFalse();
        }

        @Test
        void aSentResponseIsDatedAndFinal() {
            remarks(cafe, "Godt", null);
            desk.responding.send(chair, consultation(council));

            assertThat(stateOf(council)).isEqualTo(ConsultationState.RESPONDED);
            assertThat(board())
                    .singleElement()
                    .satisfies(r -> assertThat(r.sentOn()).isEqualTo(TODAY));
            assertThatThrownBy(() -> remarks(network, "Glemte vi noget?", null))
                    .isInstanceOf(RuleBroken.class)
                    .hasMessage("Rådets svar blev sendt 15. oktober 2019 og kan ikke ændres.");
            assertThatThrownBy(() -> desk.responding.send(chair, consultation(council)))
                    .isInstanceOf(RuleBroken.class);
            assertThat(audit.actions(consultation(council))).containsExactly("hearing.responseSent");
        }

        @Test
        void anEmptyResponseIsNotSent() {
            remarks(cafe, " ", null);

            assertThatThrownBy(() -> desk.responding.send(chair, consultation(council)))
                    .isInstanceOf(RuleBroken.class)
                    .hasMessageStartingWith("Skriv mindst én bemærkning");
        }

        @Test
        void noRemarksIsAnAnswerUnlessSomeAreWritten() {
            remarks(cafe, "Godt", null);
            assertThatThrownBy(() -> desk.responding.sendNoRemarks(chair, consultation(council)))
                    .isInstanceOf(RuleBroken.class);

            desk.responding.word(chair, consultation(council), cafe.id(), 0, new Remark.Words(null, List.of()));
            desk.responding.sendNoRemarks(chair, consultation(council));

            assertThat(stateOf(council)).isEqualTo(ConsultationState.NO_REMARKS);
        }

        @Test
        void theDatePassesWhileTheChairIsTyping() {
            remarks(cafe, "Godt", null);
            clock.moveTo(HEARING_DEADLINE.plusDays(1));

            assertThatThrownBy(() -> remarks(network, "Og dette", null)).hasMessageStartingWith("Svarfristen var");
            assertThatThrownBy(() -> desk.responding.send(chair, consultation(council)))
                    .hasMessageStartingWith("Svarfristen var");
            assertThat(stateOf(council)).isEqualTo(ConsultationState.OPEN);
        }

        @Test
        void theChairNotesTheDayOfTheMeeting() {
            var meeting = LocalDate.of(2019, 11, 5);
            desk.consulting.meetOn(chair, consultation(council), 0, meeting, false);

            assertThat(desk.consulting.get(member, consultation(council)).meetingOn())
                    .contains(meeting);
            assertThatThrownBy(() -> desk.consulting.meetOn(member, consultation(council), 0, meeting, false))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Nested
    class Dates {

        @BeforeEach
        void theDraftIsSent() {
            send();
        }

        private void extend(LocalDate date) {
            desk.consulting.extend(secretariat, consultation(council), 0, date, "Mødet er flyttet");
        }

        private LocalDate remindOn() {
            return desk.consultations.find(consultation(council)).orElseThrow().remindOn(LocalDate.now(clock));
        }

        @Test
        void anExtensionGivesOneCouncilMoreTime() {
            extend(LocalDate.of(2019, 11, 19));

            assertThat(respondBy(council)).isEqualTo(LocalDate.of(2019, 11, 19));
            assertThat(respondBy(elders)).isEqualTo(HEARING_DEADLINE);
            assertThat(desk.process.told()).endsWith("extended");
            assertThat(audit.actions(consultation(council))).containsExactly("hearing.extended");
        }

        @Test
        void anExtensionNeedsAReasonAndALaterDate() {
            assertThatThrownBy(() -> desk.consulting.extend(
                            secretariat, consultation(council), 0, HEARING_DEADLINE.plusDays(1), " "))
                    .isInstanceOf(RuleBroken.class);
            assertThatThrownBy(() -> extend(HEARING_DEADLINE))
                    .hasMessage("Den nye frist skal ligge efter den nuværende, 12. november 2019.");
            assertThatThrownBy(() -> extend(ANSWERS_DUE))
                    .hasMessageStartingWith("Fristen kan senest være 25. november 2019");
        }

        @Test
        void anExtensionComesTooLateWhenTheDateHasPassed() {
            desk.consulting.lapse(consultation(council));

            assertThatThrownBy(() -> extend(HEARING_DEADLINE.plusDays(3)))
                    .isInstanceOf(RuleBroken.class)
                    .hasMessage("Fristen var 12. november 2019, og høringen af dette råd er afsluttet.");
        }

        @Test
        void whenTheAnnualWheelMovesThoseWithoutADateOfTheirOwnFollow() {
            extend(LocalDate.of(2019, 11, 19));
            Cycles.move(cycle, Map.of(Milestone.HEARING_DEADLINE, LocalDate.of(2019, 11, 15)), TODAY);

            desk.dates.datesMoved(cycle.id(), Map.of());

            assertThat(respondBy(council)).isEqualTo(LocalDate.of(2019, 11, 19));
            assertThat(respondBy(elders)).isEqualTo(LocalDate.of(2019, 11, 15));
        }

        @Test
        void aDateOfOnesOwnIsCutWhenTheAnswersAreDueEarlier() {
            extend(LocalDate.of(2019, 11, 25));
            Cycles.move(cycle, Map.of(Milestone.ANSWERS_DUE, LocalDate.of(2019, 11, 20)), TODAY);

            desk.dates.datesMoved(cycle.id(), Map.of());

            assertThat(respondBy(council)).isEqualTo(LocalDate.of(2019, 11, 19));
        }

        @Test
        void aReminderComesAWeekBeforeTheDateOrAsSoonAsThereIsTime() {
            assertThat(remindOn()).isEqualTo(LocalDate.of(2019, 11, 5));

            clock.moveTo(LocalDate.of(2019, 11, 10));
            assertThat(remindOn()).isEqualTo(LocalDate.of(2019, 11, 11));

            clock.moveTo(HEARING_DEADLINE);
            assertThat(remindOn()).isEqualTo(HEARING_DEADLINE);
        }

        @Test
        void aCouncilThatDoesNotRespondByTheDateDidNotRespond() {
            desk.consulting.lapse(consultation(council));

            assertThat(stateOf(council)).isEqualTo(ConsultationState.NOT_RESPONDED);
            assertThat(desk.process.told()).doesNotContain("allIn");
        }

        @Test
        void theLastCouncilToCloseEndsTheConsultations() {
            desk.consulting.lapse(consultation(council));
            desk.responding.sendNoRemarks(chairOfElders, consultation(elders));

            assertThat(desk.process.told()).endsWith("responded", "allIn");
            assertThat(state()).isEqualTo(HearingState.ANSWERING);
        }

        @Test
        void whenTheHearingEndsTheRestDidNotRespond() {
            var closed = desk.hearings.endConsultations(cycle.id());

            assertThat(closed).containsExactlyInAnyOrder(consultation(council), consultation(elders));
            assertThat(stateOf(elders)).isEqualTo(ConsultationState.NOT_RESPONDED);
            assertThat(desk.process.told()).doesNotContain("allIn");
            assertThat(phases.find(cycle.id(), Phase.HEARING))
                    .get()
                    .extracting(PhaseRun::openParts)
                    .isEqualTo(0);
        }
    }

    @Nested
    class Answers {

        @BeforeEach
        void bothRespond() {
            bothCouncilsRespond();
        }

        private UUID remarkOn(Initiative initiative) {
            return desk.remarks
                    .of(consultation(council), initiative.id())
                    .orElseThrow()
                    .id();
        }

        @Test
        void answersAreReleasedTogetherWhenEveryRemarkHasOne() {
            answer(remarkOn(cafe));
            assertThatThrownBy(() -> desk.answering.release(secretariat, cycle.id()))
                    .isInstanceOf(RuleBroken.class)
                    .hasMessageStartingWith("En bemærkning mangler et godkendt svar.");

            answer(desk.remarks.of(consultation(council), null).orElseThrow().id());
            desk.answering.release(secretariat, cycle.id());

            assertThat(state()).isEqualTo(HearingState.RELEASED);
            assertThat(desk.process.told()).endsWith("released");
            assertThat(audit.actions(consultation(elders))).endsWith("hearing.answersReleased");
        }

        @Test
        void anAmountAloneIsAnsweredByTheAllocation() {
            answerAll();

            assertThat(desk.answered.to(remarkOn(network))).isEmpty();
            desk.answering.release(secretariat, cycle.id());
        }

        @Test
        void beforeTheReleaseNobodyButTheAdministrationSeesAnAnswer() {
            answerAll();

            for (var reader : List.of(member, chair, editor)) {
                assertThat(desk.answering.onInitiative(reader, cafe.id()))
                        .singleElement()
                        .matches(row -> !row.isAnswered());
                assertThatThrownBy(() -> desk.memos.whole(reader, cycle.id())).isInstanceOf(NotAllowed.class);
            }
            assertThat(desk.answering.onInitiative(People.clerk(), cafe.id())).isEmpty();
            assertThat(desk.answering.onInitiative(People.reader(), cafe.id())).isEmpty();
            assertThat(desk.answering.onInitiative(People.editorOf(UUID.randomUUID()), cafe.id()))
                    .isEmpty();
            assertThat(desk.answering.onInitiative(secretariat, cafe.id()))
                    .singleElement()
                    .matches(RemarkRow::isAnswered);
            assertThat(desk.answering.ofCouncil(member, desk.consulting.get(member, consultation(council))))
                    .hasSize(3)
                    .noneMatch(RemarkRow::isAnswered);
        }

        @Test
        void afterTheReleaseEverybodySeesThem() {
            answerAll();
            desk.answering.release(secretariat, cycle.id());

            for (var reader : List.of(member, chairOfElders, editor, People.clerk(), People.reader())) {
                assertThat(desk.answering.onInitiative(reader, cafe.id()))
                        .singleElement()
                        .matches(RemarkRow::isAnswered);
                assertThat(desk.memos.whole(reader, cycle.id()).answered()).isEqualTo(2);
            }
        }

        @Test
        void aReleasedAnswerDoesNotChange() {
            answerAll();
            desk.answering.release(secretariat, cycle.id());

            assertThatThrownBy(() -> desk.replying.answer(
                            secretariat, remarkOn(cafe), 0, new Answer.Reply(Outcome.NOTED, "Noteret", null)))
                    .isInstanceOf(RuleBroken.class)
                    .hasMessage("Svarene er frigivet og kan ikke ændres.");
        }

        @Test
        void whatIsAccommodatedTellsWhatWasChanged() {
            assertThatThrownBy(() -> desk.replying.answer(
                            secretariat, remarkOn(cafe), -1, new Answer.Reply(Outcome.ACCOMMODATED, "Ja", null)))
                    .isInstanceOf(RuleBroken.class)
                    .hasMessageStartingWith("Skriv, hvad der er ændret i planen");
            assertThatThrownBy(() ->
                            desk.replying.answer(secretariat, remarkOn(cafe), -1, new Answer.Reply(null, "Ja", null)))
                    .hasMessage("Vælg, hvad der sker med bemærkningen.");
        }

        @Test
        void onlyTheAdministrationAnswers() {
            var reply = new Answer.Reply(Outcome.NOTED, "Noteret", null);

            assertThatThrownBy(() -> desk.replying.answer(editor, remarkOn(cafe), -1, reply))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> desk.answering.release(chair, cycle.id())).isInstanceOf(NotAllowed.class);
        }

        @Test
        void answersMayBeWrittenWhileOthersStillRespondButNotReleased() {
            var early = new HearingServiceTest();
            early.theHearingIsPrepared();
            early.send();
            early.remarks(early.cafe, "Godt", null);
            early.desk.responding.send(early.chair, early.consultation(early.council));
            early.answerAll();

            assertThatThrownBy(() -> early.desk.answering.release(early.secretariat, early.cycle.id()))
                    .hasMessageStartingWith("Høringen er stadig åben.");
        }

        @Test
        void theMemoGroupsEveryInitiativeUnderItsGoalAndKeepsAmountsApartFromSilence() {
            var memo = desk.memos.whole(secretariat, cycle.id());

            assertThat(memo.general()).hasSize(1);
            assertThat(memo.groups()).singleElement().satisfies(group -> {
                assertThat(group.entries()).hasSize(2);
                assertThat(group.entries().get(0).remarks().get(0).recommended(2020))
                        .isEqualTo(Amount.kroner(200_000));
                assertThat(group.entries().get(1).remarks().get(0).recommended(2020))
                        .isEqualTo(Amount.kroner(0));
                assertThat(group.entries().get(1).remarks().get(0).recommended(2021))
                        .isEqualTo(Amount.blank());
            });
            assertThat(memo.consultees())
                    .extracting(c -> c.state())
                    .containsExactly(ConsultationState.RESPONDED, ConsultationState.NO_REMARKS);
        }

        @Test
        void theAllocationReadsWhatIsRecommended() {
            assertThat(desk.remarks.recommendedAmounts(cycle.id()))
                    .containsExactly(
                            new RecommendedAmount(cafe.id(), 2020, Money.kroner(200_000), council.id(), false, TODAY),
                            new RecommendedAmount(network.id(), 2020, Money.ZERO, council.id(), false, TODAY));
        }
    }
}
