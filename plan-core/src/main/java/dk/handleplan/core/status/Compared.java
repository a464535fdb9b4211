package dk.handleplan.core.status;

import dk.handleplan.core.measure.Benchmark;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A figure held against that of somebody else.
 *
 * @param period null where it is not known when theirs was counted
 * @param figure theirs
 * @param caveat what is to be borne in mind; null for nothing
 * @param difference how much ours is above theirs, below zero where it is below; null where ours is not known exactly
 */
public record Compared(String who, String period, BigDecimal figure, String caveat, BigDecimal difference) {

    /** @param ours empty where there is none; a range is at no one distance */
    public static List<Compared> of(Optional<Measured> ours, List<Benchmark> benchmarks) {
        var exactly = ours.filter(Measured::isExact).map(Measured::least);
        return benchmarks.stream().map(theirs -> of(exactly, theirs)).toList();
    }

    private static Compared of(Optional<BigDecimal> ours, Benchmark theirs) {
        return new Compared(
                theirs.who(),
                theirs.period().orElse(null),
                theirs.figure(),
                theirs.caveat().orElse(null),
                ours.map(figure -> figure.subtract(theirs.figure())).orElse(null));
    }

    public boolean isKnown() {
        return difference != null;
    }
}
