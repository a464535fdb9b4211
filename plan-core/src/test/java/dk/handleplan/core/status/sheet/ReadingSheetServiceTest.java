package dk.handleplan.core.status.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.status.AStatus;
import dk.handleplan.core.status.AStatusYear;
import dk.handleplan.core.status.Achievement;
import dk.handleplan.core.status.FigureText;
import dk.handleplan.core.status.Reading;
import dk.handleplan.core.status.Reading.Answer;
import dk.handleplan.core.status.ReadingState;
import dk.handleplan.core.status.sheet.Preview.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadingSheetServiceTest {

    private static final LocalDate JULY = LocalDate.of(2020, 7, 1);

    private final AStatusYear year = new AStatusYear();
    private final ReadingSheetService service = new ReadingSheetService(
            year.rounds, year.reports, year.readings, year.initiatives, year.cycles, year.reporting, year.clock);

    private UUID round;

    @BeforeEach
    void aRound() {
        round = year.open(Phase.MIDWAY_STATUS);
    }

    @Test
    void aSheetHasTheOpenReadingsOfOnesOwnUnit() {
        assertThat(lines(year.editor)).singleElement().satisfies(line -> {
            assertThat(line.indicator()).isEqualTo(year.women);
            assertThat(line.now()).isEmpty();
        });
        assertThat(lines(People.editorOf(year.library.id()))).isEmpty();

        year.passToHead(year.mothers, AStatus.thatGoesWellFor(year.mothers));

        assertThat(lines(year.editor)).isEmpty();
    }

    @Test
    void whoWorksInNoUnitGetsNone() {
        for (var other : List.of(year.secretariat, People.reader(), People.clerk())) {
            assertThatThrownBy(() -> service.sheet(other, round)).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void whatComesBackAsItWentOutChangesNothing() {
        save(Answer.of(FigureText.read("ca. 5–7"))
                .readOn(JULY)
                .saying(" To hold.\r\nEt mangler. ")
                .followedBy("Nyt hold", LocalDate.of(2020, 9, 1)));

        var line = lines(year.editor).get(0);
        assertThat(outcomes(entry(line, line.answer()))).containsExactly(Outcome.SAME);
        assertThat(take(entry(line, line.answer()))).isZero();
    }

    @Test
    void aNewFigureIsKeptBesideWhatElseWasWritten() {
        year.reporting.save(
                year.editor,
                year.reportOn(year.mothers),
                0,
                AStatus.thatGoesWell().form());
        var line = lines(year.editor).get(0);

        assertThat(outcomes(entry(line, figure("12")))).containsExactly(Outcome.NEW);
        assertThat(reading()).isNull();
        assertThat(take(entry(line, figure("12")))).isEqualTo(1);

        assertThat(FigureText.write(reading().figure().orElseThrow())).isEqualTo("12");
        assertThat(reading().readOn()).contains(LocalDate.now(year.clock));
        assertThat(year.reports.find(year.reportOn(year.mothers)).orElseThrow().narrative())
                .contains("To hold er gennemført.");
    }

    @Test
    void aChangedFigureKeepsItsGroupsAndItsJudgement() {
        save(Answer.of(12).readOn(JULY).judged(Achievement.REACHED, "To er flyttet."));
        var line = lines(year.editor).get(0);

        assertThat(outcomes(entry(line, figure("14")))).containsExactly(Outcome.CHANGED);
        take(entry(line, figure("14")));

        assertThat(FigureText.write(reading().figure().orElseThrow())).isEqualTo("14");
        assertThat(reading().judgement().orElseThrow().because()).isEqualTo("To er flyttet.");
        assertThat(reading().readOn()).contains(LocalDate.now(year.clock));
    }

    @Test
    void aFigureWhoseDayWasEmptiedKeepsItsDay() {
        save(Answer.of(12).readOn(JULY));
        var line = lines(year.editor).get(0);

        take(entry(line, SheetAnswer.of(FigureText.read("12"), null, null, "Talt med.", null, null)));

        assertThat(reading().readOn()).contains(JULY);
        assertThat(reading().comment()).contains("Talt med.");
    }

    @Test
    void whatIsEmptiedIsTakenAwayAndThatIsSaid() {
        save(Answer.of(12).readOn(JULY));
        var line = lines(year.editor).get(0);
        var nothing = SheetAnswer.of(null, null, null, " ", null, null);

        assertThat(outcomes(entry(line, nothing))).containsExactly(Outcome.REMOVED);
        take(entry(line, nothing));

        assertThat(reading()).isNull();
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotWrittenOver() {
        save(Answer.of(12).readOn(JULY));
        var line = lines(year.editor).get(0);
        var changed = entry(line, figure("14"));
        var untouched = entry(line, line.answer());
        save(Answer.of(13).readOn(JULY));

        assertThat(preview(changed).lines().get(0).why()).hasMessageContaining("siden arket blev hentet");
        assertThat(take(changed)).isZero();
        assertThat(outcomes(untouched)).containsExactly(Outcome.SAME);
        assertThat(FigureText.write(reading().figure().orElseThrow())).isEqualTo("13");
    }

    @Test
    void aLineWithAnErrorIsLeftOutAndTheOthersAreKept() {
        var line = lines(year.editor).get(0);
        var unreadable =
                new SheetEntry(3, line.key(), "", null, new RuleBroken("status.sheet.notADate", "H3", "i går"));
        var foreign =
                new SheetEntry(4, new ReadingSheet.Key(UUID.randomUUID(), year.women.id()), "", figure("1"), null);
        var unknown = new SheetEntry(5, null, "", figure("1"), null);
        var preview = preview(entry(line, figure("12")), unreadable, foreign, unknown, entry(line, figure("13")));

        assertThat(preview.lines())
                .extracting(Preview.Line::outcome)
                .containsExactly(Outcome.NEW, Outcome.REFUSED, Outcome.REFUSED, Outcome.REFUSED, Outcome.REFUSED);
        assertThat(preview.told()).extracting(Preview.Line::outcome).endsWith(Outcome.NEW);
        assertThat(take(entry(line, figure("12")), unreadable, foreign, unknown))
                .isEqualTo(1);
    }

    @Test
    void theRulesOfAReadingHoldForASheet() {
        var line = lines(year.editor).get(0);
        var tomorrow = LocalDate.now(year.clock).plusDays(1);

        assertThat(outcomes(entry(line, SheetAnswer.of(FigureText.read("12"), null, tomorrow, null, null, null))))
                .containsExactly(Outcome.REFUSED);
        assertThat(outcomes(entry(line, SheetAnswer.of(FigureText.read("12"), null, null, "010190-1234", null, null))))
                .containsExactly(Outcome.REFUSED);
        assertThatThrownBy(() -> SheetAnswer.of(FigureText.read("12"), ReadingState.NOT_YET, null, null, null, null))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void ofAForeignUnitNothingIsTaken() {
        var line = lines(year.editor).get(0);

        assertThat(service.take(People.editorOf(year.library.id()), round, List.of(entry(line, figure("12")))))
                .isZero();
        assertThat(reading()).isNull();
    }

    private List<ReadingSheet.Line> lines(User actor) {
        return service.sheet(actor, round).lines();
    }

    private static SheetAnswer figure(String text) {
        return SheetAnswer.of(FigureText.read(text), null, null, null, null, null);
    }

    private static SheetEntry entry(ReadingSheet.Line line, SheetAnswer answer) {
        return new SheetEntry(2, line.key(), line.answer().sign(), answer, null);
    }

    private Preview preview(SheetEntry... entries) {
        return service.preview(year.editor, round, List.of(entries));
    }

    private List<Outcome> outcomes(SheetEntry... entries) {
        return preview(entries).lines().stream().map(Preview.Line::outcome).toList();
    }

    private int take(SheetEntry... entries) {
        return service.take(year.editor, round, List.of(entries));
    }

    private Reading reading() {
        return year.reports
                .find(year.reportOn(year.mothers))
                .flatMap(report -> report.reading(year.women.id()))
                .orElse(null);
    }

    private void save(Answer answer) {
        year.reporting.save(
                year.editor,
                year.reportOn(year.mothers),
                0,
                AStatus.thatGoesWell().answering(year.women, answer).form());
    }
}
