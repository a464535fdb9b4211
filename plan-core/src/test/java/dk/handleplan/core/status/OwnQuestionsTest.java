package dk.handleplan.core.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.shared.DomainException;
import dk.handleplan.core.status.RoundFormService.Which;
import dk.handleplan.core.status.RoundQuestion.Wording;
import dk.handleplan.core.status.sheet.ReadingSheetService;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Reports of a round that leaves parts out and asks questions of its own. */
class OwnQuestionsTest {

    private final AStatusYear year = new AStatusYear();
    private final Which midway = new Which(null, year.cycle.id(), RoundKind.MIDWAY_STATUS);

    @Test
    void aRequiredQuestionIsAskedForWhenTheReportIsSent() {
        var question = asking("Hvad gjorde I anderledes?", true);
        year.open(Phase.MIDWAY_STATUS);

        assertThatThrownBy(() ->
                        year.passToHead(year.readers, AStatus.thatGoesWell().saying(question, "  ")))
                .isInstanceOfSatisfying(DomainException.class, refused -> {
                    assertThat(refused.key()).isEqualTo("status.questionMissing");
                    assertThat(refused.field()).contains("answer-" + question.id());
                });

        year.passToHead(year.readers, AStatus.thatGoesWell().saying(question, "Vi ringede."));
        assertThat(sheet().own()).extracting(Answered::answer).containsExactly("Vi ringede.");
    }

    @Test
    void whatMayBeLeftOpenIsNotAskedForAgain() {
        asking("Andet?", false);
        year.open(Phase.MIDWAY_STATUS);

        year.passToHead(year.readers, AStatus.thatGoesWell());

        assertThat(sheet().own()).extracting(Answered::answer).containsExactly((String) null);
    }

    @Test
    void aReturnedReportKeepsItsAnswers() {
        var question = asking("Hvad gjorde I anderledes?", true);
        year.open(Phase.MIDWAY_STATUS);
        year.deliver(year.readers, AStatus.thatGoesWell().saying(question, "Vi ringede."));

        year.reporting.returnForCorrection(year.secretariat, report(), 0, "Hvor mange?");

        assertThat(sheet().own()).extracting(Answered::answer).containsExactly("Vi ringede.");
    }

    @Test
    void whatTheRoundDoesNotAskIsNotKept() {
        year.open(Phase.MIDWAY_STATUS);

        year.passToHead(year.readers, AStatus.thatGoesWell().saying(questionOfNobody(), "Til en anden runde."));

        assertThat(year.reports.find(report()).orElseThrow().ownAnswers()).isEmpty();
    }

    @Test
    void partsThatAreLeftOutAreNeitherDemandedNorKept() {
        year.forms.leaveOut(year.secretariat, midway, 0, Set.of(ReportPart.values()));
        year.open(Phase.MIDWAY_STATUS);

        year.passToHead(
                year.mothers, AStatus.thatGoesWell().counting(year.women, 15).spending(2020, 90_000));

        var report = year.reports.find(year.reportOn(year.mothers)).orElseThrow();
        assertThat(report.reading(year.women.id())).isEmpty();
        assertThat(report.spent(2020).isKnown()).isFalse();
        assertThat(report.proposal()).isEmpty();
        assertThat(report.assessment()).contains(Assessment.ON_TRACK);
    }

    @Test
    void howItGoesIsAlwaysAsked() {
        year.forms.leaveOut(year.secretariat, midway, 0, Set.of(ReportPart.values()));
        year.open(Phase.MIDWAY_STATUS);

        assertThatThrownBy(() -> year.passToHead(year.mothers, AStatus.unfinished()))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.key()).isEqualTo("status.narrativeMissing"));
    }

    @Test
    void figuresThatAreNotAskedForStandInNoSheet() {
        year.forms.leaveOut(year.secretariat, midway, 0, Set.of(ReportPart.CRITERIA));
        var round = year.open(Phase.MIDWAY_STATUS);
        var sheets = new ReadingSheetService(
                year.rounds, year.reports, year.readings, year.initiatives, year.cycles, year.reporting, year.clock);

        assertThat(sheets.sheet(year.editor, round).lines()).isEmpty();
        assertThatThrownBy(() -> year.reporting.answer(
                        year.editor, year.reportOn(year.mothers), Map.of(year.women.id(), Reading.Answer.of(3))))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.key()).isEqualTo("status.criteriaNotAsked"));
    }

    @Test
    void theInitiativeTellsWhatWasAcceptedOfThem() {
        var question = asking("Hvad gjorde I anderledes?", true);
        year.open(Phase.MIDWAY_STATUS);
        year.accept(year.readers, AStatus.thatGoesWell().saying(question, "Vi ringede."));

        var form = year.rounds
                .find(year.reports.find(report()).orElseThrow().roundId())
                .orElseThrow()
                .form();
        assertThat(Answered.of(form, year.reports.find(report()).orElseThrow().ownAnswers()))
                .containsExactly(new Answered(question.id(), "Hvad gjorde I anderledes?", null, true, "Vi ringede."));
    }

    private RoundQuestion asking(String text, boolean required) {
        year.forms.ask(year.secretariat, midway, 0, new Wording(text, null, required));
        return year.forms.get(year.secretariat, midway).form().questions().get(0);
    }

    private static RoundQuestion questionOfNobody() {
        return new RoundQuestion(UUID.randomUUID(), new Wording("En anden?", null, false));
    }

    private UUID report() {
        return year.reportOn(year.readers);
    }

    private ReportSheet sheet() {
        return year.reporting.sheet(year.secretariat, report());
    }
}
