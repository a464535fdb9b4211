package dk.handleplan.web.initiative;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** A list in the form: lines that can be added and removed; those left empty are not kept. */
public class Rows<R> {

    private static final int MOST_LINES = 100;

    private final String name;
    private final Supplier<R> blank;
    private final Predicate<R> written;
    private final List<R> lines = new ArrayList<>();

    /** With as many lines as the sent form had, which it tells as {@code nameCount}. */
    public static <R> Rows<R> sent(HttpServletRequest request, String name, Supplier<R> blank, Predicate<R> written) {
        var count = Optional.ofNullable(request.getParameter(name + "Count")).orElse("");
        var lines = count.matches("\\d{1,4}") ? Math.min(MOST_LINES, Integer.parseInt(count)) : 0;
        return new Rows<>(name, blank, written, lines);
    }

    /** @param posted how many lines the form had when it was sent */
    Rows(String name, Supplier<R> blank, Predicate<R> written, int posted) {
        this.name = name;
        this.blank = blank;
        this.written = written;
        for (var line = 0; line < posted; line++) {
            lines.add(blank.get());
        }
    }

    public void fill(Collection<R> known, boolean another) {
        lines.clear();
        lines.addAll(known);
        if (another || lines.isEmpty()) {
            lines.add(blank.get());
        }
    }

    void remove(int line) {
        lines.remove(line);
    }

    public <T> List<T> written(Function<R, T> value) {
        return IntStream.range(0, lines.size())
                .filter(at -> written.test(lines.get(at)))
                .mapToObj(at -> new FormLine(name + "Lines", at).read(() -> value.apply(lines.get(at))))
                .toList();
    }

    public List<R> getLines() {
        return lines;
    }
}
