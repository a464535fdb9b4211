package dk.handleplan.core.scenario;

import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.RuleBroken;
import java.util.List;
import java.util.Map;

/**
 * What a scenario leaves in one budget year.
 *
 * @param available what there is to allocate in all
 * @param given what the scenario gives away
 */
public record YearLeft(int year, Money available, Money given) {

    static List<YearLeft> of(Map<Integer, Money> available, Map<Integer, Money> given) {
        return available.entrySet().stream()
                .map(year ->
                        new YearLeft(year.getKey(), year.getValue(), given.getOrDefault(year.getKey(), Money.ZERO)))
                .toList();
    }

    public Money left() {
        return available.minus(given);
    }

    public boolean isOver() {
        return left().isNegative();
    }

    RuleBroken above() {
        return new RuleBroken("funding.abovePool", String.valueOf(year), given.minus(available));
    }
}
