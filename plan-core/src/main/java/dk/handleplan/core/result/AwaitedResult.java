package dk.handleplan.core.result;

import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.shared.Aggregate;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Text;
import dk.handleplan.core.shared.Workdays;
import dk.handleplan.core.status.Due;
import dk.handleplan.core.status.Reading;
import dk.handleplan.core.status.ReadingState;
import dk.handleplan.core.status.Recorded;
import dk.handleplan.core.status.StatusReport;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a success criterion is to show after the final status, such as grades given in the June after the plan year. It lives
 * on when the year is closed, and never changes the accepted report.
 *
 * <p>Life: awaited → delivered by the unit → accepted, or awaited again with a note. The secretariat may waive it until then,
 * for a reason.
 */
@Entity
@Table(name = "awaited_result")
public class AwaitedResult extends Aggregate {

    /** How long a unit has where nothing says when, unless the secretariat sets another date. */
    private static final int MONTHS_TO_FOLLOW = 6;

    private static final int DAYS_TO_COUNT = 14;
    private static final Set<ReadingState> TO_COME = Set.of(ReadingState.NOT_YET, ReadingState.TO_FOLLOW);
    private static final Set<ReadingState> FOR_GOOD = Set.of(ReadingState.REACHED, ReadingState.CANNOT_BE_SET);

    @Column(name = "cycle_id")
    private UUID cycleId;

    @Column(name = "initiative_id")
    private UUID initiativeId;

    @Column(name = "indicator_id")
    private UUID indicatorId;

    @Column(name = "report_id")
    private UUID reportId;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", length = 20)
    private ResultState state = ResultState.AWAITED;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "result_id")
    private List<Reading> delivered = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "result_step", joinColumns = @JoinColumn(name = "result_id"))
    @OrderColumn(name = "position")
    private List<ResultStep> steps = new ArrayList<>();

    @Column(name = "note", length = Text.NOTE)
    private String note;

    @Column(name = "settled_on")
    private LocalDate settledOn;

    @Column(name = "settled_by", length = 200)
    private String settledBy;

    protected AwaitedResult() {}

    public AwaitedResult(StatusReport report, Indicator indicator, LocalDate dueOn) {
        super(UUID.randomUUID());
        this.cycleId = report.cycleId();
        this.initiativeId = report.initiativeId();
        this.indicatorId = indicator.id();
        this.reportId = report.id();
        this.dueOn = dueOn;
    }

    /**
     * When a final report leaves a result open; empty where it says all there is to say.
     *
     * <p>That is so where the figure is still to come, and where the target's day lies after the plan year. The day is the one
     * the unit named, or the one by which the target is to be reached with two weeks to count in.
     */
    static Optional<LocalDate> dueAfter(Reading reading, Indicator indicator, int planYear, LocalDate today) {
        var later = Due.of(indicator, planYear, today).day().filter(day -> day.getYear() > planYear);
        var isOpen = reading.state()
                .filter(said -> TO_COME.contains(said) || later.isPresent() && !FOR_GOOD.contains(said))
                .isPresent();
        return isOpen ? Optional.of(dueOn(reading, later, today)) : Optional.empty();
    }

    private static LocalDate dueOn(Reading reading, Optional<LocalDate> later, LocalDate today) {
        return Optional.ofNullable(reading.onwards().on())
                .or(() -> later.map(day -> day.plusDays(DAYS_TO_COUNT)))
                .filter(today::isBefore)
                .map(Workdays::onOrAfter)
                .orElseGet(() -> Workdays.onOrAfter(today.plusMonths(MONTHS_TO_FOLLOW)));
    }

    /** The unit says what became of it. */
    void deliver(Reading.Answer answer, LocalDate today) {
        mustBe(ResultState.AWAITED);
        mustBeFinal(answer);
        reading()
                .ifPresentOrElse(
                        before -> before.say(answer, today),
                        () -> delivered.add(new Reading(indicatorId, answer, today)));
        note = null;
        state = ResultState.DELIVERED;
        steps.add(ResultStep.of(ResultStep.Kind.DELIVERED, today));
    }

    private void mustBeFinal(Reading.Answer answer) {
        if (answer.state() == null) {
            throw new RuleBroken("result.answerMissing").at("figure-" + indicatorId);
        }
        if (TO_COME.contains(answer.state())) {
            throw new RuleBroken("result.stillToCome").at("state-" + indicatorId);
        }
    }

    void accept(String by, LocalDate today) {
        mustBe(ResultState.DELIVERED);
        delivered.forEach(reading -> reading.standAlone(Recorded.result(by, today)));
        settle(ResultState.ACCEPTED, by, today);
        steps.add(ResultStep.of(ResultStep.Kind.ACCEPTED, today));
    }

    /** It does not do yet, for this reason. */
    void giveBack(String why) {
        mustBe(ResultState.DELIVERED);
        note = Text.required("note", why, Text.NOTE);
        state = ResultState.AWAITED;
    }

    /** It is asked for no longer, for this reason. */
    void waive(String why, String by, LocalDate today) {
        mustNotBeSettled();
        note = Text.required("note", why, Text.NOTE);
        settle(ResultState.WAIVED, by, today);
        steps.add(new ResultStep(ResultStep.Kind.WAIVED, today, null, note));
    }

    void move(LocalDate on, LocalDate today) {
        mustNotBeSettled();
        if (on == null || on.isBefore(today)) {
            throw new RuleBroken("result.dueInThePast").at("dueOn");
        }
        dueOn = on;
        steps.add(new ResultStep(ResultStep.Kind.MOVED, today, on, null));
    }

    private void settle(ResultState how, String by, LocalDate today) {
        state = how;
        settledBy = by;
        settledOn = today;
    }

    private void mustBe(ResultState expected) {
        mustNotBeSettled();
        if (state != expected) {
            throw new RuleBroken("result.elsewhere");
        }
    }

    private void mustNotBeSettled() {
        if (isSettled()) {
            throw new RuleBroken("result.settledOn", settledOn);
        }
    }

    /** A week before it is due. */
    public LocalDate remindOn(LocalDate today) {
        return Workdays.reminder(dueOn.minusWeeks(1), dueOn, today);
    }

    public boolean isSettled() {
        return isAccepted() || state == ResultState.WAIVED;
    }

    public boolean isAwaited() {
        return state == ResultState.AWAITED;
    }

    public boolean isDelivered() {
        return state == ResultState.DELIVERED;
    }

    public boolean isAccepted() {
        return state == ResultState.ACCEPTED;
    }

    public UUID cycleId() {
        return cycleId;
    }

    public UUID initiativeId() {
        return initiativeId;
    }

    public UUID indicatorId() {
        return indicatorId;
    }

    /** The final report that left it open. */
    public UUID reportId() {
        return reportId;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public ResultState state() {
        return state;
    }

    /** What the unit has said, also while it is given back. */
    public Optional<Reading> reading() {
        return delivered.stream().findFirst();
    }

    /** What happened to it, in its order. */
    public List<ResultStep> steps() {
        return List.copyOf(steps);
    }

    /** Why it does not do yet, or was waived. */
    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    public Optional<LocalDate> settledOn() {
        return Optional.ofNullable(settledOn);
    }

    public Optional<String> settledBy() {
        return Optional.ofNullable(settledBy);
    }
}
