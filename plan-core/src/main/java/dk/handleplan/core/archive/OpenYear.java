package dk.handleplan.core.archive;

import dk.handleplan.core.document.PublishedInitiative;
import dk.handleplan.core.document.PublishedPlan;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A published plan as programs read it, from one end to the other and once.
 *
 * @param year what stands around the initiatives
 * @param served the numbers of the goals under which initiatives stand
 * @param initiatives by number, read as they are asked for
 */
public record OpenYear(PublishedYear year, Set<Integer> served, Stream<PublishedInitiative> initiatives) {

    /** So many fit into memory with all they say. */
    private static final int AT_A_TIME = 200;

    /** What is in memory as a whole. */
    public static OpenYear of(PublishedYear year) {
        var plan = year.plan();
        return new OpenYear(
                year,
                plan.goals().stream()
                        .filter(PublishedPlan.Goal::hasInitiatives)
                        .map(PublishedPlan.Goal::number)
                        .collect(Collectors.toSet()),
                plan.initiatives().stream());
    }

    static <T> Stream<List<T>> parts(List<T> all) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + AT_A_TIME)
                .mapToObj(from -> all.subList(from, Math.min(from + AT_A_TIME, all.size())));
    }
}
