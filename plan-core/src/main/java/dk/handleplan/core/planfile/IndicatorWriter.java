package dk.handleplan.core.planfile;

import dk.handleplan.core.initiative.Comparator;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.IndicatorGroup;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.shared.ValueState;
import java.util.List;

/** Writes the success criteria of an initiative. */
final class IndicatorWriter {

    private final Initiative initiative;

    IndicatorWriter(Initiative initiative) {
        this.initiative = initiative;
    }

    List<Tree> ofGroup(IndicatorGroup group) {
        return initiative.indicators().stream()
                .filter(indicator -> indicator.group() == group)
                .map(IndicatorWriter::write)
                .toList();
    }

    private static Tree write(Indicator indicator) {
        var tree = new Tree()
                .put("id", indicator.code().orElse(null))
                .put("source_no", indicator.sourceNumber())
                .put("text", indicator.text())
                .put("comparator", Words.write(indicator.comparator()));
        writeTarget(tree, indicator);
        return tree.put("unit", indicator.unit())
                .put("baseline", indicator.baseline())
                .put("by_when", indicator.byWhen())
                .flag("milestone", indicator.isMilestone() && indicator.comparator() != Comparator.MILESTONE)
                .put("population", indicator.population())
                .put("per", indicator.per())
                .put("condition", indicator.condition())
                .put("owner", indicator.owner())
                .put("method", indicator.method())
                .put("source", indicator.source())
                .put("measurement_period", indicator.measurementPeriod())
                .put("relates_to", indicator.activityNumbers())
                .put("note", indicator.note());
    }

    private static void writeTarget(Tree tree, Indicator indicator) {
        if (indicator.targetMin() != null || indicator.targetMax() != null) {
            tree.put("target_min", indicator.targetMin()).put("target_max", indicator.targetMax());
        } else if (indicator.target() != null) {
            tree.put("target", indicator.target());
        } else if (indicator.targetState() != ValueState.KNOWN) {
            tree.always("target", null)
                    .put("value_state", indicator.targetState().code());
        }
    }
}
