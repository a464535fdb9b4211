package dk.handleplan.core.suggestion;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What is still open once the prices are known: initiatives that a better allocation than the one at hand may treat differently.
 * All others stay as they are in it. The core is solved exactly.
 */
final class Core {

    /** As many choices as are solved in a moment. */
    private static final int CHOICES = 30;

    private static final int COLUMNS = 150;

    private static final double NEARLY = 0.000_000_1;

    private final Weighing weighing;
    private final Prices prices;
    private final Draft atHand;
    private final double slack;
    private final Program program = new Program();
    private final Map<Integer, Integer> choices = new HashMap<>();
    private final Map<Integer, Map<Integer, Integer>> columns = new TreeMap<>();
    private final Map<Integer, Integer> unused = new HashMap<>();
    private boolean whole = true;

    Core(Weighing weighing, Prices prices, Draft atHand) {
        this.weighing = weighing;
        this.prices = prices;
        this.atHand = atHand;
        this.slack = Math.max(0, prices.bound() - atHand.worth()) + NEARLY * (1 + Math.abs(prices.bound()));
        open();
        limit();
    }

    private void open() {
        var undecided = all(this::isUndecided);
        undecided.stream().limit(CHOICES).forEach(i -> choices.put(i, program.choice()));
        whole = undecided.size() <= CHOICES;
        all(i -> choices.containsKey(i) || atHand.isIn(i)).forEach(this::addColumns);
    }

    private List<Integer> all(IntPredicate which) {
        return IntStream.range(0, weighing.size())
                .filter(which)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> Math.abs(prices.gain(i))))
                .toList();
    }

    private boolean isUndecided(int i) {
        return !weighing.isIn(i) && !weighing.isOut(i) && Math.abs(prices.gain(i)) <= slack;
    }

    private void addColumns(int i) {
        years().filter(y -> weighing.most(i, y) > 0).forEach(y -> addColumn(i, y));
    }

    private void addColumn(int i, int y) {
        if (choices.containsKey(i)) {
            follow(choices.get(i), keep(i, y, program.column(0, weighing.most(i, y), weighing.weight(i))), i, y);
        } else if (upper(i, y) - lower(i, y) > step() / 2) {
            addFree(i, y);
        }
    }

    private void addFree(int i, int y) {
        if (program.size() < COLUMNS) {
            keep(i, y, program.column(lower(i, y), upper(i, y), weighing.weight(i)));
        } else {
            whole = false;
        }
    }

    private int keep(int i, int y, int column) {
        columns.computeIfAbsent(i, key -> new TreeMap<>()).put(y, column);
        return column;
    }

    /** Nothing without the choice, and with it something from least to most. */
    private void follow(int choice, int column, int i, int y) {
        program.row(0, Map.of(column, 1.0, choice, -weighing.most(i, y)));
        if (weighing.least(i, y) > 0) {
            program.row(0, Map.of(column, -1.0, choice, weighing.least(i, y)));
        }
    }

    /** Below this no better allocation goes. */
    private double lower(int i, int y) {
        var surplus = prices.surplus(i, y);
        return surplus > 0
                ? Math.max(weighing.least(i, y), weighing.most(i, y) - slack / surplus)
                : weighing.least(i, y);
    }

    private double upper(int i, int y) {
        var surplus = prices.surplus(i, y);
        return surplus < 0
                ? Math.min(weighing.most(i, y), weighing.least(i, y) - slack / surplus)
                : weighing.most(i, y);
    }

    private void limit() {
        IntStream.range(0, weighing.reserves()).forEach(this::limitReserve);
        years().forEach(y -> program.row(weighing.pool(y) - settled(y), factors(y)));
        IntStream.range(0, weighing.shares()).forEach(this::limitShare);
    }

    private void limitShare(int s) {
        var factors = new HashMap<Integer, Double>();
        columns.forEach((i, ofYear) -> ofYear.forEach((y, column) -> {
            if (weighing.shareOf(i, y) == s) {
                factors.put(column, -1.0);
            }
        }));
        factors.put(program.column(0, weighing.share(s), -Weighing.SHORTFALL), -1.0);
        program.row(settledFor(s) - weighing.share(s), factors);
    }

    /** What those it is for do not take of a reserve is a column of its own, which takes up the pool and is worth nothing. */
    private void limitReserve(int r) {
        var y = weighing.yearOfReserve(r);
        var factors = new HashMap<Integer, Double>();
        columns.forEach((i, ofYear) -> {
            if (ofYear.containsKey(y) && weighing.reserveOf(i, y) == r) {
                factors.put(ofYear.get(y), -1.0);
            }
        });
        unused.put(r, program.column(0, weighing.reserve(r), 0));
        factors.put(unused.get(r), -1.0);
        program.row(drawnFrom(r, y) - weighing.reserve(r), factors);
    }

    private double drawnFrom(int r, int y) {
        return IntStream.range(0, weighing.size())
                .filter(i -> weighing.reserveOf(i, y) == r && column(i, y) == null)
                .mapToDouble(i -> atHand.amount(i, y))
                .sum();
    }

    private double settled(int y) {
        return IntStream.range(0, weighing.size())
                .filter(i -> column(i, y) == null)
                .mapToDouble(i -> atHand.amount(i, y))
                .sum();
    }

    private double settledFor(int s) {
        return years().mapToDouble(y -> IntStream.range(0, weighing.size())
                        .filter(i -> weighing.shareOf(i, y) == s && column(i, y) == null)
                        .mapToDouble(i -> atHand.amount(i, y))
                        .sum())
                .sum();
    }

    private Integer column(int i, int y) {
        return columns.getOrDefault(i, Map.of()).get(y);
    }

    private Map<Integer, Double> factors(int y) {
        var factors = new HashMap<Integer, Double>();
        columns.values().stream()
                .filter(ofYear -> ofYear.containsKey(y))
                .forEach(ofYear -> factors.put(ofYear.get(y), 1.0));
        unused.forEach((r, column) -> {
            if (weighing.yearOfReserve(r) == y) {
                factors.put(column, 1.0);
            }
        });
        return factors;
    }

    /** The better of what was at hand and what was found. */
    Found solve(Duration patience) {
        return columns.isEmpty() ? new Found(atHand, whole) : better(patience);
    }

    private Found better(Duration patience) {
        var solution = program.solve(patience);
        var found = solution.isSound() ? read(solution) : atHand;
        var better = found.worth() > atHand.worth() ? found : atHand;
        return new Found(better, whole && solution.isBest());
    }

    private Draft read(Program.Solution solution) {
        var found = new Draft(weighing);
        IntStream.range(0, weighing.size())
                .filter(i -> isIn(i, solution))
                .forEach(i -> found.set(i, y -> amount(i, y, solution)));
        return found;
    }

    private boolean isIn(int i, Program.Solution solution) {
        return choices.containsKey(i) ? solution.value(choices.get(i)) > 0.5 : atHand.isIn(i);
    }

    private double amount(int i, int y, Program.Solution solution) {
        var column = column(i, y);
        return column == null ? atHand.amount(i, y) : solution.value(column);
    }

    private double step() {
        return Weighing.units(weighing.question().step());
    }

    private IntStream years() {
        return IntStream.range(0, weighing.years());
    }

    /** @param best whether nothing better exists */
    record Found(Draft draft, boolean best) {}
}
