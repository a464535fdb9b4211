package dk.handleplan.web.print;

import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What a PDF says about itself, twice and alike as PDF/A asks for: in its own way and as XMP. */
final class PdfMetadata {

    private PdfMetadata() {}

    /** Title, subject and author are there already. */
    static void write(PDDocument document, LocalDate date) throws IOException {
        var about = document.getDocumentInformation();
        var midnight = GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC));
        about.setCreationDate(midnight);
        about.setModificationDate(midnight);
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage("da-DK");
        var xmp = Html.resource(PdfMetadata.class, "xmp.xml")
                .replace("{title}", escaped(about.getTitle()))
                .replace("{author}", escaped(about.getAuthor()))
                .replace("{subject}", escaped(about.getSubject()))
                .replace("{producer}", escaped(about.getProducer()))
                .replace("{date}", date + "T00:00:00Z");
        catalog.getMetadata().importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
    }

    private static String escaped(String text) {
        return Html.escape(requireNonNullElse(text, ""));
    }
}
