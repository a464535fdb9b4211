package dk.handleplan.core.letter;

import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.shared.Amount;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/** What was applied for and what was granted in one budget year, on the day of the decision. */
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

    protected LetterAmount() {}

    public LetterAmount(int budgetYear, Amount applied, Amount granted) {
        this.budgetYear = budgetYear;
        this.applied = applied;
        this.granted = granted;
    }

    static LetterAmount of(AllocationRow row) {
        return new LetterAmount(row.budgetYear(), row.applied(), row.granted());
    }

    boolean grantsTheSameAs(LetterAmount other) {
        return budgetYear == other.budgetYear && granted.equals(other.granted);
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
}
