package dk.handleplan.web.status;

import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.status.Achievement;
import dk.handleplan.core.status.Measured;
import dk.handleplan.core.status.Reading;
import dk.handleplan.core.status.ReadingState;
import dk.handleplan.core.status.ReportSheet.IndicatorLine;
import dk.handleplan.core.status.Split;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What is written about one success criterion: a figure, or the reason why there is none. */
public class IndicatorForm {

    private final IndicatorLine line;
    private Measured figure;
    private ReadingState state;
    private LocalDate readOn;
    private String comment;
    private String split;
    private String nextStep;
    private LocalDate followsOn;
    private Achievement judged;
    private String judgedBecause;

    public IndicatorForm(IndicatorLine line) {
        this(line, line.now());
    }

    /** @param said what the fields begin with */
    IndicatorForm(IndicatorLine line, Optional<Reading> said) {
        this.line = line;
        said.ifPresent(this::show);
    }

    private void show(Reading reading) {
        figure = reading.figure().orElse(null);
        state = reading.state().filter(s -> s != ReadingState.FIGURE).orElse(null);
        readOn = reading.readOn().orElse(null);
        comment = reading.comment().orElse(null);
        split = reading.split().write();
        nextStep = reading.onwards().step();
        followsOn = reading.onwards().on();
        judged = reading.judgement().map(Reading.Judgement::achieved).orElse(null);
        judgedBecause = reading.judgement().map(Reading.Judgement::because).orElse(null);
    }

    public Reading.Answer toAnswer() {
        if (figure != null && state != null) {
            throw new RuleBroken("status.figureOrReason").at("state-" + getId());
        }
        var answer = figure == null ? Reading.Answer.of(state) : Reading.Answer.of(figure);
        return answer.splitInto(groups())
                .readOn(readOn)
                .saying(comment)
                .followedBy(nextStep, followsOn)
                .judged(judged, judgedBecause);
    }

    private Split groups() {
        try {
            return Split.read(split);
        } catch (RuleBroken unreadable) {
            throw unreadable.at("split-" + getId());
        }
    }

    /** Whether more is said than the figure, so that it is not folded away. */
    public boolean isMoreSaid() {
        return split != null && !split.isEmpty()
                || nextStep != null
                || followsOn != null
                || judged != null
                || judgedBecause != null;
    }

    public UUID getId() {
        return line.indicator().id();
    }

    public IndicatorLine getLine() {
        return line;
    }

    public Measured getFigure() {
        return figure;
    }

    public void setFigure(Measured figure) {
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

    public String getSplit() {
        return split;
    }

    public void setSplit(String split) {
        this.split = split;
    }

    public String getNextStep() {
        return nextStep;
    }

    public void setNextStep(String nextStep) {
        this.nextStep = nextStep;
    }

    public LocalDate getFollowsOn() {
        return followsOn;
    }

    public void setFollowsOn(LocalDate followsOn) {
        this.followsOn = followsOn;
    }

    public Achievement getJudged() {
        return judged;
    }

    public void setJudged(Achievement judged) {
        this.judged = judged;
    }

    public String getJudgedBecause() {
        return judgedBecause;
    }

    public void setJudgedBecause(String judgedBecause) {
        this.judgedBecause = judgedBecause;
    }
}
