package dk.handleplan.bench;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** What was measured on each database, as a table. */
final class Figures {

    private static final int WARM_UP = 40;
    private static final int ROUNDS = 60;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    private final Map<String, String> databases = new LinkedHashMap<>();
    private String database;

    /** What follows is measured on this database. */
    void on(String name) {
        database = name;
        databases.put(name, name);
    }

    void put(String what, String figure) {
        rows.computeIfAbsent(what, row -> new LinkedHashMap<>()).put(database, figure);
        System.out.printf("%-12s %-70s %s%n", database, what, figure);
    }

    void seconds(String what, double seconds) {
        put(what, format("%.1f s", seconds));
    }

    void megabytes(String what, long megabytes) {
        put(what, megabytes + " MB");
    }

    /** Sends one request after the other, and puts down the median and the 95th percentile of the time until the answer is read. */
    void repeat(String what, Visitor visitor, IntFunction<HttpRequest> requests) {
        var rounds = IntStream.iterate(0, round -> round + 1).iterator();
        millis(WARM_UP, visitor, requests, rounds);
        put(what, summary(millis(ROUNDS, visitor, requests, rounds)));
    }

    /** So many rounds, or as many as there is time for. */
    private static double[] millis(
            int most, Visitor visitor, IntFunction<HttpRequest> requests, Iterator<Integer> rounds) {
        var end = Instant.now().plus(PATIENCE);
        return IntStream.range(0, most)
                .takeWhile(round -> round == 0 || Instant.now().isBefore(end))
                .mapToDouble(round -> visitor.millis(requests.apply(rounds.next())))
                .toArray();
    }

    void repeat(String what, Visitor visitor, String path) {
        repeat(what, visitor, round -> visitor.get(path));
    }

    static String summary(double... millis) {
        Arrays.sort(millis);
        return format("%.1f ms (%.1f)", at(millis, 0.5), at(millis, 0.95));
    }

    private static double at(double[] sorted, double part) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
    }

    static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    /** A Markdown table with a column for each database. */
    String table() {
        var table = new StringBuilder("| | " + String.join(" | ", databases.keySet()) + " |\n|---|");
        table.append("---|".repeat(databases.size())).append("\n");
        rows.forEach((what, figures) -> {
            table.append("| ").append(what).append(" |");
            databases.keySet().forEach(name -> table.append(" " + figures.getOrDefault(name, "") + " |"));
            table.append("\n");
        });
        return table.toString();
    }
}
