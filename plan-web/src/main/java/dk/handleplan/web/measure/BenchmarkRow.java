package dk.handleplan.web.measure;

import dk.handleplan.core.measure.Benchmark;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;

/** The figure of somebody else as it is written in the form. */
public class BenchmarkRow {

    private String who;
    private String period;
    private BigDecimal figure;
    private String caveat;

    BenchmarkRow() {}

    BenchmarkRow(Benchmark benchmark) {
        who = benchmark.who();
        period = benchmark.period().orElse(null);
        figure = benchmark.figure();
        caveat = benchmark.caveat().orElse(null);
    }

    boolean isWritten() {
        return Stream.of(who, period, figure, caveat).anyMatch(Objects::nonNull);
    }

    Benchmark toBenchmark() {
        return new Benchmark(who, period, figure, caveat);
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public BigDecimal getFigure() {
        return figure;
    }

    public void setFigure(BigDecimal figure) {
        this.figure = figure;
    }

    public String getCaveat() {
        return caveat;
    }

    public void setCaveat(String caveat) {
        this.caveat = caveat;
    }
}
