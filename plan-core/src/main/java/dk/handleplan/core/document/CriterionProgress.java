package dk.handleplan.core.document;

import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.measure.CountedIn;
import dk.handleplan.core.measure.UnitKind;
import dk.handleplan.core.status.Compared;
import dk.handleplan.core.status.Series;
import dk.handleplan.core.status.Trend;
import java.util.List;
import java.util.Optional;

/**
 * What has been accepted about a success criterion since the plan was decided.
 *
 * @param readings the earliest round first, never empty
 * @param series what may be drawn, also of earlier years; masked figures are no points of it
 * @param trend empty where a figure is masked, since the movement would tell it
 * @param kind what the figures count; null where nobody has said so
 * @param compared the latest figure with those of others that may be told
 */
public record CriterionProgress(
        Indicator indicator,
        List<PublicReading> readings,
        Series series,
        Optional<Trend> trend,
        UnitKind kind,
        List<Compared> compared) {

    public CountedIn countedIn() {
        return CountedIn.of(indicator.unit(), kind);
    }

    public PublicReading latest() {
        return readings.get(readings.size() - 1);
    }

    public List<PublicReading> earlier() {
        return readings.subList(0, readings.size() - 1);
    }
}
