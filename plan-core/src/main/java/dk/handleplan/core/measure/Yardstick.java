package dk.handleplan.core.measure;

import dk.handleplan.core.initiative.Indicator;
import java.util.List;

/**
 * By what the figures of a criterion are read: what they count, and the figures of others.
 *
 * @param kind null where nobody has said so
 */
public record Yardstick(UnitKind kind, List<Benchmark> benchmarks) {

    public static final Yardstick NONE = new Yardstick(null, List.of());

    /** What a later year leaves unsaid is read from an earlier one. */
    public Yardstick orKindOf(Yardstick earlier) {
        return kind == null ? new Yardstick(earlier.kind, benchmarks) : this;
    }

    public CountedIn countedIn(Indicator indicator) {
        return CountedIn.of(indicator.unit(), kind);
    }
}
