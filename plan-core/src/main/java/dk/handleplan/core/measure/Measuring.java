package dk.handleplan.core.measure;

import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.shared.FlexibleDate;
import java.time.LocalDate;
import java.util.List;

/**
 * What can be said of how a success criterion is measured; null where nothing is.
 *
 * @param baselineOn when the baseline was counted
 * @param nextOn when the next figure is due
 * @param hypothesis why what is done should move the figure
 */
public record Measuring(
        UnitKind kind,
        Direction direction,
        FlexibleDate baselineOn,
        MeasuringPeriod period,
        Cadence cadence,
        LocalDate nextOn,
        String hypothesis,
        List<PartTarget> targets,
        List<Benchmark> benchmarks) {

    /** What the criterion itself tells, to be looked at by a person before it is kept. */
    static Measuring guess(Indicator indicator) {
        return new Measuring(
                UnitKind.of(indicator.unit()).orElse(null),
                Direction.of(indicator).orElse(null),
                null,
                new MeasuringPeriod(null, null, null),
                null,
                null,
                null,
                List.of(),
                List.of());
    }
}
