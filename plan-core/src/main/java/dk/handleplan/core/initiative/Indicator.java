package dk.handleplan.core.initiative;

import dk.handleplan.core.shared.Figure;
import dk.handleplan.core.shared.FlexibleDate;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Text;
import dk.handleplan.core.shared.ValueState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A success criterion: what is counted, how it is compared, and the target. A target may be unknown, but never zero for want
 * of a figure. Keeps its identity while it has readings.
 */
@Entity
@Table(name = "indicator")
public class Indicator {

    @Id
    private UUID id;

    @Column(name = "continues")
    private UUID continues;

    @Column(name = "position")
    private int position;

    @Column(name = "code", length = 30)
    private String code;

    @Column(name = "source_number")
    private Integer sourceNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "criterion_group", length = 20)
    private IndicatorGroup group;

    @Column(name = "text", length = Text.NOTE)
    private String text;

    @Enumerated(EnumType.STRING)
    @Column(name = "comparator", length = 20)
    private Comparator comparator;

    @Column(name = "target", precision = 14, scale = 4)
    private BigDecimal target;

    @Column(name = "target_min", precision = 14, scale = 4)
    private BigDecimal targetMin;

    @Column(name = "target_max", precision = 14, scale = 4)
    private BigDecimal targetMax;

    @Enumerated(EnumType.STRING)
    @Column(name = "target_state", length = 20)
    private ValueState targetState;

    @Column(name = "unit", length = 100)
    private String unit;

    @Column(name = "by_when", length = 100)
    private FlexibleDate byWhen;

    @Column(name = "baseline", precision = 14, scale = 4)
    private BigDecimal baseline;

    @Column(name = "milestone")
    private boolean milestone;

    @Column(name = "condition_text", length = Text.NOTE)
    private String condition;

    @Column(name = "population", length = Text.TITLE)
    private String population;

    @Column(name = "per_what", length = 100)
    private String per;

    @Column(name = "owner", length = Text.TITLE)
    private String owner;

    @Column(name = "method", length = Text.NOTE)
    private String method;

    @Column(name = "source", length = Text.TITLE)
    private String source;

    @Column(name = "measurement_period", length = 100)
    private String measurementPeriod;

    @Column(name = "activities", length = 300)
    private String activities;

    @Column(name = "note", length = Text.NOTE)
    private String note;

    protected Indicator() {}

    public Indicator(IndicatorGroup group, String text) {
        this.id = UUID.randomUUID();
        this.group = group;
        word(group, text);
        aim(Comparator.NONE, null, ValueState.NOT_APPLICABLE, null);
    }

    void place(int newPosition) {
        position = newPosition;
    }

    public Indicator word(IndicatorGroup newGroup, String newText) {
        group = newGroup;
        text = Text.required("text", newText, Text.NOTE);
        return this;
    }

    /** A single target; unknown ones carry the reason. */
    public Indicator aim(Comparator newComparator, BigDecimal newTarget, ValueState state, String newUnit) {
        comparator = newComparator;
        target = Figure.optional("target", newTarget);
        targetMin = null;
        targetMax = null;
        targetState = newTarget == null ? state : ValueState.KNOWN;
        unit = Text.optional("unit", newUnit, 100);
        return this;
    }

    /** A target as it is written: only an interval has an upper bound beside it. */
    public Indicator aim(
            Comparator newComparator, BigDecimal newTarget, BigDecimal most, ValueState state, String newUnit) {
        if (newComparator == Comparator.BETWEEN && (newTarget != null || most != null)) {
            return aimBetween(newTarget, most, newUnit);
        }
        if (most != null) {
            throw new RuleBroken("initiative.boundWithoutInterval").at("targetMax");
        }
        return aim(newComparator, newTarget, state, newUnit);
    }

    /** A criterion that is met or not needs no figure; any other without one has not stated it. */
    public static ValueState whyNoTarget(Comparator comparator) {
        return comparator == Comparator.MILESTONE || comparator == Comparator.NONE
                ? ValueState.NOT_APPLICABLE
                : ValueState.NOT_STATED;
    }

    /** One of the bounds may still be missing. */
    public Indicator aimBetween(BigDecimal least, BigDecimal most, String newUnit) {
        if (least != null && most != null && least.compareTo(most) > 0) {
            throw new RuleBroken("initiative.rangeBackwards").at("targetMax");
        }
        aim(Comparator.BETWEEN, null, ValueState.KNOWN, newUnit);
        targetMin = Figure.optional("target", least);
        targetMax = Figure.optional("targetMax", most);
        targetState = ValueState.KNOWN;
        return this;
    }

    public Indicator by(FlexibleDate date) {
        if (date != null) {
            Text.optional("byWhen", date.text(), 100);
        }
        byWhen = date;
        return this;
    }

    public Indicator from(BigDecimal newBaseline) {
        baseline = Figure.optional("baseline", newBaseline);
        return this;
    }

    public Indicator numbered(String newCode, Integer newSourceNumber) {
        code = Text.optional("code", newCode, 30);
        sourceNumber = newSourceNumber;
        return this;
    }

    public Indicator qualified(boolean isMilestone, String newCondition, String newNote) {
        milestone = isMilestone;
        condition = Text.optional("condition", newCondition, Text.NOTE);
        note = Text.optional("note", newNote, Text.NOTE);
        return this;
    }

    /** Of whom, and whether the target goes for each site or year. */
    public Indicator among(String newPopulation, String newPer) {
        population = Text.optional("population", newPopulation, Text.TITLE);
        per = Text.optional("per", newPer, 100);
        return this;
    }

    /** Who measures, how, and from which source. */
    public Indicator measured(String by, String how, String from) {
        owner = Text.optional("owner", by, Text.TITLE);
        method = Text.optional("method", how, Text.NOTE);
        source = Text.optional("source", from, Text.TITLE);
        return this;
    }

    /** The period that is counted, where it is not the year of the plan: a school year, or what a national agency has set. */
    public Indicator during(String period) {
        measurementPeriod = Text.optional("measurementPeriod", period, 100);
        return this;
    }

    /**
     * Of which activities it tells whether they succeed, by their numbers. It is not asked whether they are there:
     * they are written in another part of the form, in any order.
     */
    public Indicator ofActivities(String numbers) {
        activities = ActivityNumbers.read(numbers);
        return this;
    }

    /** Says that this is a new wording of a criterion that is known already. */
    public Indicator identifiedBy(UUID known) {
        id = known;
        return this;
    }

    void takeOver(Indicator newer) {
        word(newer.group, newer.text);
        comparator = newer.comparator;
        target = newer.target;
        targetMin = newer.targetMin;
        targetMax = newer.targetMax;
        targetState = newer.targetState;
        unit = newer.unit;
        by(newer.byWhen).from(newer.baseline).qualified(newer.milestone, newer.condition, newer.note);
        among(newer.population, newer.per)
                .measured(newer.owner, newer.method, newer.source)
                .during(newer.measurementPeriod)
                .ofActivities(newer.activities);
    }

    /** The same criterion for another year, without the readings of this one but remembering whose it continues. */
    Indicator again() {
        var next = new Indicator(group, text);
        next.continues = id;
        next.comparator = comparator;
        next.target = target;
        next.targetMin = targetMin;
        next.targetMax = targetMax;
        next.targetState = targetState;
        next.unit = unit;
        return next.by(byWhen)
                .from(baseline)
                .qualified(milestone, condition, note)
                .among(population, per)
                .measured(owner, method, source)
                .during(measurementPeriod)
                .ofActivities(activities);
    }

    public UUID id() {
        return id;
    }

    /** The criterion of which this is the next year's; its readings stand before those of this one. */
    public Optional<UUID> continues() {
        return Optional.ofNullable(continues);
    }

    public int position() {
        return position;
    }

    public Optional<String> code() {
        return Optional.ofNullable(code);
    }

    public Integer sourceNumber() {
        return sourceNumber;
    }

    public IndicatorGroup group() {
        return group;
    }

    public String text() {
        return text;
    }

    public Comparator comparator() {
        return comparator;
    }

    public BigDecimal target() {
        return target;
    }

    public BigDecimal targetMin() {
        return targetMin;
    }

    public BigDecimal targetMax() {
        return targetMax;
    }

    public ValueState targetState() {
        return targetState;
    }

    public String unit() {
        return unit;
    }

    public FlexibleDate byWhen() {
        return byWhen;
    }

    public String population() {
        return population;
    }

    public String per() {
        return per;
    }

    public String owner() {
        return owner;
    }

    public String method() {
        return method;
    }

    public String source() {
        return source;
    }

    public String measurementPeriod() {
        return measurementPeriod;
    }

    /** {@code 1, 3}; null where it is only listed. */
    public String activities() {
        return activities;
    }

    public List<Integer> activityNumbers() {
        return ActivityNumbers.of(activities);
    }

    public BigDecimal baseline() {
        return baseline;
    }

    public boolean isMilestone() {
        return milestone || comparator == Comparator.MILESTONE;
    }

    public String condition() {
        return condition;
    }

    public String note() {
        return note;
    }
}
