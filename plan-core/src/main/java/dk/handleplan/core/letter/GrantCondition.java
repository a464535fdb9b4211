package dk.handleplan.core.letter;

import dk.handleplan.core.shared.Aggregate;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Text;
import dk.handleplan.core.shared.Workdays;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What an applicant is to do for the money (vilkår). The grant stands in the ledger from the decision on; the condition is asked
 * for when the letter is sent.
 *
 * <p>Life: open → reported by the unit → met, or open again with a note. The secretariat may waive it until then.
 */
@Entity
@Table(name = "grant_condition")
public class GrantCondition extends Aggregate {

    /** How long a unit has unless the secretariat sets another date. */
    private static final int MONTHS_TO_MEET = 3;

    @Column(name = "cycle_id")
    private UUID cycleId;

    @Column(name = "initiative_id")
    private UUID initiativeId;

    @Column(name = "words", length = Text.PROSE)
    private String words;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", length = 20)
    private ConditionState state = ConditionState.OPEN;

    @Column(name = "report", length = Text.NOTE)
    private String report;

    @Column(name = "note", length = Text.NOTE)
    private String note;

    @Column(name = "settled_on")
    private LocalDate settledOn;

    @Column(name = "settled_by", length = 200)
    private String settledBy;

    protected GrantCondition() {}

    public GrantCondition(UUID cycleId, UUID initiativeId, String words, LocalDate today) {
        super(UUID.randomUUID());
        this.cycleId = cycleId;
        this.initiativeId = initiativeId;
        this.words = words;
        this.dueOn = dueIfSet(today);
    }

    /** When one is due that the unit is told of on this day. */
    static LocalDate dueIfSet(LocalDate told) {
        return Workdays.onOrAfter(told.plusMonths(MONTHS_TO_MEET));
    }

    /** The unit says how it is met. */
    void report(String how) {
        mustBe(ConditionState.OPEN);
        report = Text.required("report", how, Text.NOTE);
        note = null;
        state = ConditionState.REPORTED;
    }

    void accept(String by, LocalDate today) {
        mustBe(ConditionState.REPORTED);
        settle(ConditionState.MET, by, today);
    }

    /** It is not met yet, for this reason. */
    void giveBack(String why) {
        mustBe(ConditionState.REPORTED);
        note = Text.required("note", why, Text.NOTE);
        state = ConditionState.OPEN;
    }

    /** It no longer applies, for this reason. */
    void waive(String why, String by, LocalDate today) {
        mustBeAwaited();
        note = Text.required("note", why, Text.NOTE);
        settle(ConditionState.WAIVED, by, today);
    }

    void move(LocalDate on, LocalDate today) {
        mustBeAwaited();
        if (on == null || on.isBefore(today)) {
            throw new RuleBroken("letter.dueInThePast").at("dueOn");
        }
        dueOn = on;
    }

    private void settle(ConditionState how, String by, LocalDate today) {
        state = how;
        settledBy = by;
        settledOn = today;
    }

    private void mustBe(ConditionState expected) {
        mustBeAwaited();
        if (state != expected) {
            throw new RuleBroken("letter.conditionElsewhere");
        }
    }

    private void mustBeAwaited() {
        if (isSettled()) {
            throw new RuleBroken("letter.conditionSettled", settledOn);
        }
    }

    /** A week before it is due. */
    public LocalDate remindOn(LocalDate today) {
        return Workdays.reminder(dueOn.minusWeeks(1), dueOn, today);
    }

    public boolean isSettled() {
        return state == ConditionState.MET || state == ConditionState.WAIVED;
    }

    public boolean isOpen() {
        return state == ConditionState.OPEN;
    }

    public boolean isReported() {
        return state == ConditionState.REPORTED;
    }

    public UUID cycleId() {
        return cycleId;
    }

    public UUID initiativeId() {
        return initiativeId;
    }

    public String words() {
        return words;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public ConditionState state() {
        return state;
    }

    /** How it is met, in the words of the unit. */
    public Optional<String> report() {
        return Optional.ofNullable(report);
    }

    /** Why it is not met yet, or was waived. */
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
