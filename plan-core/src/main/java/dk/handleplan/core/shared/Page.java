package dk.handleplan.core.shared;

import java.util.List;

/** One page of rows out of {@code total}. */
public record Page<T>(List<T> rows, long total, PageRequest request) {

    public int number() {
        return request.number();
    }

    public int pages() {
        return (int) Math.max(1, (total + request.size() - 1) / request.size());
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
