package dk.handleplan.core.suggestion;

import dk.handleplan.core.shared.Money;
import dk.handleplan.core.suggestion.Question.Share;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A question in numbers, thousands of kroner: its initiatives and budget years by their place, from 0. */
final class Weighing {

    /** What it costs not to give a goal its share: more than any priority is worth. */
    static final double SHORTFALL = 1_000;

    private static final double OERE_PER_UNIT = 100_000;

    /** So little that it only decides between equals. */
    private static final double EARLIER = 0.000_1;

    private final Question question;
    private final List<Wish> wishes;
    private final int[] years;
    private final double[][] least;
    private final double[][] most;
    private final int[][] shareOf;
    private final double[] share;
    private final int[][] reserveOf;

    Weighing(Question question) {
        this.question = question;
        wishes = question.wishes();
        years = question.available().keySet().stream().mapToInt(year -> year).toArray();
        least = table(Span::least);
        most = table(Span::most);
        shareOf = wishes.stream()
                .map(wish ->
                        Arrays.stream(years).map(year -> shareOf(wish, year)).toArray())
                .toArray(int[][]::new);
        reserveOf = wishes.stream()
                .map(wish ->
                        Arrays.stream(years).map(year -> reserveOf(wish, year)).toArray())
                .toArray(int[][]::new);
        share = IntStream.range(0, shares()).mapToDouble(this::reachable).toArray();
    }

    private double[][] table(Function<Span, Money> side) {
        return wishes.stream()
                .map(wish -> Arrays.stream(years)
                        .mapToObj(year -> wish.years().get(year))
                        .mapToDouble(span -> span == null ? 0 : units(side.apply(span)))
                        .toArray())
                .toArray(double[][]::new);
    }

    static double units(Money money) {
        return money.oere() / OERE_PER_UNIT;
    }

    static Money money(double units) {
        return new Money(Math.round(units * OERE_PER_UNIT));
    }

    Question question() {
        return question;
    }

    int size() {
        return wishes.size();
    }

    int years() {
        return years.length;
    }

    int year(int place) {
        return years[place];
    }

    Wish wish(int i) {
        return wishes.get(i);
    }

    double weight(int i) {
        return wish(i).score() + EARLIER * (size() - i) / size();
    }

    boolean isOut(int i) {
        return wish(i).mark() == Mark.CANNOT || wish(i).years().isEmpty();
    }

    boolean isIn(int i) {
        return wish(i).mark() == Mark.MUST && !isOut(i);
    }

    double least(int i, int y) {
        return least[i][y];
    }

    double most(int i, int y) {
        return most[i][y];
    }

    double pool(int y) {
        return units(question.available().get(years[y]));
    }

    int shares() {
        return question.shares().size();
    }

    /** What the share comes to: its initiatives cannot get more than they can get. */
    double share(int s) {
        return share[s];
    }

    private double reachable(int s) {
        var reachable = IntStream.range(0, size())
                .filter(i -> !isOut(i))
                .mapToDouble(i -> IntStream.range(0, years())
                        .filter(y -> shareOf[i][y] == s)
                        .mapToDouble(y -> most[i][y])
                        .sum())
                .sum();
        return Math.min(units(question.shares().get(s).least()), reachable);
    }

    /** The share in which an amount counts; below 0 where it counts in none. */
    int shareOf(int i, int y) {
        return shareOf[i][y];
    }

    private int shareOf(Wish wish, int year) {
        return IntStream.range(0, shares())
                .filter(s -> counts(question.shares().get(s), wish, year))
                .findFirst()
                .orElse(-1);
    }

    private static boolean counts(Share share, Wish wish, int year) {
        return share.budgetYear() == year && share.goalId().equals(wish.goalId());
    }

    int reserves() {
        return question.reserves().size();
    }

    double reserve(int r) {
        return units(question.reserves().get(r).amount());
    }

    /** The place of the budget year of a reserve. */
    int yearOfReserve(int r) {
        return Arrays.binarySearch(years, question.reserves().get(r).budgetYear());
    }

    /** The reserve on which an amount draws first; below 0 where it draws on none. */
    int reserveOf(int i, int y) {
        return reserveOf[i][y];
    }

    private int reserveOf(Wish wish, int year) {
        return IntStream.range(0, reserves())
                .filter(r -> question.reserves().get(r).budgetYear() == year
                        && question.reserves().get(r).initiatives().contains(wish.initiativeId()))
                .findFirst()
                .orElse(-1);
    }
}
