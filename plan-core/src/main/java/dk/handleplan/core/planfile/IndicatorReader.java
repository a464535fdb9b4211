package dk.handleplan.core.planfile;

import dk.handleplan.core.initiative.Comparator;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.IndicatorGroup;
import dk.handleplan.core.shared.FlexibleDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads the success criteria of an initiative, quantitative and qualitative. */
final class IndicatorReader {

    private final Value initiative;
    private final Remarks remarks;

    IndicatorReader(Value initiative) {
        this.initiative = initiative;
        this.remarks = initiative.remarks();
    }

    List<Indicator> read() {
        var indicators = new ArrayList<Indicator>();
        for (var group : IndicatorGroup.values()) {
            for (var criterion : initiative.get(Words.write(group)).items()) {
                remarks.build(criterion, () -> read(group, criterion)).ifPresent(indicators::add);
            }
        }
        return indicators;
    }

    private Indicator read(IndicatorGroup group, Value criterion) {
        var indicator = new Indicator(group, criterion.text("text"))
                .numbered(criterion.text("id"), criterion.integer("source_no"))
                .by(byWhen(criterion))
                .from(criterion.decimal("baseline"));
        aim(indicator, criterion);
        return indicator
                .qualified(criterion.flag("milestone"), condition(criterion), note(criterion))
                .among(criterion.text("population"), criterion.text("per"))
                .measured(criterion.text("owner"), criterion.text("method"), criterion.text("source"))
                .during(criterion.text("measurement_period"))
                .ofActivities(relatesTo(criterion));
    }

    private void aim(Indicator indicator, Value criterion) {
        var comparator = comparator(criterion);
        var unit = criterion.text("unit");
        var least = criterion.decimal("target_min");
        var most = criterion.decimal("target_max");
        if (least != null && most != null || comparator == Comparator.BETWEEN && (least != null || most != null)) {
            indicator.aimBetween(least, most, unit);
            criterion.get("target").text();
        } else {
            indicator.aim(
                    comparator,
                    criterion.decimal("target"),
                    criterion.state().orElse(Indicator.whyNoTarget(comparator)),
                    unit);
        }
    }

    private Comparator comparator(Value criterion) {
        var word = criterion.get("comparator");
        if (!word.isPresent()) {
            return Comparator.NONE;
        }
        return remarks.build(word, () -> Words.read(Comparator.class, word.text()))
                .orElse(Comparator.NONE);
    }

    private FlexibleDate byWhen(Value criterion) {
        var date = criterion.date("by_when");
        var words = criterion.date("by_when_text");
        criterion.get("by_when_offset").ignore();
        if (words == null) {
            return date;
        }
        if (date != null && !words.latestDay().equals(date.latestDay())) {
            remarks.say(
                    Remark.Kind.DIFFERENCE,
                    criterion.get("by_when"),
                    "planfile.datesDiffer",
                    words.text(),
                    date.text());
        }
        return words;
    }

    private static String condition(Value criterion) {
        var condition = criterion.get("condition");
        if (condition.isScalar()) {
            return condition.text();
        }
        var least = condition.get("min_duration_months");
        var grade = condition.get("min_grade");
        return joined(
                criterion.text("cadence"),
                least.isPresent() ? "mindst " + least.text() + " måneder" : null,
                grade.isPresent()
                        ? "mindst karakteren " + grade.text() + " i " + FactText.list(condition.texts("subjects"))
                        : null,
                criterion.text("period"));
    }

    private static String note(Value criterion) {
        var parts = criterion.get("sub_targets").items().stream()
                .map(part -> part.text("target") + " " + part.text("unit"))
                .toList();
        var derived = criterion.get("derived");
        return joined(
                criterion.text("note"),
                parts.isEmpty() ? null : "Delmål: " + FactText.list(parts),
                derived.isPresent() ? "Beregnet: " + derived.text("value") + " (" + derived.text("basis") + ")" : null);
    }

    private static String relatesTo(Value criterion) {
        return String.join(", ", criterion.texts("relates_to"));
    }

    private static String joined(String... words) {
        var said = Stream.of(words).filter(word -> word != null).toList();
        return said.isEmpty() ? null : String.join("; ", said);
    }
}
