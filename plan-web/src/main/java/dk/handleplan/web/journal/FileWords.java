package dk.handleplan.web.journal;

import dk.handleplan.core.journal.IssuedFiles.FileRow;
import dk.handleplan.web.shared.Shown;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a file is called in a link: {@code PDF (1,2 MB)}. */
@Named("fileWords")
@RequestScoped
public class FileWords {

    private static final int KILO = 1_000;
    private static final int MEGA = 1_000_000;

    @Inject
    Texts texts;

    @Inject
    Shown shown;

    public String of(FileRow file) {
        return texts.of("journal.file", texts.name(file.format()), size(file.bytes()));
    }

    private String size(int bytes) {
        return bytes < MEGA
                ? texts.of("journal.kilobytes", shown.number(Math.max(1, bytes / KILO)))
                : texts.of(
                        "journal.megabytes",
                        shown.number(
                                BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(MEGA), 1, RoundingMode.HALF_UP)));
    }
}
