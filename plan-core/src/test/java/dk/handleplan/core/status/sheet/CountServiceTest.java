package dk.handleplan.core.status.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.initiative.GrantNews;
import dk.handleplan.core.initiative.InMemoryToldGrants;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeService;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.status.AStatus;
import dk.handleplan.core.status.AStatusYear;
import dk.handleplan.core.status.FigureText;
import dk.handleplan.core.status.Reading.Answer;
import dk.handleplan.core.status.ReadingService;
import dk.handleplan.core.status.sheet.Preview.Outcome;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Women who take part, counted twice a year; twelve were accepted in the midway report. */
class CountServiceTest {

    private static final LocalDate MAY = LocalDate.of(2020, 5, 20);
    private static final LocalDate MIDWAY = LocalDate.of(2020, 8, 3);

    private final AStatusYear year = new AStatusYear();
    private final InMemoryToldGrants told = new InMemoryToldGrants();
    private final GrantNews news = new GrantNews(told, year.cycles);
    private final ReadingService readings = new ReadingService(
            year.readings,
            year.reports,
            year.rounds,
            year.initiatives,
            readableByAll(),
            news,
            year.cycles,
            year.audit,
            year.clock);
    private final CountService service =
            new CountService(year.readings, readings, year.initiatives, news, year.cycles, year.clock);

    @BeforeEach
    void aRoundIsOver() {
        year.women.numbered("I01-K1", 1);
        year.open(Phase.MIDWAY_STATUS);
        year.accept(
                year.mothers,
                AStatus.thatGoesWell().answering(year.women, Answer.of(12).readOn(MIDWAY)));
        told.told.add(year.mothers.id());
    }

    @Test
    void countsAreKeptByCodeOrByIdentity() {
        assertThat(take(
                        year.editor,
                        line("I01-K1", MAY, "17", null),
                        line(year.women.id().toString(), MAY.minusDays(1), "16", null)))
                .isEqualTo(2);

        assertThat(points()).containsExactly("16", "17", "12");
    }

    @Test
    void theSameFileAgainChangesNothing() {
        take(year.editor, line("I01-K1", MAY, "17", "Optalt."));

        assertThat(outcomes(year.editor, line("I01-K1", MAY, "17", "Optalt."))).containsExactly(Outcome.SAME);
    }

    @Test
    void anotherFigureOfTheSameDayIsACorrectionForAReason() {
        take(year.editor, line("I01-K1", MAY, "17", null));

        assertThat(why(year.editor, line("I01-K1", MAY, "18", null))).contains("hvorfor det rettes");
        assertThat(outcomes(year.editor, line("I01-K1", MAY, "18", "Tastefejl.")))
                .containsExactly(Outcome.CHANGED);
        take(year.editor, line("I01-K1", MAY, "18", "Tastefejl."));
        assertThat(points()).containsExactly("18", "12");
    }

    @Test
    void whatIsAcceptedIsCorrectedByTheSecretariatOnly() {
        var correction = line("I01-K1", MIDWAY, "13", "En var glemt.");

        assertThat(why(year.editor, correction)).contains("godkendt");
        assertThat(take(year.secretariat, correction)).isEqualTo(1);
        assertThat(points()).containsExactly("13");
    }

    @Test
    void eachLineHasItsOwnError() {
        year.women.numbered("I01-K1", 1);
        var unreadable = new CountEntry(2, null, null, null, null, new RuleBroken("status.sheet.lineLacks"));
        var lines = new CountEntry[] {
            unreadable,
            line("I99-K9", MAY, "1", null),
            line("I01-K1", LocalDate.now(year.clock).plusDays(1), "1", null),
            line("I01-K1", MAY, "17", "010190-1234"),
            line("I01-K1", MAY.minusDays(1), "17", null),
            line("I01-K1", MAY.minusDays(1), "17", null)
        };

        assertThat(outcomes(year.editor, lines))
                .containsExactly(
                        Outcome.REFUSED,
                        Outcome.REFUSED,
                        Outcome.REFUSED,
                        Outcome.REFUSED,
                        Outcome.NEW,
                        Outcome.REFUSED);
        assertThat(take(year.editor, lines)).isEqualTo(1);
    }

    @Test
    void nobodyCountsForOthers() {
        assertThat(why(People.editorOf(year.library.id()), line("I01-K1", MAY, "17", null)))
                .contains("et andet center");
        for (var other : List.of(People.reader(), People.clerk())) {
            assertThatThrownBy(() -> service.year(other, year.cycle.id())).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> take(other, line("I01-K1", MAY, "17", null)))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThat(service.countable(People.editorOf(year.library.id()), year.cycle.id()))
                .doesNotContain(year.mothers);
        assertThat(service.countable(year.editor, year.cycle.id())).containsExactly(year.mothers);
        assertThat(service.countable(year.secretariat, year.cycle.id())).containsExactly(year.mothers, year.readers);
    }

    @Test
    void whatOneDoesNotKnowToBeGrantedIsNotCounted() {
        told.told.clear();

        assertThat(why(year.editor, line("I01-K1", MAY, "17", null))).contains("ikke bevilget");
        assertThat(service.countable(year.editor, year.cycle.id())).isEmpty();
    }

    private static CountEntry line(String code, LocalDate on, String figure, String note) {
        return new CountEntry(2, code, on, FigureText.read(figure), note, null);
    }

    private int take(User actor, CountEntry... lines) {
        return service.take(actor, year.cycle.id(), Arrays.asList(lines));
    }

    private List<Outcome> outcomes(User actor, CountEntry... lines) {
        return service.preview(actor, year.cycle.id(), Arrays.asList(lines)).lines().stream()
                .map(Preview.Line::outcome)
                .toList();
    }

    private String why(User actor, CountEntry line) {
        return service.preview(actor, year.cycle.id(), List.of(line))
                .lines()
                .get(0)
                .why()
                .getMessage();
    }

    private List<String> points() {
        return readings.of(year.secretariat, year.women.id()).line().series().points().stream()
                .map(point -> FigureText.write(point.figure()))
                .toList();
    }

    private InitiativeService readableByAll() {
        return new InitiativeService() {

            @Override
            public Initiative get(User actor, UUID id) {
                return year.initiatives.find(id).orElseThrow();
            }
        };
    }
}
