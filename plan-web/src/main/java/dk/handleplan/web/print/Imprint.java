package dk.handleplan.web.print;

import java.time.LocalDate;

/**
 * What a document bears whatever it says: the title under which it is kept, its date, and what stands at the foot of each page.
 *
 * @param reference case number, version
 */
public record Imprint(String title, LocalDate date, String reference) {

    /**
     * @param subject what it is about in a sentence
     * @param author the municipality
     */
    public Manuscript.About about(String subject, String author) {
        return new Manuscript.About(title, subject, author, date, reference);
    }

    /** For documents whose title says what they are about. */
    public Manuscript.About about(String author) {
        return about(title, author);
    }
}
