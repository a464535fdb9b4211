package dk.handleplan.core.status;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeService;
import dk.handleplan.core.initiative.NextYear;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.status.Series.Point;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Twelve of twenty women midway, fifteen in the end. */
class ComparisonTest {

    private final AStatusYear year = new AStatusYear();

    private UUID midway;
    private UUID atTheEnd;

    @BeforeEach
    void bothRoundsAreOver() {
        var round = year.open(Phase.MIDWAY_STATUS);
        midway = year.reportOn(year.mothers);
        year.accept(year.mothers, AStatus.thatGoesWell().counting(year.women, 12));
        year.conclude(round);
        year.clock.moveTo(LocalDate.of(2021, 1, 4));
        year.open(Phase.FINAL_STATUS);
        atTheEnd = year.reportOn(year.mothers);
        year.accept(year.mothers, AStatus.thatGoesWell().counting(year.women, 15));
    }

    @Test
    void whatWasAcceptedMidwayReadsAsItDidThen() {
        assertThat(line(midway).achievement()).isEqualTo(Achievement.NOT_YET);
        assertThat(line(midway).last()).isEmpty();
        assertThat(line(midway).series().points()).hasSize(1);
        assertThat(line(midway).gap()).contains(new Gap(Gap.Side.BELOW, BigDecimal.valueOf(8)));
    }

    @Test
    void afterThePlanYearTheTargetIsMissed() {
        assertThat(line(atTheEnd).achievement()).isEqualTo(Achievement.NOT_REACHED);
        assertThat(line(atTheEnd).series().points())
                .extracting(Point::figure)
                .map(FigureText::write)
                .containsExactly("12", "15");
    }

    @Test
    void whatWasSaidLastTimeStandsBesideTheFields() {
        var last = year.reporting.sheet(year.editor, atTheEnd).last().orElseThrow();

        assertThat(last.report().id()).isEqualTo(midway);
        assertThat(last.kind()).isEqualTo(RoundKind.MIDWAY_STATUS);
        assertThat(year.reporting.sheet(year.editor, midway).last()).isEmpty();
    }

    @Test
    void theInitiativeTellsTheSameAsItsReports() {
        assertThat(told())
                .extracting(ReportSheet.IndicatorLine::achievement)
                .containsExactly(Achievement.NOT_YET, Achievement.NOT_REACHED);
        assertThat(told()).map(line -> line.series().points().size()).containsExactly(1, 2);
    }

    @Test
    void whatContinuesHasLastYearsFigureBesideItAndGoesOnFromThere() {
        var women = NextYear.of(year.women);
        var continued = AStatus.granted(year.cycle.id(), year.centre.id(), 3, women);
        year.initiatives.add(continued);
        year.conclude(year.rounds
                .latest(year.cycle.id(), Phase.FINAL_STATUS)
                .orElseThrow()
                .id());
        year.clock.moveTo(LocalDate.of(2021, 8, 2));
        openAnother();
        var report = year.reportOn(continued);

        assertThat(line(report).last().flatMap(Reading::figure).map(FigureText::write))
                .contains("15");
        assertThat(line(report).now()).isEmpty();

        year.accept(continued, AStatus.thatGoesWell().counting(women, 18));

        assertThat(line(report).series().points())
                .extracting(Point::figure)
                .map(FigureText::write)
                .containsExactly("12", "15", "18");
        assertThat(line(atTheEnd).series().points()).hasSize(2);
    }

    private void openAnother() {
        var day = LocalDate.of(2021, 9, 1);
        var plan = new RoundPlan("Status i september", null, "Udvalget spørger.", null, day, day, Set.of());
        var round = year.planning.plan(year.secretariat, year.cycle.id(), plan);
        year.planning.begin(year.secretariat, round, 0, plan);
        year.status.openReports(round);
    }

    private ReportSheet.IndicatorLine line(UUID report) {
        return year.reporting.sheet(year.editor, report).indicators().get(0);
    }

    private List<ReportSheet.IndicatorLine> told() {
        var initiatives = new InitiativeService() {

            @Override
            public Initiative get(User actor, UUID id) {
                return year.initiatives.find(id).orElseThrow();
            }
        };
        return new StatusStoryService(
                        year.reports,
                        year.readings,
                        year.rounds,
                        initiatives,
                        year.allocations,
                        year.cycles,
                        year.clock)
                .of(year.editor, year.mothers.id()).stream()
                        .map(story ->
                                story.accepted().orElseThrow().indicators().get(0))
                        .toList();
    }
}
