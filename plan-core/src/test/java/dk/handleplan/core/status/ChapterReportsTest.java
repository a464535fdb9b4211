package dk.handleplan.core.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.cycle.Cycles;
import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.PhaseRun;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.UnitType;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.PageRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A note without initiatives is followed by the chapters of its units. */
class ChapterReportsTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 8, 3);
    private static final PageRequest FIRST_PAGE = new PageRequest(1, 500);

    private final AStatusYear year = new AStatusYear();

    @Test
    void whereNothingIsGrantedEachUnitIsAskedForItsChapter() {
        var round = opened(noteOf(year.centre, year.library));

        assertThat(rows(round)).extracting(StatusRow::title).containsExactly("Biblioteket", "Center for Integration");
        assertThat(rows(round)).allMatch(StatusRow::isOnChapter).allMatch(row -> row.criteria() == 0);
        assertThat(year.reports.subjects(round)).containsExactlyInAnyOrder(year.centre.id(), year.library.id());
    }

    @Test
    void aPlanThatSharesOutAPoolHasNoChapters() {
        var pool = Cycles.running(2021);
        year.cycles.add(pool);

        assertThat(year.subjects.areChapters(pool)).isFalse();
        assertThat(year.status.openReports(open(pool)).next()).isEqualTo(Opening.Next.NOTHING);
    }

    @Test
    void aNoteWithInitiativesIsAskedAboutThem() {
        var note = noteOf(year.centre, year.library);
        var granted = AStatus.granted(note.id(), year.centre.id(), 1);
        year.initiatives.add(granted);

        assertThat(rows(opened(note))).extracting(StatusRow::initiativeId).containsExactly(granted.id());
    }

    @Test
    void manyChaptersAreAskedForInStepsAndEachOnce() {
        var units = IntStream.rangeClosed(1, 205)
                .mapToObj(number -> new Unit("Center " + number, UnitType.CENTRE))
                .toList();
        units.forEach(year.units::add);
        var round = open(noteOf(units.toArray(Unit[]::new)));

        var steps =
                Stream.generate(() -> year.status.openReports(round)).limit(3).toList();

        assertThat(steps).extracting(step -> step.reports().size()).containsExactly(25, 100, 80);
        assertThat(steps)
                .extracting(Opening::next)
                .containsExactly(Opening.Next.MORE, Opening.Next.MORE, Opening.Next.REPORTS);
        assertThat(year.reports.subjects(round))
                .isEqualTo(units.stream().map(Unit::id).collect(Collectors.toSet()));
    }

    @Test
    void aChapterIsWrittenByItsUnitAloneAndApprovedByItsHead() {
        var round = opened(noteOf(year.centre, year.library));
        var report = reportOf(round, year.centre);

        year.reporting.passToHead(year.editor, report, 0, AStatus.thatGoesWell().form());
        assertThatThrownBy(() -> year.reporting.approve(People.headOf(year.library.id()), report, 0))
                .isInstanceOf(NotAllowed.class);
        year.reporting.approve(year.head, report, 0);
        year.reporting.accept(year.secretariat, report, 0);

        var sheet = year.reporting.sheet(year.editor, report);
        assertThat(sheet.title()).isEqualTo("Center for Integration");
        assertThat(sheet.initiative()).isNull();
        assertThat(sheet.indicators()).isEmpty();
        assertThat(sheet.spending()).isEmpty();
        assertThatThrownBy(() -> year.reporting.sheet(People.editorOf(year.library.id()), report))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void theNextRoundShowsWhatWasAcceptedOfTheSameChapter() {
        var note = noteOf(year.centre, year.library);
        var first = reportOf(opened(note, Phase.MIDWAY_STATUS), year.centre);
        accept(first, AStatus.thatGoesWell().assessed(Assessment.AT_RISK));

        var second = reportOf(opened(note), year.centre);

        assertThat(year.reporting.sheet(year.editor, second).last())
                .hasValueSatisfying(last -> assertThat(last.report().id()).isEqualTo(first));
        assertThat(year.reporting
                        .sheet(People.headOf(year.library.id()), reportOf(lastRound(note), year.library))
                        .last())
                .isEmpty();
    }

    @Test
    void anExtraRoundAsksAboutTheChaptersToo() {
        var note = noteOf(year.centre, year.library);
        var plan =
                new RoundPlan("Årlig status", null, "Hvert år", null, TODAY.plusDays(30), TODAY.plusDays(40), Set.of());
        var extra = year.planning.plan(year.secretariat, note.id(), plan);

        year.planning.begin(year.secretariat, extra, 0, plan);
        year.status.openReports(extra);

        assertThat(rows(extra)).hasSize(2);
    }

    @Test
    void aUnitThatIsClosedIsNotAsked() {
        var closed = new Unit("Nedlagt", UnitType.CENTRE) {
            @Override
            public boolean isActive() {
                return false;
            }
        };
        year.units.add(closed);

        assertThat(rows(opened(noteOf(year.centre, closed)))).hasSize(1);
    }

    @Test
    void theTaskOfAChapterIsCalledAfterIt() {
        var report = reportOf(opened(noteOf(year.centre)), year.centre);

        var about = new StatusReportCases(year.reports, year.initiatives, year.units, year.cycles).about(report);

        assertThat(about.title()).isEqualTo("Center for Integration");
    }

    @Test
    void unitsAreRemindedOfTheirChapters() {
        var round = opened(noteOf(year.centre, year.library));

        assertThat(year.followUp.remindAll(year.secretariat, round, "Husk kapitlet."))
                .isEqualTo(2);
    }

    private PlanCycle noteOf(Unit... units) {
        var note = Cycles.note(2021, Stream.of(units).map(Unit::id).collect(Collectors.toSet()));
        year.cycles.add(note);
        year.phases.add(new PhaseRun(note.id(), Phase.FINAL_STATUS, TODAY));
        return note;
    }

    private UUID open(PlanCycle plan) {
        return open(plan, Phase.FINAL_STATUS);
    }

    private UUID open(PlanCycle plan, Phase phase) {
        if (year.phases.find(plan.id(), phase).isEmpty()) {
            year.phases.add(new PhaseRun(plan.id(), phase, TODAY));
        }
        return year.status.open(plan.id(), phase);
    }

    private UUID opened(PlanCycle plan) {
        return opened(plan, Phase.FINAL_STATUS);
    }

    private UUID opened(PlanCycle plan, Phase phase) {
        var round = open(plan, phase);
        year.status.openReports(round);
        return round;
    }

    private UUID lastRound(PlanCycle plan) {
        var rounds = new ArrayList<>(year.rounds.ofCycle(plan.id()));
        return rounds.get(rounds.size() - 1).id();
    }

    private void accept(UUID report, AStatus status) {
        year.reporting.passToHead(year.editor, report, 0, status.form());
        year.reporting.approve(year.head, report, 0);
        year.reporting.accept(year.secretariat, report, 0);
    }

    private List<StatusRow> rows(UUID round) {
        return year.status
                .board(year.secretariat, round, BoardPart.ALL, FIRST_PAGE)
                .reports()
                .rows();
    }

    private UUID reportOf(UUID round, Unit unit) {
        return rows(round).stream()
                .filter(row -> row.unitId().equals(unit.id()))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
