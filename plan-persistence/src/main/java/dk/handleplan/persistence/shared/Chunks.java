package dk.handleplan.persistence.shared;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Many values of which a query asks whether a column is {@code in} them. H2 looks a few hundred up in an index but compares tens of
 * thousands with every row; PostgreSQL takes no more than 65,535.
 */
public final class Chunks {

    private static final int SIZE = 500;

    private Chunks() {}

    public static <T> Stream<List<T>> of(Collection<T> values) {
        var all = List.copyOf(values);
        return IntStream.iterate(0, from -> from < all.size(), from -> from + SIZE)
                .mapToObj(from -> all.subList(from, Math.min(from + SIZE, all.size())));
    }
}
