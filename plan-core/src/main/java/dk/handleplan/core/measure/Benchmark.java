package dk.handleplan.core.measure;

import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Optional;

/** The figure of somebody else to compare with, and what is to be borne in mind when doing so. */
@Embeddable
public class Benchmark {

    private static final int PERIOD = 100;

    @Column(name = "who", length = Text.TITLE)
    private String who;

    @Column(name = "period", length = PERIOD)
    private String period;

    @Column(name = "figure", precision = 14, scale = 4)
    private BigDecimal figure;

    @Column(name = "caveat", length = Text.NOTE)
    private String caveat;

    protected Benchmark() {}

    /** @param period when it was counted, in words such as <i>2013</i> or <i>skoleåret 2015/16</i> */
    public Benchmark(String who, String period, BigDecimal figure, String caveat) {
        this.who = Text.required("who", who, Text.TITLE);
        this.period = Text.optional("period", period, PERIOD);
        this.figure = PartTarget.known("benchmarkFigure", figure);
        this.caveat = Text.optional("caveat", caveat, Text.NOTE);
    }

    public String who() {
        return who;
    }

    public Optional<String> period() {
        return Optional.ofNullable(period);
    }

    public BigDecimal figure() {
        return figure;
    }

    public Optional<String> caveat() {
        return Optional.ofNullable(caveat);
    }
}
