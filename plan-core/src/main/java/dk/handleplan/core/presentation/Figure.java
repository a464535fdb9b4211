package dk.handleplan.core.presentation;

import dk.handleplan.core.document.PublicFigure;
import dk.handleplan.core.initiative.Comparator;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.measure.CountedIn;
import dk.handleplan.core.measure.UnitKind;
import dk.handleplan.core.shared.ValueState;
import dk.handleplan.core.status.Achievement;
import dk.handleplan.core.status.Compared;
import dk.handleplan.core.status.Gap;
import dk.handleplan.core.status.Measured;
import dk.handleplan.core.status.Reading;
import dk.handleplan.core.status.ReadingState;
import dk.handleplan.core.status.ReportSheet.IndicatorLine;
import dk.handleplan.core.status.Series;
import dk.handleplan.core.status.Split;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A success criterion with its target, what was found, and whether that is enough.
 *
 * @param last what was found before; null for nothing
 * @param now what holds; null where nothing was answered
 * @param correction how it came to hold instead of what was accepted; null where that still holds
 * @param achievement null where it would tell few persons
 * @param computed what the figure says where the centre judged otherwise
 * @param gap how far from the target; null where that is not known or nothing lacks
 * @param series every figure up to this one that is told
 * @param compared with the figures of others
 * @param masked whether something of it is kept from its readers because it tells of few persons
 */
public record Figure(
        UUID indicator,
        String criterion,
        Target target,
        Found last,
        Found now,
        Correction correction,
        Achievement achievement,
        Achievement computed,
        Gap gap,
        Series series,
        List<Compared> compared,
        boolean masked) {

    /**
     * What is to be reached; the numbers are null where they do not belong to the comparator, or are not known.
     *
     * @param kind what the unit counts; null where nobody has said so
     */
    public record Target(
            Comparator comparator,
            BigDecimal number,
            BigDecimal least,
            BigDecimal most,
            ValueState state,
            String unit,
            UnitKind kind) {

        static Target of(Indicator indicator, UnitKind kind) {
            return new Target(
                    indicator.comparator(),
                    indicator.target(),
                    indicator.targetMin(),
                    indicator.targetMax(),
                    indicator.targetState(),
                    indicator.unit(),
                    kind);
        }

        boolean isSet() {
            return comparator == Comparator.MILESTONE || number != null || least != null || most != null;
        }
    }

    /**
     * An answer.
     *
     * @param figure null where there is none, or it is not told
     * @param kept how much is told of a figure of few persons; null of every other
     * @param groups those of few persons, and those that would tell them, without a figure
     * @param judgement null where the centre leaves it to the figure
     */
    public record Found(
            ReadingState state,
            Measured figure,
            PublicFigure.Told kept,
            LocalDate on,
            Split groups,
            String comment,
            Reading.Onwards onwards,
            Reading.Judgement judgement) {

        static Found of(Reading reading) {
            return new Found(
                    reading.state().orElse(null),
                    reading.figure().orElse(null),
                    null,
                    reading.readOn().orElse(null),
                    reading.split(),
                    reading.comment().orElse(null),
                    reading.onwards(),
                    reading.judgement().orElse(null));
        }
    }

    /** What was accepted at first, and why it does not hold any more. */
    public record Correction(Found before, LocalDate on, String because) {

        static Correction of(Reading before, Reading now) {
            var how = now.recorded().orElseThrow();
            return new Correction(Found.of(before), how.on(), how.because().orElseThrow());
        }
    }

    static Figure of(IndicatorLine line) {
        return new Figure(
                line.indicator().id(),
                line.indicator().text(),
                Target.of(line.indicator(), line.yardstick().kind()),
                line.last().map(Found::of).orElse(null),
                line.now().map(Found::of).orElse(null),
                line.corrected()
                        .map(before -> Correction.of(before, line.now().orElseThrow()))
                        .orElse(null),
                line.achievement(),
                line.computed(),
                line.gap().orElse(null),
                line.series(),
                line.compared(),
                false);
    }

    public CountedIn countedIn() {
        return CountedIn.of(target.unit(), target.kind());
    }

    boolean isMissing() {
        return achievement == Achievement.NO_FIGURE;
    }
}
