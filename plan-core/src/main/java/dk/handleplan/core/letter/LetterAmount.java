package dk.handleplan.core.letter;

import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/** What was applied for and what was granted in one budget year, on the day of the decision; where that changed it, what was granted before. */
@Embeddable
public class LetterAmount {

    @Column(name = "budget_year")
    private int budgetYear;

    @Embedded
    @AttributeOverride(name = "money", column = @Column(name = "applied_oere"))
    @AttributeOverride(name = "state", column = @Column(name = "applied_state", length = 20))
    private Amount applied;

    @Embedded
    @AttributeOverride(name = "money", column = @Column(name = "granted_oere"))
    @AttributeOverride(name = "state", column = @Column(name = "granted_state", length = 20))
    private Amount granted;

    @Embedded
    @AttributeOverride(name = "money", column = @Column(name = "before_oere"))
    @AttributeOverride(name = "state", column = @Column(name = "before_state", length = 20))
    private Amount before;

    protected LetterAmount() {}

    public LetterAmount(int budgetYear, Amount applied, Amount granted) {
        this(budgetYear, applied, granted, Amount.blank());
    }

    /** @param before what was granted until now */
    public LetterAmount(int budgetYear, Amount applied, Amount granted, Amount before) {
        this.budgetYear = budgetYear;
        this.applied = applied;
        this.granted = granted;
        this.before = before;
    }

    static LetterAmount of(AllocationRow row) {
        return new LetterAmount(row.budgetYear(), row.applied(), row.granted());
    }

    /** @param by how much more is granted now, or less */
    static LetterAmount changed(AllocationRow row, Money by) {
        var before = by.isZero()
                ? row.granted()
                : Amount.of(row.granted().orZeroInSum().minus(by));
        return new LetterAmount(row.budgetYear(), row.applied(), row.granted(), before);
    }

    boolean grantsTheSameAs(LetterAmount other) {
        return budgetYear == other.budgetYear && granted.equals(other.granted);
    }

    /** Whether it tells of what was granted before, and that is what is granted. */
    public boolean isUnchanged() {
        return before.equals(granted);
    }

    boolean isMoney() {
        return !granted.orZeroInSum().isZero();
    }

    boolean isLessThanApplied() {
        return granted.isKnown() && applied.orZeroInSum().exceeds(granted.orZeroInSum());
    }

    /** Whether there is anything to tell about the year. */
    public boolean isTold() {
        return !applied.isBlank() || isMoney();
    }

    public int budgetYear() {
        return budgetYear;
    }

    public Amount applied() {
        return applied;
    }

    public Amount granted() {
        return granted;
    }

    /** What was granted before the decision; blank where it was the first, or there was nothing to decide. */
    public Amount before() {
        return before;
    }
}
