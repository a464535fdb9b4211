package dk.handleplan.web.hearing;

import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;

/** What the council recommends altogether for a year, beside what there is. */
public record YearTotal(int year, Money recommended, Amount frame) {

    public boolean isAbove() {
        return frame.money().filter(recommended::exceeds).isPresent();
    }

    public Money over() {
        return recommended.minus(frame.orZeroInSum());
    }

    public Money left() {
        return frame.orZeroInSum().minus(recommended);
    }
}
