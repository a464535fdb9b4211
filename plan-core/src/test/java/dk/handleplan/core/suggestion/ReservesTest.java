package dk.handleplan.core.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.suggestion.Question.Reserve;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is earmarked is kept for those it is for. */
class ReservesTest {

    private static final int YEAR = 2020;

    private final List<Wish> wishes = new ArrayList<>();
    private final List<Reserve> reserves = new ArrayList<>();

    private Wish wish(int score, Mark mark, long least, long most) {
        var years = new TreeMap<Integer, Span>();
        years.put(YEAR, new Span(Money.kroner(least), Money.kroner(most)));
        var wish = new Wish(UUID.randomUUID(), null, score, mark, years);
        wishes.add(wish);
        return wish;
    }

    private void reserve(long kroner, Wish... whom) {
        var ids = new HashSet<UUID>();
        List.of(whom).forEach(wish -> ids.add(wish.initiativeId()));
        reserves.add(new Reserve(YEAR, Money.kroner(kroner), ids));
    }

    private Suggestion suggest(long pool) {
        var available = new TreeMap<Integer, Money>();
        available.put(YEAR, Money.kroner(pool));
        return Suggester.suggest(new Question(wishes, available, List.of(), reserves, Money.kroner(1_000)));
    }

    private static Suggestion.Line of(Suggestion suggestion, Wish wish) {
        return suggestion.lines().stream()
                .filter(line -> line.wish().equals(wish))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsReservedGoesToThoseItIsForHoweverLowTheyRank() {
        var high = wish(90, Mark.NONE, 0, 300_000);
        var low = wish(10, Mark.NONE, 0, 100_000);
        reserve(80_000, low);

        var suggestion = suggest(200_000);

        assertThat(of(suggestion, low).total()).isEqualTo(Money.kroner(80_000));
        assertThat(of(suggestion, low).why()).isEqualTo(Why.EARMARK);
        assertThat(of(suggestion, high).total()).isEqualTo(Money.kroner(120_000));
        assertThat(suggestion.isBest()).isTrue();
    }

    @Test
    void whatNobodyItIsForCanUseIsLeft() {
        var high = wish(90, Mark.NONE, 0, 300_000);
        var low = wish(10, Mark.NONE, 0, 30_000);
        reserve(80_000, low);

        var suggestion = suggest(200_000);

        assertThat(of(suggestion, low).total()).isEqualTo(Money.kroner(30_000));
        assertThat(of(suggestion, high).total()).isEqualTo(Money.kroner(120_000));
    }

    @Test
    void thoseItIsForGetOfTheRestAsWellByTheirPriority() {
        var high = wish(90, Mark.NONE, 0, 150_000);
        var low = wish(10, Mark.NONE, 0, 150_000);
        reserve(80_000, high);

        var suggestion = suggest(200_000);

        assertThat(of(suggestion, high).total()).isEqualTo(Money.kroner(150_000));
        assertThat(of(suggestion, low).total()).isEqualTo(Money.kroner(50_000));
    }

    @Test
    void whatMustBeInDoesNotGetWhatIsReservedForOthers() {
        wish(50, Mark.MUST, 150_000, 150_000);
        var other = wish(10, Mark.NONE, 0, 150_000);
        reserve(80_000, other);

        assertThatThrownBy(() -> suggest(200_000))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("30.000");
    }

    /** Every combination of whole steps is tried. */
    @Test
    void nothingBetterExistsInManySmallPools() {
        IntStream.range(0, 400).forEach(seed -> {
            var small = small(new Random(seed));

            var suggestion = Suggester.suggest(small);

            assertThat(isKept(small, suggestion)).as("seed " + seed).isTrue();
            assertThat(suggestion.isBest()).as("seed " + seed).isTrue();
            assertThat(worth(suggestion)).as("seed " + seed).isCloseTo(best(small), within(0.01));
        });
    }

    private static Question small(Random random) {
        var wishes = IntStream.range(0, 3 + random.nextInt(3))
                .mapToObj(i -> wish(random))
                .toList();
        var available = new TreeMap<Integer, Money>();
        var pool = 4 + random.nextInt(10);
        available.put(YEAR, Money.kroner(1_000L * pool));
        var first = random.nextInt(pool);
        var second = random.nextInt(pool - first);
        return new Question(
                wishes,
                available,
                List.of(),
                List.of(thousands(first, wishes.get(0), wishes.get(1)), thousands(second, wishes.get(2))),
                Money.kroner(1_000));
    }

    private static Wish wish(Random random) {
        var most = 1 + random.nextInt(6);
        var years = new TreeMap<Integer, Span>();
        years.put(YEAR, new Span(Money.kroner(1_000L * random.nextInt(most + 1)), Money.kroner(1_000L * most)));
        return new Wish(UUID.randomUUID(), null, 1 + random.nextInt(100), Mark.NONE, years);
    }

    private static Reserve thousands(int thousands, Wish... whom) {
        var ids = new HashSet<UUID>();
        List.of(whom).forEach(wish -> ids.add(wish.initiativeId()));
        return new Reserve(YEAR, Money.kroner(1_000L * thousands), ids);
    }

    private static double worth(Suggestion suggestion) {
        return suggestion.lines().stream()
                .mapToDouble(line -> line.wish().score() * thousands(line.total()))
                .sum();
    }

    private static boolean isKept(Question question, Suggestion suggestion) {
        return isKept(
                question,
                suggestion.lines().stream().map(line -> thousands(line.total())).toList());
    }

    private static int thousands(Money money) {
        return (int) (money.oere() / 100_000);
    }

    private static double best(Question question) {
        return best(question, new ArrayList<>());
    }

    private static double best(Question question, List<Integer> given) {
        if (!isKept(question, given)) {
            return Double.NEGATIVE_INFINITY;
        }
        if (given.size() == question.wishes().size()) {
            return IntStream.range(0, given.size())
                    .mapToDouble(i -> question.wishes().get(i).score() * given.get(i))
                    .sum();
        }
        var span = question.wishes().get(given.size()).years().get(YEAR);
        var amounts = new HashSet<>(Set.of(0));
        IntStream.rangeClosed(thousands(span.least()), thousands(span.most())).forEach(amounts::add);
        return amounts.stream()
                .mapToDouble(amount -> {
                    var more = new ArrayList<>(given);
                    more.add(amount);
                    return best(question, more);
                })
                .max()
                .orElseThrow();
    }

    /** What is given, and what is reserved and not taken, fit into the pool together. */
    private static boolean isKept(Question question, List<Integer> given) {
        var unused = question.reserves().stream()
                .mapToInt(reserve -> Math.max(0, thousands(reserve.amount()) - drawn(question, reserve, given)))
                .sum();
        var sum = given.stream().mapToInt(Integer::intValue).sum();
        var isWhole = given.size() == question.wishes().size();
        return sum + (isWhole ? unused : 0) <= thousands(question.available().get(YEAR));
    }

    private static int drawn(Question question, Reserve reserve, List<Integer> given) {
        return IntStream.range(0, given.size())
                .filter(i ->
                        reserve.initiatives().contains(question.wishes().get(i).initiativeId()))
                .map(given::get)
                .sum();
    }
}
