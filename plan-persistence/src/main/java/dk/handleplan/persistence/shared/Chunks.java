package dk.handleplan.persistence.shared;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Many values of which a query asks whether a column is {@code in} them. H2 looks them up in an index, but compares each row
 * it finds with them one by one, and EclipseLink sends it a UUID as text to read anew each time; PostgreSQL takes no more than 65,535.
 */
public final class Chunks {

    /** So many are asked for in one query, which takes less than several would. */
    private static final int AT_ONCE = 500;

    /** Of more than that so many in each, because comparing takes longer than asking. */
    private static final int AT_A_TIME = 100;

    private Chunks() {}

    public static <T> Stream<List<T>> of(Collection<T> values) {
        var all = List.copyOf(values);
        var size = all.size() <= AT_ONCE ? AT_ONCE : AT_A_TIME;
        return IntStream.iterate(0, from -> from < all.size(), from -> from + size)
                .mapToObj(from -> all.subList(from, Math.min(from + size, all.size())));
    }
}
