package dk.handleplan.core.funding;

import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.RuleBroken;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What one cycle can give away in a budget year, and how much of it is reserved for whom, while it is being given. An initiative
 * draws on the first earmark that is for it, and on what is free where that is not enough; others draw on what is free alone.
 */
public final class YearRoom {

    private final int year;
    private final Money available;
    private final List<EarmarkLeft> reserves;
    private final Map<UUID, Integer> reserveOf = new HashMap<>();
    private final List<Money> drawn = new ArrayList<>();
    private Money givenToOthers = Money.ZERO;

    private YearRoom(int year, Money available, List<EarmarkLeft> reserves) {
        this.year = year;
        this.available = available;
        this.reserves = reserves;
        reserves.forEach(reserve -> drawn.add(Money.ZERO));
    }

    /** With nothing given by the cycle, and what others draw taken off. */
    static YearRoom of(YearPool pool, UUID cycleId) {
        var earmarks = pool.pool().earmarks();
        var others = pool.draws().stream()
                .filter(draw -> !draw.cycleId().equals(cycleId))
                .toList();
        var room = new YearRoom(pool.budgetYear(), pool.available(), left(earmarks, pool.budgetYear(), others));
        pool.draws()
                .forEach(draw -> first(earmarks, draw.applicant())
                        .ifPresent(place -> room.reserveOf.put(draw.applicant().initiativeId(), place)));
        return room;
    }

    /** With what the cycle was granted given already. */
    static YearRoom afterDecision(YearPool pool, UUID cycleId) {
        var mine = pool.draws().stream()
                .filter(draw -> draw.cycleId().equals(cycleId) && draw.budgetYear() == pool.budgetYear())
                .toList();
        var granted = Money.sum(mine.stream().map(Draw::money).toList());
        var before = of(pool, cycleId);
        var room = new YearRoom(before.year, before.available.plus(granted), before.reserves);
        room.reserveOf.putAll(before.reserveOf);
        mine.forEach(draw -> room.give(draw.applicant().initiativeId(), draw.money()));
        return room;
    }

    /** What these draws leave of earmarks. */
    static List<EarmarkLeft> left(List<Earmark> earmarks, int year, List<Draw> draws) {
        return IntStream.range(0, earmarks.size())
                .mapToObj(place -> new EarmarkLeft(
                        earmarks.get(place),
                        atLeastNothing(earmarks.get(place).amount().minus(drawn(earmarks, place, year, draws)))))
                .toList();
    }

    private static Money drawn(List<Earmark> earmarks, int place, int year, List<Draw> draws) {
        return Money.sum(draws.stream()
                .filter(draw -> draw.budgetYear() == year)
                .filter(draw -> first(earmarks, draw.applicant())
                        .filter(p -> p == place)
                        .isPresent())
                .map(Draw::money)
                .toList());
    }

    private static Optional<Integer> first(List<Earmark> earmarks, Applicant applicant) {
        return IntStream.range(0, earmarks.size())
                .filter(place -> earmarks.get(place).isFor(applicant))
                .boxed()
                .findFirst();
    }

    private static Money atLeastNothing(Money money) {
        return money.isNegative() ? Money.ZERO : money;
    }

    /**
     * Counts an amount as given.
     *
     * @param initiativeId null for a line that is no initiative
     * @param money less than nothing where something is taken back
     */
    public void give(UUID initiativeId, Money money) {
        var place = reserveOf.get(initiativeId);
        if (place == null) {
            givenToOthers = givenToOthers.plus(money);
        } else {
            drawn.set(place, drawn.get(place).plus(money));
        }
    }

    public int year() {
        return year;
    }

    /** What there is to give in all, as far as amounts are known. */
    public Money available() {
        return available;
    }

    public Money given() {
        return Money.sum(drawn).plus(givenToOthers);
    }

    public Money left() {
        return available.minus(given());
    }

    public boolean isEarmarked() {
        return !reserves.isEmpty();
    }

    /** The earmarks with what this cycle leaves of them, too. */
    public List<EarmarkLeft> earmarks() {
        return IntStream.range(0, reserves.size())
                .mapToObj(place -> new EarmarkLeft(reserves.get(place).earmark(), spare(place)))
                .toList();
    }

    /** The earmark on which an initiative draws, by its place. */
    public Optional<Integer> earmarkOf(UUID initiativeId) {
        return Optional.ofNullable(reserveOf.get(initiativeId));
    }

    private Money spare(int place) {
        return atLeastNothing(reserves.get(place).left().minus(drawn.get(place)));
    }

    /** What is left for everybody; below zero where others have got of what is reserved. */
    public Money free() {
        return left().minus(reserved());
    }

    private Money reserved() {
        return Money.sum(earmarks().stream().map(EarmarkLeft::left).toList());
    }

    /** What more an initiative, or a line that is none, can get. */
    public Money leftFor(UUID initiativeId) {
        return earmarkOf(initiativeId).map(this::spare).orElse(Money.ZERO).plus(free());
    }

    /** Why a raise that is more than is left for the initiative cannot be. */
    public RuleBroken tooMuch(UUID initiativeId, Money raise) {
        return raise.exceeds(left())
                ? abovePool(raise.minus(left()))
                : new RuleBroken(
                        "funding.earmarkKept",
                        String.valueOf(year),
                        reservedNames(),
                        atLeastNothing(leftFor(initiativeId)));
    }

    /** What is wrong with all that is given, if anything is. */
    public Optional<RuleBroken> broken() {
        if (left().isNegative()) {
            return Optional.of(abovePool(Money.ZERO.minus(left())));
        }
        return free().isNegative()
                ? Optional.of(new RuleBroken(
                        "funding.earmarkBroken", String.valueOf(year), reservedNames(), Money.ZERO.minus(free())))
                : Optional.empty();
    }

    private RuleBroken abovePool(Money missing) {
        return new RuleBroken("funding.abovePool", String.valueOf(year), missing);
    }

    private String reservedNames() {
        return earmarks().stream()
                .filter(earmark -> !earmark.left().isZero())
                .map(earmark -> earmark.earmark().name())
                .collect(Collectors.joining(", "));
    }

    /** What there is to give in each year, in their order. */
    public static Map<Integer, Money> available(List<YearRoom> rooms) {
        var available = new LinkedHashMap<Integer, Money>();
        rooms.forEach(room -> available.put(room.year(), room.available()));
        return available;
    }
}
