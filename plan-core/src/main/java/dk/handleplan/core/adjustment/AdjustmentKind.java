package dk.handleplan.core.adjustment;

import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.funding.Holder;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.RuleBroken;
import java.util.Collection;

/** What is done with money after the decision. */
public enum AdjustmentKind {
    /** From one to another within the same budget year (omfordeling). */
    REALLOCATION,

    /** What the pool has left, to those who asked for more. */
    REMAINDER,

    /** Paid, and come back unspent (tilbageførsel). The grant stands; nobody has to decide. */
    RETURN,

    /** An initiative is stopped before its time: what is not paid is released, this year's and what was promised. */
    STOP,

    /** From a line that is no initiative, such as prizes, to somebody (uddeling). */
    AWARD,

    /** What was promised of a coming year is lowered, withdrawn or raised at midway. */
    RECONSIDER,

    /** Less is granted from now on, of this year or of what was promised: the pool gets it back, and nobody else (nedsættelse). */
    REDUCTION;

    public boolean needsDecision() {
        return this != RETURN;
    }

    /** Whether a part of the grant is typed, and not what the grant becomes. */
    public boolean isTypedAsPart() {
        return this == RETURN || this == AWARD;
    }

    /** Whether the row can be part of such an adjustment of the plan of a year. */
    boolean concerns(AllocationRow row, int planYear) {
        return switch (this) {
            case RETURN, REDUCTION -> hasMoney(row);
            case AWARD -> !row.isInitiative() && hasMoney(row);
            case RECONSIDER -> row.budgetYear() > planYear;
            case STOP -> row.isInitiative() && hasMoney(row);
            case REALLOCATION, REMAINDER -> true;
        };
    }

    private static boolean hasMoney(AllocationRow row) {
        return row.granted().orZeroInSum().exceeds(row.returned());
    }

    /** What is proposed before anything is typed: who stops gives up all that was promised of later years. */
    Money atFirst(AllocationRow row, int planYear) {
        return this == STOP && row.budgetYear() > planYear
                ? Money.ZERO.minus(row.granted().orZeroInSum().minus(row.returned()))
                : Money.ZERO;
    }

    /** Whether it could concern an initiative or a line, by what that has got. */
    boolean canTake(Holder holder) {
        return switch (this) {
            case REALLOCATION -> true;
            case REMAINDER -> holder.isGrantable() && !holder.lacking().isZero();
            case RETURN, REDUCTION -> holder.hasMoney();
            case STOP -> holder.isInitiative() && holder.hasMoney();
            case AWARD -> !holder.isInitiative() && holder.hasMoney();
            case RECONSIDER -> !holder.promised().isZero();
        };
    }

    /** @param by of each row */
    void mustBeDirected(Collection<Money> by) {
        switch (this) {
            case REMAINDER -> mustAll(by.stream().noneMatch(Money::isNegative), "adjustment.onlyMore");
            case RETURN, STOP, AWARD, REDUCTION ->
                mustAll(by.stream().noneMatch(money -> money.exceeds(Money.ZERO)), "adjustment.onlyLess");
            default -> {}
        }
    }

    private static void mustAll(boolean kept, String otherwise) {
        if (!kept) {
            throw new RuleBroken(otherwise).at("amount");
        }
    }
}
