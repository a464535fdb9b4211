package dk.handleplan.core.initiative;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The kinds of files that can go with an initiative, each known by the ending of its name. */
public enum FileKind {
    PDF(".pdf"),
    WORD(".docx"),
    EXCEL(".xlsx"),
    POWERPOINT(".pptx"),
    OPEN_DOCUMENT(".odt", ".ods", ".odp"),
    PNG(".png"),
    JPEG(".jpg", ".jpeg"),
    TEXT(".txt"),
    CSV(".csv");

    private final Set<String> endings;

    FileKind(String... endings) {
        this.endings = Set.of(endings);
    }

    /** The kind that a file's name promises. */
    static Optional<FileKind> promisedBy(String name) {
        return Stream.of(values())
                .filter(kind -> kind.endings.contains(endingOf(name)))
                .findFirst();
    }

    static String endingOf(String name) {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    }

    /** The endings as a field for files takes them, and as a reader knows them. */
    public Stream<String> endings() {
        return endings.stream().sorted();
    }
}
