package dk.handleplan.core.journal;

import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of files a document is handed out as. */
public enum DocumentFormat {
    PDF("pdf", "application/pdf"),
    WORD("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    SHEET("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String ending;
    private final String type;

    DocumentFormat(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    public static Optional<DocumentFormat> ofEnding(String ending) {
        return Stream.of(values())
                .filter(format -> format.ending.equals(ending))
                .findFirst();
    }

    /** With which the name of the file ends. */
    public String ending() {
        return ending;
    }

    /** As the web names it. */
    public String type() {
        return type;
    }
}
