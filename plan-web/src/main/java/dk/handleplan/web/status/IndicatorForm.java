package dk.handleplan.web.status;

import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.status.Reading;
import dk.handleplan.core.status.ReadingState;
import dk.handleplan.core.status.ReportSheet.IndicatorLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** What is written about one success criterion: a figure, or the reason why there is none. */
public class IndicatorForm {

    private final IndicatorLine line;
    private BigDecimal figure;
    private ReadingState state;
    private LocalDate readOn;
    private String comment;

    IndicatorForm(IndicatorLine line) {
        this.line = line;
        line.now().ifPresent(this::show);
    }

    private void show(Reading reading) {
        figure = reading.figure().orElse(null);
        state = reading.state().filter(s -> s != ReadingState.FIGURE).orElse(null);
        readOn = reading.readOn().orElse(null);
        comment = reading.comment().orElse(null);
    }

    Reading.Answer toAnswer() {
        if (figure != null && state != null) {
            throw new RuleBroken("status.figureOrReason").at("state-" + getId());
        }
        return new Reading.Answer(figure == null ? state : ReadingState.FIGURE, figure, comment, readOn);
    }

    public UUID getId() {
        return line.indicator().id();
    }

    public IndicatorLine getLine() {
        return line;
    }

    public BigDecimal getFigure() {
        return figure;
    }

    public void setFigure(BigDecimal figure) {
        this.figure = figure;
    }

    public ReadingState getState() {
        return state;
    }

    public void setState(ReadingState state) {
        this.state = state;
    }

    public LocalDate getReadOn() {
        return readOn;
    }

    public void setReadOn(LocalDate readOn) {
        this.readOn = readOn;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
