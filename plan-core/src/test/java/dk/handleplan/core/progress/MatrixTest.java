package dk.handleplan.core.progress;

import static dk.handleplan.core.progress.Matrix.Gap.Kind.GOAL_WITHOUT_INITIATIVE;
import static dk.handleplan.core.progress.Matrix.Gap.Kind.GOAL_WITHOUT_TARGET;
import static dk.handleplan.core.progress.Matrix.Gap.Kind.UNIT_WITHOUT_REPORT;
import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.policy.Goal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The goals and units of Ishøj's status of March 2017. */
class MatrixTest {

    private static final Map<Integer, List<String>> COVERAGE = Map.of(
            1, List.of("Dagtilbud og Skoler", "Børn og Forebyggelse"),
            2, List.of("Børn og Forebyggelse"),
            3, List.of("Jobcenter", "Børn og Forebyggelse"),
            4, List.of("Jobcenter"),
            6, List.of("Tryghed"),
            7, List.of("Social og Sundhed", "Borgerservice"),
            8, List.of("Social og Sundhed"),
            9, List.of("Social og Sundhed"),
            10, List.of("Ældre"));

    private final List<Goal> goals = IntStream.rangeClosed(1, 10)
            .mapToObj(number -> new Goal("maal" + number, number, "Mål " + number))
            .toList();
    private final Map<String, UUID> units = Map.of(
            "Dagtilbud og Skoler", UUID.randomUUID(),
            "Børn og Forebyggelse", UUID.randomUUID(),
            "Jobcenter", UUID.randomUUID(),
            "Tryghed", UUID.randomUUID(),
            "Social og Sundhed", UUID.randomUUID(),
            "Borgerservice", UUID.randomUUID(),
            "Ældre", UUID.randomUUID());

    @Test
    void aGoalThatNobodyDoesAnythingForIsAGap() {
        var matrix = Matrix.of(goals, cells());

        assertThat(matrix.goals()).hasSize(10);
        assertThat(matrix.units()).hasSize(7);
        assertThat(matrix.gaps()).containsExactly(new Matrix.Gap(GOAL_WITHOUT_INITIATIVE, "Mål 5"));
    }

    @Test
    void eachCellSaysWhatTheUnitDoesForTheGoal() {
        var matrix = Matrix.of(goals, cells());

        assertThat(matrix.units())
                .allSatisfy(unit -> assertThat(unit.cells()).hasSize(10))
                .filteredOn(unit -> !unit.cells().get(1).tally().isEmpty())
                .extracting(Matrix.UnitRow::name)
                .containsExactly("Børn og Forebyggelse");
        assertThat(matrix.total().all().initiatives()).isEqualTo(12);
    }

    @Test
    void aGoalWithoutATargetOfItsOwnIsAGap() {
        var cells = cells();
        cells.replaceAll(cell -> cell.goal().equals("Mål 4") ? cell(4, "Jobcenter", 0, Standing.ON_TRACK) : cell);

        assertThat(Matrix.of(goals, cells).gaps()).contains(new Matrix.Gap(GOAL_WITHOUT_TARGET, "Mål 4"));
    }

    @Test
    void aUnitOfWhichNothingWasAcceptedIsAGap() {
        var cells = new ArrayList<>(List.of(
                cell(1, "Jobcenter", 1, Standing.NOT_REPORTED),
                cell(2, "Jobcenter", 1, Standing.NOT_REPORTED),
                cell(1, "Tryghed", 1, Standing.NOT_REPORTED),
                cell(2, "Tryghed", 1, Standing.OFF_TRACK),
                cell(2, "Ældre", 1, Standing.STOPPED)));

        assertThat(Matrix.of(goals.subList(0, 2), cells).gaps())
                .containsExactly(new Matrix.Gap(UNIT_WITHOUT_REPORT, "Jobcenter"));
    }

    @Test
    void whatNamesAnotherGoalOrNoneStandsLast() {
        var other = new MatrixCell(
                UUID.randomUUID(),
                "Et gammelt mål",
                UUID.randomUUID(),
                "Arkivet",
                0,
                Tallies.of(Standing.ON_TRACK, 1, 1));
        var none = new MatrixCell(null, null, other.unitId(), "Arkivet", 0, Tallies.of(Standing.ON_TRACK, 2, 1));

        var matrix = Matrix.of(goals.subList(0, 1), List.of(cell(1, "Ældre", 1, Standing.ON_TRACK), none, other));

        assertThat(matrix.goals()).extracting(Matrix.GoalColumn::name).containsExactly("Mål 1", "Et gammelt mål", null);
        assertThat(matrix.units().get(1).cells())
                .extracting(cell -> cell.tally().all().initiatives())
                .containsExactly(0L, 1L, 2L);
        assertThat(matrix.gaps()).containsExactly(new Matrix.Gap(GOAL_WITHOUT_TARGET, "Et gammelt mål"));
    }

    private List<MatrixCell> cells() {
        var cells = new ArrayList<MatrixCell>();
        COVERAGE.forEach((number, names) -> names.forEach(name -> cells.add(cell(number, name, 1, Standing.ON_TRACK))));
        return cells;
    }

    private MatrixCell cell(int goal, String unit, long withTarget, Standing standing) {
        var named = goals.get(goal - 1);
        return new MatrixCell(
                named.id(), named.label(), units.get(unit), unit, withTarget, Tallies.of(standing, 1, 100));
    }
}
