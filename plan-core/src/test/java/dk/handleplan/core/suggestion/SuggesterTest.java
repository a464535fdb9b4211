package dk.handleplan.core.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.suggestion.Question.Share;
import dk.handleplan.core.suggestion.Suggestion.Line;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuggesterTest {

    private static final Money STEP = Money.kroner(1_000);
    private static final UUID WORK = UUID.randomUUID();
    private static final UUID HEALTH = UUID.randomUUID();

    private final List<Wish> wishes = new ArrayList<>();
    private final List<Share> shares = new ArrayList<>();
    private final List<Question.Reserve> reserves = new ArrayList<>();

    private Wish wish(int score, long least, long most) {
        return wish(score, Mark.NONE, WORK, new long[] {least, most});
    }

    private Wish wish(int score, Mark mark, UUID goal, long[]... years) {
        var spans = new TreeMap<Integer, Span>();
        for (var y = 0; y < years.length; y++) {
            spans.put(2020 + y, new Span(Money.kroner(years[y][0]), Money.kroner(years[y][1])));
        }
        var wish = new Wish(UUID.randomUUID(), goal, score, mark, spans);
        wishes.add(wish);
        return wish;
    }

    private Suggestion suggest(long... pools) {
        var available = new TreeMap<Integer, Money>();
        IntStream.range(0, pools.length).forEach(y -> available.put(2020 + y, Money.kroner(pools[y])));
        return Suggester.suggest(new Question(wishes, available, shares, reserves, STEP));
    }

    private static Line of(Suggestion suggestion, Wish wish) {
        return suggestion.lines().stream()
                .filter(line -> line.wish().equals(wish))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theHighestPriorityComesFirstAndTheLastGetsTheRestOfThePool() {
        var low = wish(20, 0, 100_000);
        var high = wish(80, 0, 100_000);

        var suggestion = suggest(150_000);

        assertThat(of(suggestion, high).total()).isEqualTo(Money.kroner(100_000));
        assertThat(of(suggestion, high).why()).isEqualTo(Why.WHOLE);
        assertThat(of(suggestion, low).total()).isEqualTo(Money.kroner(50_000));
        assertThat(of(suggestion, low).why()).isEqualTo(Why.PART);
        assertThat(suggestion.isBest()).isTrue();
    }

    @Test
    void aPartThatMakesNoSenseIsNotGranted() {
        var high = wish(80, 0, 100_000);
        var low = wish(20, 60_000, 100_000);

        var suggestion = suggest(150_000);

        assertThat(of(suggestion, high).total()).isEqualTo(Money.kroner(90_000));
        assertThat(of(suggestion, low).total()).isEqualTo(Money.kroner(60_000));

        wishes.set(0, wishOf(high, 100_000, 100_000));
        var stricter = suggest(150_000);
        assertThat(of(stricter, low).total()).isEqualTo(Money.ZERO);
        assertThat(of(stricter, low).why()).isEqualTo(Why.ROOM);
        assertThat(of(stricter, low).lacking()).isEqualTo(Money.kroner(10_000));
    }

    private static Wish wishOf(Wish wish, long least, long most) {
        var years = new TreeMap<Integer, Span>();
        years.put(2020, new Span(Money.kroner(least), Money.kroner(most)));
        return new Wish(wish.initiativeId(), wish.goalId(), wish.score(), wish.mark(), years);
    }

    @Test
    void whoGetsNothingLearnsWhichPriorityWouldHaveBeenEnough() {
        wish(80, 0, 100_000);
        wish(60, 0, 100_000);
        var low = wish(20, 0, 100_000);

        var suggestion = suggest(150_000);

        assertThat(of(suggestion, low).why()).isEqualTo(Why.PRIORITY);
        assertThat(of(suggestion, low).turningScore()).hasValue(61);
    }

    @Test
    void whatMustBeInIsInAndWhatCannotIsNot() {
        var must = wish(0, Mark.MUST, WORK, new long[] {70_000, 90_000});
        var cannot = wish(100, Mark.CANNOT, WORK, new long[] {0, 90_000});
        var other = wish(50, 0, 90_000);

        var suggestion = suggest(150_000);

        assertThat(of(suggestion, must).total()).isEqualTo(Money.kroner(70_000));
        assertThat(of(suggestion, must).why()).isEqualTo(Why.MUST);
        assertThat(of(suggestion, cannot).total()).isEqualTo(Money.ZERO);
        assertThat(of(suggestion, other).total()).isEqualTo(Money.kroner(80_000));
    }

    @Test
    void whatMustBeInHasToFitIntoThePool() {
        wish(0, Mark.MUST, WORK, new long[] {70_000, 90_000});
        wish(0, Mark.MUST, WORK, new long[] {70_000, 90_000});

        assertThatThrownBy(() -> suggest(100_000))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("40.000");
    }

    @Test
    void aGoalGetsItsShareBeforeHigherPrioritiesDo() {
        var work = wish(90, 0, 200_000);
        var health = wish(10, Mark.NONE, HEALTH, new long[] {0, 100_000});
        shares.add(new Share(HEALTH, 2020, Money.kroner(40_000)));

        var suggestion = suggest(200_000);

        assertThat(of(suggestion, health).total()).isEqualTo(Money.kroner(40_000));
        assertThat(of(suggestion, health).why()).isEqualTo(Why.GOAL);
        assertThat(of(suggestion, work).total()).isEqualTo(Money.kroner(160_000));
    }

    @Test
    void anInitiativeGetsItsLeastInEveryYearOrNothing() {
        var twoYears = wish(90, Mark.NONE, WORK, new long[] {50_000, 100_000}, new long[] {50_000, 100_000});
        var oneYear = wish(10, 0, 100_000);

        var suggestion = suggest(100_000, 40_000);

        assertThat(of(suggestion, twoYears).total()).isEqualTo(Money.ZERO);
        assertThat(of(suggestion, oneYear).total()).isEqualTo(Money.kroner(100_000));
    }

    @Test
    void amongEqualsTheOrderOfThePlanDecidesEveryTime() {
        var first = wish(50, 100_000, 100_000);
        var second = wish(50, 100_000, 100_000);

        IntStream.range(0, 3).forEach(again -> {
            var suggestion = suggest(120_000);
            assertThat(of(suggestion, first).total()).isEqualTo(Money.kroner(100_000));
            assertThat(of(suggestion, second).total()).isEqualTo(Money.ZERO);
        });
    }

    @Test
    void theSumIsNeverAboveThePoolToTheOere() {
        IntStream.range(0, 7).forEach(i -> {
            var years = new TreeMap<Integer, Span>();
            years.put(2020, new Span(Money.ZERO, new Money(1_234_567 + i)));
            wishes.add(new Wish(UUID.randomUUID(), WORK, 50, Mark.NONE, years));
        });
        var available = new TreeMap<Integer, Money>();
        available.put(2020, new Money(5_000_001));

        var suggestion = Suggester.suggest(new Question(wishes, available, shares, reserves, STEP));

        var given = Money.sum(suggestion.lines().stream().map(Line::total).toList());
        assertThat(given.exceeds(new Money(5_000_001))).isFalse();
        assertThat(new Money(5_000_001).minus(given).oere()).isLessThan(STEP.oere());
    }

    /** Every combination of whole steps is tried. */
    @Test
    void nothingBetterExistsInManySmallPools() {
        IntStream.range(0, 500).forEach(seed -> {
            var small = small(new Random(seed));

            var suggestion = Suggester.suggest(small);

            assertThat(suggestion.isBest()).as("seed " + seed).isTrue();
            assertThat(worth(suggestion)).as("seed " + seed).isCloseTo(best(small), within(0.01));
        });
    }

    private static Question small(Random random) {
        var wishes = IntStream.range(0, 2 + random.nextInt(3))
                .mapToObj(i -> small(random, i))
                .toList();
        var available = new TreeMap<Integer, Money>();
        available.put(2020, Money.kroner(1_000 * (2 + random.nextInt(8))));
        available.put(2021, Money.kroner(1_000 * (2 + random.nextInt(8))));
        return new Question(wishes, available, List.of(), List.of(), STEP);
    }

    private static Wish small(Random random, int i) {
        var years = new TreeMap<Integer, Span>();
        years.put(2020, span(random));
        if (random.nextBoolean()) {
            years.put(2021, span(random));
        }
        return new Wish(UUID.randomUUID(), WORK, 1 + random.nextInt(100), Mark.NONE, years);
    }

    private static Span span(Random random) {
        var most = 1 + random.nextInt(5);
        return new Span(Money.kroner(1_000L * random.nextInt(most + 1)), Money.kroner(1_000L * most));
    }

    private static double worth(Suggestion suggestion) {
        return suggestion.lines().stream()
                .mapToDouble(line -> line.wish().score() * line.total().oere() / 100_000.0)
                .sum();
    }

    private static double best(Question question) {
        return best(question, 0, left(question, 2020), left(question, 2021));
    }

    private static int left(Question question, int year) {
        return (int) (question.available().get(year).oere() / 100_000);
    }

    private static double best(Question question, int i, int left, int leftNext) {
        if (i == question.wishes().size()) {
            return 0;
        }
        var wish = question.wishes().get(i);
        var best = best(question, i + 1, left, leftNext);
        for (var given : amounts(wish.years(), 2020)) {
            for (var givenNext : amounts(wish.years(), 2021)) {
                if (given <= left && givenNext <= leftNext) {
                    var rest = best(question, i + 1, left - given, leftNext - givenNext);
                    best = Math.max(best, wish.score() * (given + givenNext) + rest);
                }
            }
        }
        return best;
    }

    private static Collection<Integer> amounts(SortedMap<Integer, Span> years, int year) {
        var span = years.get(year);
        return span == null
                ? List.of(0)
                : IntStream.rangeClosed((int) (span.least().oere() / 100_000), (int)
                                (span.most().oere() / 100_000))
                        .boxed()
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50})
    void manyApplicationsOverThreeYearsAreSharedWithinATenthOfAPercentOfTheBest(int priorities) {
        var random = new Random(7);
        IntStream.range(0, 1_000)
                .forEach(i -> wish(
                        50 + random.nextInt(priorities),
                        Mark.NONE,
                        i % 5 == 0 ? HEALTH : WORK,
                        large(random),
                        large(random),
                        large(random)));
        shares.add(new Share(HEALTH, 2020, Money.kroner(20_000_000)));

        var suggestion = suggest(60_000_000, 50_000_000, 40_000_000);

        assertThat(suggestion.gap()).isLessThan(0.001);
        assertThat(suggestion.lines())
                .allSatisfy(line -> assertThat(line.amounts())
                        .allSatisfy((year, amount) -> assertThat(
                                        isWithin(line.wish().years().get(year), amount))
                                .isTrue()));
    }

    private static long[] large(Random random) {
        var most = 20_000 + 1_000 * random.nextInt(400);
        return new long[] {most / 2, most};
    }

    private static boolean isWithin(Span span, Money amount) {
        return amount.isZero() || !span.least().exceeds(amount) && !amount.exceeds(span.most());
    }
}
