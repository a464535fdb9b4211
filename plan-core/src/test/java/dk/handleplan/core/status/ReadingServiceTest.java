package dk.handleplan.core.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.initiative.FormSection;
import dk.handleplan.core.initiative.GrantNews;
import dk.handleplan.core.initiative.InMemoryToldGrants;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeService;
import dk.handleplan.core.initiative.NextYear;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.StaleData;
import dk.handleplan.core.status.IndicatorReadings.Told;
import dk.handleplan.core.status.Reading.Answer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Twelve of twenty women were accepted midway, and there were twenty-one. */
class ReadingServiceTest {

    private static final LocalDate MIDWAY = LocalDate.of(2020, 8, 3);
    private static final LocalDate LATER = LocalDate.of(2020, 11, 2);

    private final AStatusYear year = new AStatusYear();
    private final InMemoryToldGrants toldGrants = new InMemoryToldGrants();
    private final ReadingService service = new ReadingService(
            year.readings,
            year.reports,
            year.rounds,
            year.initiatives,
            readableByAll(),
            new GrantNews(toldGrants, year.cycles),
            year.cycles,
            year.audit,
            year.clock);

    private UUID midway;

    @BeforeEach
    void aRoundIsOver() {
        var round = year.open(Phase.MIDWAY_STATUS);
        midway = year.reportOn(year.mothers);
        year.accept(year.mothers, AStatus.thatGoesWell().counting(year.women, 12));
        year.conclude(round);
        toldGrants.told.add(year.mothers.id());
        year.clock.moveTo(LATER);
    }

    @Test
    void whatWasAcceptedIsCorrectedBySomethingElseThatHoldsEverywhere() {
        correct(Answer.of(21).readOn(MIDWAY), "Et hold var glemt.");

        var line = line(midway);
        assertThat(figure(line.now())).isEqualTo("21");
        assertThat(figure(line.corrected())).isEqualTo("12");
        assertThat(line.achievement()).isEqualTo(Achievement.REACHED);
        assertThat(line.series().points())
                .extracting(Series.Point::figure)
                .containsExactly(Measured.exactly(BigDecimal.valueOf(21)));
        assertThat(figure(year.reports.find(midway).orElseThrow().reading(year.women.id())))
                .isEqualTo("12");
    }

    @Test
    void theNextReportHasTheCorrectedFigureBesideItsField() {
        correct(Answer.of(21).readOn(MIDWAY), "Et hold var glemt.");
        year.open(Phase.FINAL_STATUS);

        assertThat(figure(line(year.reportOn(year.mothers)).last())).isEqualTo("21");
    }

    @Test
    void aCorrectionIsCorrectedInTurnAndEverythingThatWasSaidIsStillTold() {
        correct(Answer.of(210).readOn(MIDWAY), "Et hold var glemt.");
        correct(Answer.of(21).readOn(MIDWAY), "Tastefejl.");

        var told = told().get(0);
        assertThat(figure(Optional.of(told.said()))).isEqualTo("12");
        assertThat(told.corrections())
                .extracting(one -> figure(Optional.of(one)))
                .containsExactly("210", "21");
        assertThat(told.round().kind()).isEqualTo(RoundKind.MIDWAY_STATUS);
        assertThat(figure(line(midway).now())).isEqualTo("21");
    }

    @Test
    void whatSomebodyElseCorrectedMeanwhileIsNotCorrectedAgain() {
        var accepted = told().get(0).now().id();
        correct(Answer.of(21).readOn(MIDWAY), "Et hold var glemt.");

        assertThatThrownBy(() -> service.correct(year.secretariat, year.women.id(), accepted, Answer.of(22), "Nej."))
                .isInstanceOf(StaleData.class);
    }

    @Test
    void aCorrectionHasAReasonAndTellsSomething() {
        assertThatThrownBy(() -> correct(Answer.of(21), " ")).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> correct(Answer.none().saying("Hm."), "Tastefejl."))
                .hasMessageContaining("Skriv tallet");
        assertThatThrownBy(() -> correct(Answer.of(21).readOn(LATER.plusDays(1)), "Tastefejl."))
                .hasMessageContaining("efter i dag");
        assertThat(told().get(0).corrections()).isEmpty();
    }

    @Test
    void whatIsStillWithTheUnitIsNotCorrected() {
        year.open(Phase.FINAL_STATUS);
        year.passToHead(year.mothers, AStatus.thatGoesWell().counting(year.women, 15));
        var unsent = year.reports
                .find(year.reportOn(year.mothers))
                .flatMap(report -> report.reading(year.women.id()))
                .orElseThrow();

        assertThat(told()).hasSize(1);
        assertThatThrownBy(() ->
                        service.correct(year.secretariat, year.women.id(), unsent.id(), Answer.of(16), "Tastefejl."))
                .isInstanceOf(StaleData.class);
    }

    @Test
    void aCountBetweenTheRoundsIsAPointOfTheSeries() {
        count(Answer.of(17).readOn(LATER));

        assertThat(points()).containsExactly("12", "17");
        assertThat(line(midway).series().points()).hasSize(1);
        year.open(Phase.FINAL_STATUS);
        var line = line(year.reportOn(year.mothers));
        assertThat(figure(line.last())).isEqualTo("17");
        assertThat(line.series().points()).hasSize(2);
    }

    @Test
    void ofADayThatIsKnownNothingIsCountedAgain() {
        count(Answer.of(17).readOn(LATER));

        for (var known : List.of(LATER, MIDWAY)) {
            assertThatThrownBy(() -> count(Answer.of(18).readOn(known)))
                    .hasMessageContaining("allerede et tal for den dag");
        }
        assertThatThrownBy(() -> count(Answer.none())).hasMessageContaining("Skriv tallet");
        assertThat(points()).containsExactly("12", "17");
    }

    @Test
    void whoCountsCorrectsCountsButNotWhatTheSecretariatAccepted() {
        count(Answer.of(17).readOn(LATER));

        assertThat(service.of(year.editor, year.women.id()).told())
                .extracting(Told::mayCorrect)
                .containsExactly(true, false);
        var counted = told().get(0).now().id();
        service.correct(year.editor, year.women.id(), counted, Answer.of(18).readOn(LATER), "Tastefejl.");
        assertThat(points()).containsExactly("12", "18");

        var accepted = told().get(1).now().id();
        assertThatThrownBy(() -> service.correct(
                        year.editor, year.women.id(), accepted, Answer.of(13).readOn(MIDWAY), "Tastefejl."))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void othersReadWhatStandsAndWriteNothing() {
        for (var other : List.of(People.reader(), People.clerk())) {
            var seen = service.of(other, year.women.id());
            assertThat(seen.told()).hasSize(1);
            assertThat(seen.told().get(0).mayCorrect()).isFalse();
            assertThat(seen.mayCount()).isFalse();
            assertThatThrownBy(() -> service.count(other, year.women.id(), Answer.of(1)))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> service.count(People.editorOf(year.library.id()), year.women.id(), Answer.of(1)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoDoesNotKnowOfTheGrantIsToldNothing() {
        toldGrants.told.clear();

        assertThat(service.of(year.editor, year.women.id()).told()).isEmpty();
        assertThat(service.of(year.editor, year.women.id()).mayCount()).isFalse();
        assertThatThrownBy(() -> count(Answer.of(1))).hasMessageContaining("ikke bevilget");
    }

    @Test
    void whatIsNotGrantedIsNotCounted() {
        var hoped = AStatus.target("Mænd, der har deltaget", 5);
        var draft = new Initiative(year.cycle.id(), year.centre.id(), "Kladde");
        draft.record(new FormSection.Success(null, List.of(hoped)));
        year.initiatives.add(draft);

        assertThatThrownBy(() -> service.count(year.secretariat, hoped.id(), Answer.of(1)))
                .hasMessageContaining("ikke bevilget");
        assertThatThrownBy(() -> service.of(year.editor, UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    @Test
    void whatContinuesGoesOnFromTheCorrectedFigure() {
        var women = NextYear.of(year.women);
        year.initiatives.add(AStatus.granted(year.cycle.id(), year.centre.id(), 3, women));
        correct(Answer.of(21).readOn(MIDWAY), "Et hold var glemt.");
        count(Answer.of(17).readOn(LATER));

        var next = service.of(year.secretariat, women.id());
        assertThat(next.line().series().points())
                .extracting(point -> FigureText.write(point.figure()))
                .containsExactly("21", "17");
        assertThat(next.told()).isEmpty();
    }

    @Test
    void theInitiativeRemembersWhoSaidWhat() {
        count(Answer.of(17).readOn(LATER));
        correct(Answer.of(18).readOn(LATER), "Tastefejl.");

        assertThat(year.audit.ofCase(year.mothers.id()))
                .extracting(AuditEntry::action)
                .contains("status.counted", "status.corrected");
        var entry = year.audit.ofCase(year.mothers.id()).stream()
                .filter(one -> one.action().equals("status.corrected"))
                .findFirst()
                .orElseThrow();
        assertThat(entry.before()).contains("Kvinder, der har deltaget: 17");
        assertThat(entry.after()).contains("18");
        assertThat(entry.reason()).contains("Tastefejl.");
    }

    @Test
    void theUnitIsToldOfWhatOthersCorrectAndNotOfWhatItCorrectsItself() {
        count(Answer.of(17).readOn(LATER));
        var counted = service.of(year.editor, year.women.id()).told().get(0).now();

        service.correct(
                year.editor, year.women.id(), counted.id(), Answer.of(18).readOn(LATER), "Tastefejl.");

        assertThat(year.audit.ofCase(year.mothers.id()))
                .extracting(AuditEntry::action)
                .contains("status.correctedByUnit")
                .doesNotContain("status.corrected");
    }

    private void count(Answer answer) {
        service.count(year.editor, year.women.id(), answer);
    }

    /** What was read last. */
    private void correct(Answer answer, String because) {
        service.correct(year.secretariat, year.women.id(), told().get(0).now().id(), answer, because);
    }

    private List<Told> told() {
        return service.of(year.secretariat, year.women.id()).told();
    }

    private List<String> points() {
        return service.of(year.secretariat, year.women.id()).line().series().points().stream()
                .map(point -> FigureText.write(point.figure()))
                .toList();
    }

    private ReportSheet.IndicatorLine line(UUID report) {
        return year.reporting.sheet(year.editor, report).indicators().get(0);
    }

    private static String figure(Optional<Reading> reading) {
        return reading.flatMap(Reading::figure).map(FigureText::write).orElse(null);
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
