package dk.handleplan.web.shared;

import dk.handleplan.core.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;

/** Which page numbers to offer: the first, the last and those around the current one; 0 stands for a gap. */
@Named("paging")
@RequestScoped
public class Paging {

    private static final int AROUND = 2;

    public List<Integer> numbers(Page<?> page) {
        var near = IntStream.rangeClosed(1, page.pages())
                .filter(n -> n == 1 || n == page.pages() || Math.abs(n - page.number()) <= AROUND)
                .boxed()
                .toList();
        return near.stream()
                .flatMap(n -> near.contains(n - 1) || n == 1 ? List.of(n).stream() : List.of(0, n).stream())
                .toList();
    }
}
