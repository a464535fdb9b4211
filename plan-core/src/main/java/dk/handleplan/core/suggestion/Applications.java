package dk.handleplan.core.suggestion;

import dk.handleplan.core.funding.YearRoom;
import dk.handleplan.core.scenario.AllocationRules;
import dk.handleplan.core.scenario.ScenarioRow;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.suggestion.Question.Reserve;
import dk.handleplan.core.suggestion.Question.Share;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is asked of a pool, made of the rows of an allocation, what the administration has said about them and the rules of the
 * cycle. Lines that are no initiatives, and initiatives from which whoever asks is disqualified, keep what they have.
 */
final class Applications {

    private static final Money STEP = Money.kroner(1_000);

    private final List<ScenarioRow> rows;
    private final Map<UUID, Weight> weights;
    private final AllocationRules rules;
    private final Set<UUID> untouched;
    private final int leastPercent;
    private final Map<UUID, List<ScenarioRow>> open;

    /** @param leastPercent of what was applied for: the part grant that makes sense where nothing else is said */
    Applications(
            List<ScenarioRow> rows,
            List<Weight> weights,
            AllocationRules rules,
            Set<UUID> untouched,
            int leastPercent) {
        this.rows = rows;
        this.weights = weights.stream().collect(Collectors.toMap(Weight::initiativeId, Function.identity()));
        this.rules = rules;
        this.untouched = untouched;
        this.leastPercent = leastPercent;
        this.open = rows.stream()
                .filter(this::isOpen)
                .collect(Collectors.groupingBy(ScenarioRow::initiativeId, LinkedHashMap::new, Collectors.toList()));
    }

    /** @param rooms with nothing given yet */
    Question question(List<YearRoom> rooms) {
        var left = new TreeMap<Integer, Money>();
        rooms.forEach(this::keep);
        rooms.forEach(room -> left.put(room.year(), atLeastNothing(room.left())));
        var reserves = rooms.stream().flatMap(room -> reserves(room).stream()).toList();
        return new Question(wishes(), left, shares(YearRoom.available(rooms)), reserves, STEP);
    }

    private void keep(YearRoom room) {
        rows.stream()
                .filter(row -> row.budgetYear() == room.year() && !isOpen(row))
                .forEach(row -> room.give(row.initiativeId(), row.amount().orZeroInSum()));
    }

    /** No more than is left. */
    private List<Reserve> reserves(YearRoom room) {
        var earmarks = room.earmarks();
        var left = atLeastNothing(room.left());
        var reserves = new ArrayList<Reserve>();
        for (var place = 0; place < earmarks.size(); place++) {
            var amount = Collections.min(List.of(left, earmarks.get(place).left()));
            reserves.add(new Reserve(room.year(), amount, drawingOn(room, place)));
            left = left.minus(amount);
        }
        return reserves;
    }

    private Set<UUID> drawingOn(YearRoom room, int place) {
        return open.keySet().stream()
                .filter(id ->
                        room.earmarkOf(id).filter(earmark -> earmark == place).isPresent())
                .collect(Collectors.toSet());
    }

    private static Money atLeastNothing(Money money) {
        return money.isNegative() ? Money.ZERO : money;
    }

    /** Whether the suggestion says something about the row. */
    private boolean isOpen(ScenarioRow row) {
        return row.isInitiative() && !untouched.contains(row.initiativeId()) && isAppliedFor(row);
    }

    private static boolean isAppliedFor(ScenarioRow row) {
        return row.applied().isKnown() && !row.applied().orZeroInSum().isZero();
    }

    private List<Wish> wishes() {
        return open.values().stream().map(this::wish).toList();
    }

    private Wish wish(List<ScenarioRow> mine) {
        var initiativeId = mine.get(0).initiativeId();
        var weight = Optional.ofNullable(weights.get(initiativeId));
        var years = new TreeMap<Integer, Span>();
        mine.forEach(row -> years.put(row.budgetYear(), span(row, weight)));
        return new Wish(
                initiativeId,
                mine.get(0).goalId(),
                weight.map(Weight::scoreOrUsual).orElse(Priority.USUAL),
                weight.map(Weight::mark).orElse(Mark.NONE),
                years);
    }

    private Span span(ScenarioRow row, Optional<Weight> weight) {
        var limit = weight.flatMap(w -> w.limit(row.budgetYear()));
        var applied = row.applied().orZeroInSum();
        var most = List.of(
                        applied,
                        limit.flatMap(Priority.Limit::most).orElse(applied),
                        rules.ceilingOf(row.kind()).orElse(applied))
                .stream()
                .min(Money::compareTo)
                .orElseThrow();
        var least = limit.flatMap(Priority.Limit::least).orElseGet(() -> applied.percent(leastPercent));
        return new Span(least.exceeds(most) ? most : least, most);
    }

    private List<Share> shares(Map<Integer, Money> available) {
        return rules.goalShares().stream()
                .flatMap(share -> available.entrySet().stream()
                        .map(year -> new Share(
                                share.goalId(), year.getKey(), year.getValue().percent(share.percent()))))
                .toList();
    }

    /** The rows an initiative's suggested amounts belong to. */
    SortedMap<Integer, UUID> rowsOf(UUID initiativeId) {
        var mine = new TreeMap<Integer, UUID>();
        open.get(initiativeId).forEach(row -> mine.put(row.budgetYear(), row.rowId()));
        return mine;
    }
}
