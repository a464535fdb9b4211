package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.AppliedAmount;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import java.util.Optional;

/** What is applied for in one budget year, as it is written in the form. */
public class AppliedRow {

    private Money money;

    private final int year;
    private final Amount before;

    AppliedRow(int year, Amount before) {
        this.year = year;
        this.before = before;
        this.money = before.money().orElse(null);
    }

    /** An unknown amount stays unknown as long as nobody writes one. */
    Optional<AppliedAmount> toApplied() {
        if (money != null) {
            return Optional.of(new AppliedAmount(year, Amount.of(money)));
        }
        return before.isKnown() || before.isBlank() ? Optional.empty() : Optional.of(new AppliedAmount(year, before));
    }

    public int getYear() {
        return year;
    }

    public Amount getBefore() {
        return before;
    }

    public Money getMoney() {
        return money;
    }

    public void setMoney(Money money) {
        this.money = money;
    }
}
