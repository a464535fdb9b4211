package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.Comparator;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.IndicatorGroup;
import dk.handleplan.core.shared.FlexibleDate;
import dk.handleplan.core.shared.ValueState;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** A success criterion as it is written in the form; the id stays with it. */
public class IndicatorRow {

    private UUID id;
    private IndicatorGroup group = IndicatorGroup.QUANTITATIVE;
    private String text;
    private Comparator comparator;
    private BigDecimal target;
    private BigDecimal targetMax;
    private String unit;
    private String byWhen;
    private BigDecimal baseline;
    private String condition;
    private String note;
    private String population;
    private String measurementPeriod;
    private String activityNumbers;
    private String per;
    private String owner;
    private String method;
    private String source;
    private ValueState state;
    private boolean milestone;

    IndicatorRow() {}

    IndicatorRow(Indicator indicator) {
        id = indicator.id();
        group = indicator.group();
        text = indicator.text();
        comparator = indicator.comparator();
        target = indicator.target() == null ? indicator.targetMin() : indicator.target();
        targetMax = indicator.targetMax();
        unit = indicator.unit();
        byWhen = indicator.byWhen() == null ? null : indicator.byWhen().text();
        baseline = indicator.baseline();
        condition = indicator.condition();
        note = indicator.note();
        population = indicator.population();
        measurementPeriod = indicator.measurementPeriod();
        activityNumbers = indicator.activities();
        per = indicator.per();
        owner = indicator.owner();
        method = indicator.method();
        source = indicator.source();
        state = indicator.targetState() == ValueState.KNOWN ? null : indicator.targetState();
        milestone = indicator.isMilestone();
    }

    boolean isWritten() {
        return milestone
                || comparator != null && comparator != Comparator.NONE
                || WhyNone.isTelling(state)
                || Stream.of(text, target, targetMax, unit, byWhen, baseline).anyMatch(Objects::nonNull)
                || Stream.of(
                                condition,
                                note,
                                population,
                                per,
                                owner,
                                method,
                                source,
                                measurementPeriod,
                                activityNumbers)
                        .anyMatch(Objects::nonNull);
    }

    Indicator toIndicator() {
        var indicator = new Indicator(group == null ? IndicatorGroup.QUANTITATIVE : group, text);
        if (id != null) {
            indicator.identifiedBy(id);
        }
        return indicator
                .aim(comparator == null ? Comparator.NONE : comparator, target, targetMax, whyNoTarget(), unit)
                .by(FlexibleDate.ofNullable(byWhen).orElse(null))
                .from(baseline)
                .qualified(milestone, condition, note)
                .among(population, per)
                .measured(owner, method, source)
                .during(measurementPeriod)
                .ofActivities(activityNumbers);
    }

    private ValueState whyNoTarget() {
        if (state != null) {
            return state;
        }
        return comparator == null ? ValueState.NOT_STATED : Indicator.whyNoTarget(comparator);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public IndicatorGroup getGroup() {
        return group;
    }

    public void setGroup(IndicatorGroup group) {
        this.group = group;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Comparator getComparator() {
        return comparator;
    }

    public void setComparator(Comparator comparator) {
        this.comparator = comparator;
    }

    public BigDecimal getTarget() {
        return target;
    }

    public void setTarget(BigDecimal target) {
        this.target = target;
    }

    public BigDecimal getTargetMax() {
        return targetMax;
    }

    public void setTargetMax(BigDecimal targetMax) {
        this.targetMax = targetMax;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getByWhen() {
        return byWhen;
    }

    public void setByWhen(String byWhen) {
        this.byWhen = byWhen;
    }

    public BigDecimal getBaseline() {
        return baseline;
    }

    public void setBaseline(BigDecimal baseline) {
        this.baseline = baseline;
    }

    public String getCondition() {
        return condition;
    }

    public void setCondition(String condition) {
        this.condition = condition;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public ValueState getState() {
        return state;
    }

    public void setState(ValueState state) {
        this.state = state;
    }

    public boolean isMilestone() {
        return milestone;
    }

    public void setMilestone(boolean milestone) {
        this.milestone = milestone;
    }

    public String getActivityNumbers() {
        return activityNumbers;
    }

    public void setActivityNumbers(String activityNumbers) {
        this.activityNumbers = activityNumbers;
    }

    public String getMeasurementPeriod() {
        return measurementPeriod;
    }

    public void setMeasurementPeriod(String measurementPeriod) {
        this.measurementPeriod = measurementPeriod;
    }

    public String getPopulation() {
        return population;
    }

    public void setPopulation(String population) {
        this.population = population;
    }

    public String getPer() {
        return per;
    }

    public void setPer(String per) {
        this.per = per;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(String method) {
        this.method = method;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
