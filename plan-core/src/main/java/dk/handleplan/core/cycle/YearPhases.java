package dk.handleplan.core.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a year stands: its phases with what was planned and what happened. */
public record YearPhases(boolean running, List<Row> rows) {

    private static final Set<Phase> WAITING_FOR_A_DATE = Set.of(Phase.MIDWAY_STATUS, Phase.FINAL_STATUS);

    /** How far a phase is. */
    public enum Standing {
        DONE,
        CURRENT,
        AHEAD
    }

    /**
     * A phase of the year.
     *
     * @param from the first planned day, null where the wheel has none
     * @param to the last planned day, null where the wheel has none
     * @param openParts units, consultees, bodies or reports that are still awaited
     */
    public record Row(
            Phase phase,
            Standing standing,
            LocalDate from,
            LocalDate to,
            LocalDate beganOn,
            LocalDate endedOn,
            int openParts) {

        public boolean isLate(LocalDate today) {
            return standing != Standing.DONE && to != null && to.isBefore(today);
        }
    }

    static YearPhases of(PlanCycle cycle, List<PhaseRun> runs) {
        var byPhase = runs.stream().collect(Collectors.toMap(PhaseRun::phase, Function.identity()));
        return new YearPhases(
                cycle.state() == CycleState.RUNNING,
                cycle.phases().stream().map(phase -> row(cycle, phase, byPhase)).toList());
    }

    private static Row row(PlanCycle cycle, Phase phase, Map<Phase, PhaseRun> runs) {
        var run = Optional.ofNullable(runs.get(phase));
        return new Row(
                phase,
                standing(cycle, run),
                planned(cycle, phase).min(LocalDate::compareTo).orElse(null),
                planned(cycle, phase).max(LocalDate::compareTo).orElse(null),
                run.map(PhaseRun::beganOn).orElse(null),
                run.flatMap(PhaseRun::endedOn).orElse(null),
                run.filter(PhaseRun::isRunning).map(PhaseRun::openParts).orElse(0));
    }

    private static Standing standing(PlanCycle cycle, Optional<PhaseRun> run) {
        if (cycle.state() == CycleState.CLOSED) {
            return Standing.DONE;
        }
        return run.map(r -> r.isRunning() ? Standing.CURRENT : Standing.DONE).orElse(Standing.AHEAD);
    }

    private static Stream<LocalDate> planned(PlanCycle cycle, Phase phase) {
        return Milestone.of(phase).stream().flatMap(milestone -> cycle.on(milestone).stream());
    }

    public Optional<Row> current() {
        return rows.stream().filter(row -> row.standing() == Standing.CURRENT).findFirst();
    }

    /** Whether the year has this phase and it has not ended yet. */
    boolean isToCome(Phase phase) {
        return rows.stream().anyMatch(row -> row.phase() == phase && row.standing() != Standing.DONE);
    }

    /** The phase that comes next, while none is going on. */
    public Optional<Row> awaitingItsDate() {
        return running && current().isEmpty()
                ? rows.stream().filter(row -> row.standing() == Standing.AHEAD).findFirst()
                : Optional.empty();
    }

    /** Whether the year only waits for the date at which this phase opens. */
    public boolean canBeginEarly(Phase phase) {
        return WAITING_FOR_A_DATE.contains(phase)
                && awaitingItsDate().filter(row -> row.phase() == phase).isPresent();
    }
}
