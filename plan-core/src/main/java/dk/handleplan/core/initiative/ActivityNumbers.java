package dk.handleplan.core.initiative;

import dk.handleplan.core.shared.RuleBroken;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Activities of an initiative by their numbers in its form, as people write them: {@code 1}, {@code 1, 3}, {@code 2 og 4}. */
final class ActivityNumbers {

    private static final Pattern NUMBERS = Pattern.compile("[1-9]\\d?((\\s*[,;]\\s*|\\s+(og|and)\\s+|\\s+)[1-9]\\d?)*");
    private static final Pattern BETWEEN = Pattern.compile("\\D+");

    private ActivityNumbers() {}

    /** {@code 1, 3}: each once, the smallest first; null for none. */
    static String read(String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        if (!NUMBERS.matcher(written.strip()).matches()) {
            throw new RuleBroken("initiative.activityNumbers").at("activityNumbers");
        }
        return Stream.of(BETWEEN.split(written.strip()))
                .map(Integer::valueOf)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    static List<Integer> of(String read) {
        return read == null
                ? List.of()
                : Stream.of(read.split(", ")).map(Integer::valueOf).toList();
    }
}
