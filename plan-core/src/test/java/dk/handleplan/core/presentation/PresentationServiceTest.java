package dk.handleplan.core.presentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.decision.DecisionForm.Beside;
import dk.handleplan.core.decision.DecisionRow.MinutesRow;
import dk.handleplan.core.decision.Minutes;
import dk.handleplan.core.decision.Outcome;
import dk.handleplan.core.document.PublicFigure;
import dk.handleplan.core.organisation.Body;
import dk.handleplan.core.organisation.BodyType;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.presentation.PresentationService.Request;
import dk.handleplan.core.presentation.PresentationSheet.Rights;
import dk.handleplan.core.presentation.StatusDocument.Earlier;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RecordJson;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.StaleData;
import dk.handleplan.core.status.AStatus;
import dk.handleplan.core.status.AStatusYear;
import dk.handleplan.core.status.Achievement;
import dk.handleplan.core.status.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A midway status before the social committee, and before the committee of schools. */
class PresentationServiceTest {

    private static final LocalDate MEETING = LocalDate.of(2020, 9, 7);

    private final AStatusYear year = new AStatusYear();
    private final Body social = new Body("SU", "Socialudvalget", BodyType.COMMITTEE);
    private final Body schools = new Body("SK", "Skoleudvalget", BodyType.COMMITTEE);
    private final InMemoryPresentations presentations = new InMemoryPresentations(year.bodies);
    private final StatusCompiler compiler =
            new StatusCompiler(new InMemoryRoundSources(year), year.readings, presentations, year.clock);
    private final StatusDocumentService documents = new StatusDocumentService(compiler, presentations);
    private final Steps steps = new Steps();
    private final PresentationService service =
            new PresentationService(compiler, presentations, year.bodies, steps, year.audit, year.clock);
    private final PresentationOverview overview = new PresentationOverview(presentations, year.bodies, year.clock);
    private final User clerk = People.clerk();

    private UUID round;

    @BeforeEach
    void aStatusIsAccepted() {
        year.bodies.add(social);
        year.bodies.add(schools);
        round = year.open(Phase.MIDWAY_STATUS);
        year.accept(year.mothers, AStatus.thatGoesWell().counting(year.women, 12));
    }

    @Test
    void whatTheBodyGotStaysAsItWasWhateverIsCorrectedAfterwards() {
        present(Purpose.DECISION, social);

        correctTo(21);

        assertThat(counted(documents.of(year.secretariat, round))).isEqualTo(21);
        assertThat(counted(documents.of(clerk, round))).isEqualTo(12);
        assertThat(counted(sheet(clerk, social).presented().content())).isEqualTo(12);
        assertThat(documents.of(People.reader(), round))
                .isEqualTo(sheet(clerk, social).presented().content());
    }

    @Test
    void whatABodyGetsTellsNothingOfFewPersons() {
        correctTo(3);
        present(Purpose.INFORMATION, social);

        var told = figureIn(documents.of(clerk, round));
        assertThat(told.now().figure()).isNull();
        assertThat(told.now().kept()).isEqualTo(PublicFigure.Told.FEW);
        assertThat(told.gap()).isNull();
        assertThat(told.correction()).isNull();
        assertThat(told.series().points()).isEmpty();
        assertThat(told.achievement()).isEqualTo(Achievement.NOT_YET);
        assertThat(RecordJson.write(documents.of(People.reader(), round)).toString())
                .doesNotContain("Tastefejl");
        assertThat(sheet(year.secretariat, social).presented().content()).isEqualTo(documents.of(clerk, round));
        assertThat(counted(documents.of(year.secretariat, round))).isEqualTo(3);
    }

    @Test
    void theClerkRecordsThatItWasTakenNoteOf() {
        present(Purpose.INFORMATION, social);
        year.clock.moveTo(MEETING);

        record(social, Outcome.NOTED);

        assertThat(of(social).state()).isEqualTo(PresentationState.TREATED);
        assertThat(sheet(clerk, social).treated().outcome()).isEqualTo(Outcome.NOTED);
        assertThat(steps.told).containsExactly("presented", "recorded");
        assertThatThrownBy(() -> record(social, Outcome.NOTED)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void itIsDeferredAgainAndAgainUntilItIsTreated() {
        present(Purpose.DECISION, social);
        var meeting = MEETING;
        for (var time = 0; time < 3; time++) {
            year.clock.moveTo(meeting);
            var next = meeting.plusMonths(1);
            service.record(clerk, of(social).id(), 0, Set.of(), minutes(meeting, Outcome.DEFERRED, next));
            assertThat(of(social).isDeferred(meeting)).isTrue();
            assertThat(sheet(clerk, social).rights().mayRecord()).isFalse();
            assertThatThrownBy(() -> record(social, Outcome.APPROVED))
                    .isInstanceOfSatisfying(
                            RuleBroken.class, e -> assertThat(e.field()).contains("metOn"));
            meeting = next;
        }
        year.clock.moveTo(meeting);

        service.record(clerk, of(social).id(), 0, Set.of(), minutes(meeting, Outcome.APPROVED, null));

        assertThat(sheet(clerk, social).treated().minutes())
                .extracting(MinutesRow::outcome)
                .containsExactly(Outcome.DEFERRED, Outcome.DEFERRED, Outcome.DEFERRED, Outcome.APPROVED);
    }

    @Test
    void whatIsForInformationIsNotApproved() {
        present(Purpose.INFORMATION, social);
        year.clock.moveTo(MEETING);

        assertThatThrownBy(() -> record(social, Outcome.APPROVED))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.field()).contains("outcome"));
    }

    @Test
    void twoBodiesTreatItInAJointMeeting() {
        present(Purpose.DECISION, social, schools);
        year.clock.moveTo(MEETING);
        assertThat(sheet(clerk, social).beside()).extracting(Beside::body).containsExactly("Skoleudvalget");

        service.record(clerk, of(social).id(), 0, Set.of(of(schools).id()), minutes(MEETING, Outcome.APPROVED, null));

        assertThat(sheet(clerk, schools).treated().jointly()).containsExactly("Socialudvalget");
        assertThat(sheet(clerk, schools).treated().outcome()).isEqualTo(Outcome.APPROVED);
        assertThat(steps.told).containsExactly("presented", "presented", "recorded", "recorded");
    }

    @Test
    void onlyWhatIsTheSameDocumentIsTreatedTogether() {
        present(Purpose.DECISION, social);
        present(Purpose.DECISION, schools);
        year.clock.moveTo(MEETING);

        assertThat(sheet(clerk, social).beside()).isEmpty();
        assertThatThrownBy(() -> service.record(
                        clerk, of(social).id(), 0, Set.of(of(schools).id()), minutes(MEETING, Outcome.APPROVED, null)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theNextDocumentPrintsWhatWasSaidLastButNotOfAClosedItem() {
        present(Purpose.DECISION, social, schools);
        year.clock.moveTo(MEETING);
        record(social, Outcome.APPROVED);
        service.record(
                clerk,
                of(schools).id(),
                0,
                Set.of(),
                new Minutes(MEETING, "7", true, "Kun for udvalget.", Outcome.NOTED, null));

        var earlier = documents.of(year.secretariat, round).earlier();

        assertThat(earlier)
                .extracting(Earlier::body, Earlier::outcome, Earlier::metOn, Earlier::wording)
                .containsExactlyInAnyOrder(
                        tuple("Socialudvalget", Outcome.APPROVED, MEETING, "Det skete."),
                        tuple("Skoleudvalget", Outcome.NOTED, MEETING, null));
        assertThat(documents.of(clerk, round).earlier()).isEmpty();
    }

    @Test
    void nothingIsPresentedToNobodyWithoutAPurposeInThePastOrTwice() {
        refused("bodies", new Request(Set.of(), Purpose.DECISION, MEETING));
        refused("purpose", new Request(Set.of(social.id()), null, MEETING));
        refused("meeting", new Request(Set.of(social.id()), Purpose.DECISION, LocalDate.of(2020, 1, 1)));
        refused("meeting", new Request(Set.of(social.id()), Purpose.DECISION, null));
        present(Purpose.DECISION, social);

        refused("bodies", new Request(Set.of(schools.id(), social.id()), Purpose.DECISION, MEETING));
        service.withdraw(year.secretariat, of(social).id(), 0);
        present(Purpose.DECISION, social);
    }

    @Test
    void thereMustBeSomethingToPresent() {
        year.conclude(round);
        round = year.open(Phase.FINAL_STATUS);

        assertThatThrownBy(() -> present(Purpose.DECISION, social)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> service.present(
                        year.secretariat,
                        UUID.randomUUID(),
                        new Request(Set.of(social.id()), Purpose.DECISION, MEETING)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aWithdrawnOneIsReadNoMoreInsteadOfWhatWasPresentedBefore() {
        present(Purpose.DECISION, social);
        correctTo(21);
        present(Purpose.INFORMATION, schools);
        assertThat(counted(documents.of(clerk, round))).isEqualTo(21);

        service.withdraw(year.secretariat, of(schools).id(), 0);

        assertThat(counted(documents.of(clerk, round))).isEqualTo(12);
        assertThat(steps.told).contains("withdrawn");
    }

    @Test
    void whoMayDoWhat() {
        present(Purpose.DECISION, social);
        var id = of(social).id();

        assertThat(sheet(year.secretariat, social).rights()).isEqualTo(new Rights(false, true, true));
        assertThat(sheet(clerk, social).rights()).isEqualTo(new Rights(true, true, false));
        assertThat(sheet(People.reader(), social).rights()).isEqualTo(new Rights(false, false, false));
        assertThatThrownBy(() -> sheet(year.editor, social)).isInstanceOf(NotAllowed.class);
        assertThat(overview.ofYear(year.editor, year.cycle.id())).isEmpty();
        assertThat(overview.choices(clerk)).isEmpty();
        assertThatThrownBy(() -> service.withdraw(clerk, id, 0)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() ->
                        service.record(year.secretariat, id, 0, Set.of(), minutes(MEETING, Outcome.APPROVED, null)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> service.convene(People.reader(), id, 0, MEETING))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> service.present(
                        People.administrator(), round, new Request(Set.of(schools.id()), Purpose.DECISION, MEETING)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> service.convene(clerk, id, 7, MEETING)).isInstanceOf(StaleData.class);
    }

    @Test
    void aMeetingIsMoved() {
        present(Purpose.DECISION, social);

        service.convene(clerk, of(social).id(), 0, MEETING.plusWeeks(1));

        assertThat(of(social).meetsOn()).isEqualTo(MEETING.plusWeeks(1));
        assertThat(steps.told).containsExactly("presented", "convened");
    }

    private void refused(String field, Request request) {
        assertThatThrownBy(() -> service.present(year.secretariat, round, request))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.field()).contains(field));
    }

    private void present(Purpose purpose, Body... to) {
        var asked = Stream.of(to).map(Body::id).collect(Collectors.toSet());
        service.present(year.secretariat, round, new Request(asked, purpose, MEETING));
    }

    private void record(Body body, Outcome outcome) {
        service.record(clerk, of(body).id(), 0, Set.of(), minutes(MEETING, outcome, null));
    }

    private static Minutes minutes(LocalDate on, Outcome outcome, LocalDate deferredTo) {
        return new Minutes(on, "7", false, "Det skete.", outcome, deferredTo);
    }

    private Presentation of(Body body) {
        return presentations.ofBody(body.id());
    }

    private PresentationSheet sheet(User actor, Body body) {
        return overview.sheet(actor, of(body).id(), Set.of());
    }

    private void correctTo(long figure) {
        year.readings.add(year.reports
                .find(year.reportOn(year.mothers))
                .flatMap(report -> report.reading(year.women.id()))
                .orElseThrow()
                .correct(Reading.Answer.of(figure), "Tastefejl", "Sekretariatet", LocalDate.now(year.clock)));
    }

    private static int counted(StatusDocument document) {
        return figureIn(document).now().figure().least().intValue();
    }

    private static Figure figureIn(StatusDocument document) {
        return document.entries().stream()
                .filter(entry -> entry.told() != null)
                .findFirst()
                .orElseThrow()
                .told()
                .figures()
                .get(0);
    }

    /** Remembers what the process was told. */
    private static final class Steps implements PresentationProcess {

        private final List<String> told = new ArrayList<>();

        @Override
        public void presented(UUID cycleId, UUID presentationId) {
            told.add("presented");
        }

        @Override
        public void recorded(UUID presentationId, boolean deferred) {
            told.add("recorded");
        }

        @Override
        public void convened(UUID presentationId) {
            told.add("convened");
        }

        @Override
        public void withdrawn(UUID presentationId) {
            told.add("withdrawn");
        }
    }
}
