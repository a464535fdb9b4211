package dk.handleplan.core.document;

import java.util.Collection;
import java.util.List;

/** Short lists of sentences that are only ever read and written together are stored as the lines of one text. */
final class Lines {

    private Lines() {}

    static String join(Collection<String> lines) {
        return String.join(
                "\n",
                lines.stream()
                        .map(line -> line.strip().replaceAll("\\s*\\R\\s*", " "))
                        .toList());
    }

    static List<String> split(String text) {
        return text == null || text.isBlank() ? List.of() : text.lines().toList();
    }
}
