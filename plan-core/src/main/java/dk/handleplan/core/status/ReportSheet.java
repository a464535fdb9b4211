package dk.handleplan.core.status;

import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.measure.CountedIn;
import dk.handleplan.core.measure.Yardstick;
import dk.handleplan.core.shared.Amount;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A status report with everything that stands beside its fields: targets, last figures, grants, and what I may do with it.
 *
 * @param initiative null where the report is about a chapter
 * @param deadline null when the annual wheel has none
 * @param closesOn null when the annual wheel has none
 * @param last what was accepted before; empty the first time
 */
public record ReportSheet(
        StatusReport report,
        StatusRound round,
        Initiative initiative,
        String unit,
        int year,
        LocalDate deadline,
        LocalDate closesOn,
        List<IndicatorLine> indicators,
        List<SpendingLine> spending,
        Optional<LastTime> last,
        boolean late,
        Rights rights) {

    /** What the report is about: a chapter is called after its unit. */
    public String title() {
        return initiative == null ? unit : initiative.shortTitle();
    }

    /**
     * An indicator with its reading in this report and the last one before it, as they hold today.
     *
     * @param corrected what the report itself says, where something else holds by now
     * @param series every figure up to and with this report's
     * @param yardstick by what they are read
     */
    public record IndicatorLine(
            Indicator indicator,
            Optional<Reading> last,
            Optional<Reading> now,
            Optional<Reading> corrected,
            Series series,
            Due due,
            Yardstick yardstick) {

        public CountedIn countedIn() {
            return yardstick.countedIn(indicator);
        }

        /** This report's figure beside those of others. */
        public List<Compared> compared() {
            return Compared.of(now.flatMap(Reading::figure), yardstick.benchmarks());
        }

        public Achievement achievement() {
            return Achievement.of(indicator, now.orElse(null), due);
        }

        /** What the reading would say had nobody judged. */
        public Achievement computed() {
            return Achievement.computed(indicator, now.orElse(null), due);
        }

        /** How far this report's figure is from a target it does not reach; a range is at no one distance. */
        public Optional<Gap> gap() {
            return switch (computed()) {
                case NOT_REACHED, NOT_YET ->
                    now.flatMap(Reading::figure)
                            .filter(Measured::isExact)
                            .flatMap(figure -> Gap.of(indicator, figure.least()));
                default -> Optional.empty();
            };
        }

        /** Whether it is answered by a figure rather than by reached or not. */
        public boolean asksForFigure() {
            return switch (indicator.comparator()) {
                case MILESTONE -> false;
                case NONE -> indicator.unit() != null;
                default -> true;
            };
        }
    }

    /** A budget year: what was granted, what had been spent at the last status, and what is stated now. */
    public record SpendingLine(int budgetYear, Amount granted, Amount last, Amount now) {}

    /** The round's own questions with what the report says to them. */
    public List<Answered> own() {
        return Answered.of(round.form(), report.ownAnswers());
    }

    public boolean asks(ReportPart part) {
        return round.asks(part);
    }

    /** The accepted report before this one, and in which kind of round. */
    public record LastTime(StatusReport report, RoundKind kind) {}

    /** What the reader may do with the report as it stands. */
    public record Rights(boolean write, boolean approve, boolean review, boolean receive) {}
}
