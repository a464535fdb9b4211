package dk.handleplan.web.print;

import dk.handleplan.web.shared.Language;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** What a template may say in its header and footer, in curly brackets, for what each document says of itself. */
public enum DocumentField {
    TITLE,
    MUNICIPALITY,
    DATE,
    /** Case number and version. */
    REFERENCE;

    private static final DateTimeFormatter DANISH = DateTimeFormatter.ofPattern("d. MMMM yyyy", Language.DANISH);

    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Map<String, String> of(Manuscript.About about) {
        return Map.of(
                TITLE.written(), about.title(),
                MUNICIPALITY.written(), about.author(),
                DATE.written(), DANISH.format(about.date()),
                REFERENCE.written(), about.reference());
    }
}
