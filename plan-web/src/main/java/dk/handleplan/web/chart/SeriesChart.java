package dk.handleplan.web.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What a chart of one series of figures shows. All words are ready to be read.
 *
 * @param title what was counted
 * @param description what the picture shows, for those who do not see it
 * @param unit in what it was counted; null for nothing
 * @param target what is to be reached; null for none
 * @param others the figures of others
 */
public record SeriesChart(
        String title, String description, String unit, List<Mark> marks, Target target, List<Other> others) {

    /** A figure on its day; the least and the most differ where only a range is known. */
    public record Mark(LocalDate on, BigDecimal least, BigDecimal most, String label) {}

    /** A line across the chart at the figure of somebody else. */
    public record Other(BigDecimal figure, String words) {}

    /**
     * A line across the chart, or a band where both ends are known and differ.
     *
     * @param least null where it is open downwards
     * @param most null where it is open upwards
     */
    public record Target(BigDecimal least, BigDecimal most, String words) {

        boolean isBand() {
            return least != null && most != null && least.compareTo(most) != 0;
        }

        BigDecimal line() {
            return least == null ? most : least;
        }
    }
}
