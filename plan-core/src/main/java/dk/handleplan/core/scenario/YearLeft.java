package dk.handleplan.core.scenario;

import dk.handleplan.core.funding.EarmarkLeft;
import dk.handleplan.core.funding.YearRoom;
import dk.handleplan.core.shared.Money;
import java.util.List;
import java.util.Map;

/**
 * What a scenario leaves in one budget year.
 *
 * @param available what there is to allocate in all
 * @param given what the scenario gives away
 * @param earmarks what is reserved for some, and what the scenario leaves of it
 */
public record YearLeft(int year, Money available, Money given, List<EarmarkLeft> earmarks) {

    static YearLeft of(YearRoom room) {
        return new YearLeft(room.year(), room.available(), room.given(), room.earmarks());
    }

    /** Without what is reserved. */
    static List<YearLeft> of(Map<Integer, Money> available, Map<Integer, Money> given) {
        return available.entrySet().stream()
                .map(year -> new YearLeft(
                        year.getKey(), year.getValue(), given.getOrDefault(year.getKey(), Money.ZERO), List.of()))
                .toList();
    }

    public Money left() {
        return available.minus(given);
    }

    public boolean isOver() {
        return left().isNegative();
    }
}
