package dk.handleplan.core.journal;

import dk.handleplan.core.shared.Text;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What whoever hands a document on should know of it, such as a picture that was left out: the key of a text and what goes into it,
 * so that everybody reads it in their own language.
 */
public record Remark(String key, List<String> parameters) {

    /** The text of a sentence that was kept finished, as all were once. */
    static final String AS_WRITTEN = "journal.asWritten";

    private static final String BETWEEN = "\t";

    public Remark {
        parameters = List.copyOf(parameters);
    }

    public static Remark of(String key, String... parameters) {
        return new Remark(key, List.of(parameters));
    }

    /** In one line, as it is kept. */
    String written() {
        var line = Stream.concat(Stream.of(key, ""), parameters.stream().map(Remark::withoutTabs))
                .collect(Collectors.joining(BETWEEN));
        return line.length() <= Text.NOTE ? line : line.substring(0, Text.NOTE);
    }

    private static String withoutTabs(String parameter) {
        return parameter.replace(BETWEEN, " ");
    }

    public static Remark read(String line) {
        var parts = List.of(line.split(BETWEEN));
        return line.contains(BETWEEN)
                ? new Remark(parts.get(0), parts.stream().skip(2).toList())
                : of(AS_WRITTEN, line);
    }
}
