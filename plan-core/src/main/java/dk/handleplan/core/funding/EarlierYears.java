package dk.handleplan.core.funding;

import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What earlier years leave to a plan: what they promised of its budget years, and what they did not use.
 *
 * @param lines of commitments, in the order of the plans that made them
 * @param promised to initiatives of this plan that go on with one that has a commitment
 * @param carriedOver by budget year; years into which nothing came are left out
 */
public record EarlierYears(List<Line> lines, Map<UUID, List<Commitment>> promised, Map<Integer, Parts> carriedOver) {

    /**
     * Of what the sum of a pool is made.
     *
     * @param appropriation with what comes on top of it for a purpose
     */
    public record Parts(Amount appropriation, Amount carriedOver) {}

    /** What one initiative, or one line that is none, was promised. */
    public record Line(List<Commitment> commitments) {

        public Commitment first() {
            return commitments.get(0);
        }

        /** Blank where nothing was promised of that year. */
        public Amount in(int budgetYear) {
            var of = commitments.stream()
                    .filter(commitment -> commitment.budgetYear() == budgetYear)
                    .map(Commitment::promised)
                    .toList();
            return of.isEmpty() ? Amount.blank() : Amount.of(Money.sum(of));
        }
    }

    static EarlierYears of(List<Commitment> commitments, Map<UUID, UUID> continued, List<FundingPool> pools) {
        var byLine = commitments.stream()
                .collect(Collectors.groupingBy(Commitment::line, LinkedHashMap::new, Collectors.toList()));
        var promised = continued.entrySet().stream()
                .filter(one -> byLine.containsKey(one.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, one -> byLine.get(one.getValue())));
        var carried = pools.stream()
                .filter(pool -> !pool.carriedOver().orZeroInSum().isZero())
                .collect(Collectors.toMap(
                        FundingPool::budgetYear,
                        pool -> new Parts(Sum.left(pool.total(), pool.carriedOver()), pool.carriedOver())));
        return new EarlierYears(byLine.values().stream().map(Line::new).toList(), promised, carried);
    }

    /** What an initiative of this plan has been promised already, as the one that it goes on with. */
    public List<Commitment> promisedTo(UUID initiativeId) {
        return initiativeId == null ? List.of() : promised.getOrDefault(initiativeId, List.of());
    }
}
