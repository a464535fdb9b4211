package dk.handleplan.web.hearing;

import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;

/** What the council recommends altogether for a year, blank where it recommends nothing, beside what there is. */
public record YearTotal(int year, Amount recommended, Amount frame) {

    public boolean isAbove() {
        return frame.money().filter(recommended.orZeroInSum()::exceeds).isPresent();
    }

    public Money over() {
        return recommended.orZeroInSum().minus(frame.orZeroInSum());
    }

    public Money left() {
        return frame.orZeroInSum().minus(recommended.orZeroInSum());
    }
}
