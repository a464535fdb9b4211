package dk.handleplan.core.funding;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.RuleBroken;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Years in which people do whatever comes to their mind, in any order: appropriate, grant, promise, set aside, take back,
 * release, move, counter, close. What they may not is refused; what they may never breaks the books.
 */
class RandomYearsTest {

    private static final int SEEDS = 300;
    private static final int STEPS = 200;
    private static final List<Integer> YEARS = List.of(2019, 2020, 2021, 2022, 2023);
    private static final LocalDate TODAY = LocalDate.of(2020, 1, 15);
    private static final User PERSON = new User("sekretariat", "Sekretariatet");

    static IntStream seeds() {
        return IntStream.rangeClosed(1, SEEDS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theBooksAlwaysHold(int seed) {
        var years = new Years(new Random(seed));
        for (var step = 1; step <= STEPS; step++) {
            var done = years.somethingHappens();
            years.mustHold("seed " + seed + ", step " + step + ": " + done);
        }
    }

    /** The pools as the ledger has them, and beside them what was decided and carried, counted in the simplest way. */
    private static final class Years {

        private final Random random;
        private final Map<Integer, FundingPool> pools = new TreeMap<>();
        private final List<AllocationRow> rows = new ArrayList<>();
        private final Map<UUID, Long> decided = new TreeMap<>();
        private final Map<Integer, Long> carriedFrom = new TreeMap<>();
        private final Map<Integer, Long> carriedTo = new TreeMap<>();
        private final Map<Integer, Long> subsidized = new TreeMap<>();

        Years(Random random) {
            this.random = random;
            YEARS.forEach(year -> pools.put(year, new FundingPool(year)));
        }

        String somethingHappens() {
            var year = YEARS.get(random.nextInt(YEARS.size()));
            var pool = pools.get(year);
            var money = new Money(random.nextInt(10_000));
            try {
                return switch (random.nextInt(22)) {
                    case 0, 1, 2, 3 -> appropriate(pool, new Money(random.nextInt(100_000)));
                    case 4, 5 -> takeBack(pool, money);
                    case 6, 7 -> counter(pool);
                    case 8 -> release(pool, money);
                    case 9, 10 -> move(pool, money);
                    case 12 -> earmark(pool, money);
                    case 13 -> lift(pool);
                    case 11 -> random.nextInt(10) == 0 ? close(pool) : "nothing";
                    default -> grant(pool, money);
                };
            } catch (RuleBroken refused) {
                return "refused: " + refused.getMessage();
            }
        }

        private String appropriate(FundingPool pool, Money money) {
            pool.appropriate(money, because("budget"));
            return "appropriated " + money + " in " + pool.budgetYear();
        }

        private String grant(FundingPool pool, Money money) {
            var row = AllocationRow.ofLine(UUID.randomUUID(), "Priser", pool.budgetYear());
            var voucher = because("decision").decidedBy(UUID.randomUUID()).forRow(row);
            switch (random.nextInt(3)) {
                case 0 -> pool.commit(money, voucher);
                case 1 -> pool.setAside(money, voucher);
                default -> pool.grant(money, voucher);
            }
            rows.add(row);
            decided.put(row.id(), money.oere());
            return "granted " + money + " in " + pool.budgetYear();
        }

        private String earmark(FundingPool pool, Money money) {
            var name = "Øremærkning " + random.nextInt(5);
            var earmark = new Earmark(name, money, "Lov", null, null, ApplicationKind.PILOT);
            if (random.nextBoolean()) {
                pool.earmark(earmark);
                return "earmarked " + money + " in " + pool.budgetYear();
            }
            pool.subsidize(earmark, because("law"));
            subsidized.merge(pool.budgetYear(), money.oere(), Long::sum);
            return "subsidized " + money + " in " + pool.budgetYear();
        }

        private String lift(FundingPool pool) {
            if (pool.earmarks().isEmpty()) {
                return "nothing";
            }
            var earmark = pool.earmarks().get(random.nextInt(pool.earmarks().size()));
            var onTop = pool.onTopFor(earmark).oere();
            pool.lift(earmark.name(), because("law"));
            subsidized.merge(pool.budgetYear(), -onTop, Long::sum);
            return "lifted " + earmark.name() + " in " + pool.budgetYear();
        }

        private String takeBack(FundingPool pool, Money money) {
            var row = oneOf(pool);
            var into = pools.values().stream()
                    .filter(p -> p.budgetYear() >= pool.budgetYear() && !p.isClosed())
                    .findFirst()
                    .orElse(pool);
            into.takeBack(money, because("not spent").forRow(row));
            return "took back " + money + " of " + pool.budgetYear() + " in " + into.budgetYear();
        }

        private String release(FundingPool pool, Money money) {
            var row = oneOf(pool);
            pool.release(money, because("decision").decidedBy(UUID.randomUUID()).forRow(row));
            decided.merge(row.id(), -money.oere(), Long::sum);
            return "released " + money + " in " + pool.budgetYear();
        }

        private String move(FundingPool pool, Money money) {
            var from = oneOf(pool);
            var to = oneOf(pool);
            pool.move(money, from, to, because("decision").decidedBy(UUID.randomUUID()));
            decided.merge(from.id(), -money.oere(), Long::sum);
            decided.merge(to.id(), money.oere(), Long::sum);
            return "moved " + money + " in " + pool.budgetYear();
        }

        private AllocationRow oneOf(FundingPool pool) {
            var mine = rows.stream()
                    .filter(row -> row.budgetYear() == pool.budgetYear())
                    .toList();
            return mine.isEmpty()
                    ? AllocationRow.ofLine(UUID.randomUUID(), "Priser", pool.budgetYear())
                    : mine.get(random.nextInt(mine.size()));
        }

        private String counter(FundingPool pool) {
            var grants = pool.entries().stream()
                    .filter(entry -> entry.kind() == EntryKind.GRANT || entry.kind() == EntryKind.LINE)
                    .toList();
            if (grants.isEmpty()) {
                return "nothing";
            }
            var entry = grants.get(random.nextInt(grants.size()));
            var row = rows.stream()
                    .filter(r -> r.id().equals(entry.rowId().orElseThrow()))
                    .findFirst()
                    .orElseThrow();
            pool.counter(
                    entry.number(),
                    because("by mistake").decidedBy(UUID.randomUUID()).forRow(row));
            decided.merge(row.id(), -entry.amount().orZeroInSum().oere(), Long::sum);
            return "countered " + entry.number() + " in " + pool.budgetYear();
        }

        private String close(FundingPool pool) {
            var later = pools.values().stream()
                    .filter(p -> p.budgetYear() > pool.budgetYear() && !p.isClosed())
                    .findFirst();
            if (pool.isClosed() || later.isEmpty()) {
                return "nothing";
            }
            var left = pool.available().oere();
            if (pool.hasKnownRest()) {
                pool.carryTo(
                        later.get(),
                        YearRoom.left(pool.earmarks(), pool.budgetYear(), List.of()),
                        because("year " + pool.budgetYear()));
                carriedFrom.merge(pool.budgetYear(), left, Long::sum);
                carriedTo.merge(later.get().budgetYear(), left, Long::sum);
            }
            pool.close(TODAY);
            return "closed " + pool.budgetYear();
        }

        void mustHold(String when) {
            pools.values().forEach(pool -> mustHold(pool, when));
            rows.forEach(row -> mustHold(row, when));
        }

        private void mustHold(AllocationRow row, String when) {
            assertThat(row.granted().orZeroInSum().oere())
                    .as("granted = sum of decisions, " + when)
                    .isEqualTo(decided.get(row.id()));
            assertThat(row.returned())
                    .as("returned of what was granted, " + when)
                    .isBetween(Money.ZERO, row.granted().orZeroInSum());
        }

        private void mustHold(FundingPool pool, String when) {
            var year = pool.budgetYear();
            var balance = Money.ZERO;
            for (var entry : pool.entries()) {
                balance = balance.plus(entry.effect());
                assertThat(entry.balanceAfter())
                        .as("no year below zero, " + when)
                        .isGreaterThanOrEqualTo(Money.ZERO);
                assertThat(entry.balanceAfter()).as("balance, " + when).isEqualTo(balance);
            }
            assertThat(pool.remaining()).as("left, " + when).isEqualTo(Amount.of(balance));
            assertThat(pool.carriedOut())
                    .as("carried = left, " + when)
                    .isEqualTo(Amount.of(new Money(carriedFrom.getOrDefault(year, 0L))));
            assertThat(pool.total().orZeroInSum().minus(pool.appropriation().orZeroInSum()))
                    .as("comes in = carried, " + when)
                    .isEqualTo(new Money(carriedTo.getOrDefault(year, 0L) + subsidized.getOrDefault(year, 0L)));
            assertThat(Money.sum(pool.earmarks().stream().map(Earmark::amount).toList()))
                    .as("earmarked of what came in, " + when)
                    .isLessThanOrEqualTo(pool.total().orZeroInSum());
            assertThat(!pool.isClosed() || balance.isZero())
                    .as("closed empty, " + when)
                    .isTrue();
        }

        private static Voucher because(String reason) {
            return Voucher.by(PERSON, TODAY, reason);
        }
    }
}
