package dk.handleplan.web.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Prints well-formed HTML as a PDF that is both PDF/UA-1 and PDF/A-2a. The same HTML gives the same bytes. */
public final class PdfFile {

    private PdfFile() {}

    /** @param date on which the file says it was made */
    public static byte[] of(String html, LocalDate date) throws IOException {
        try (var press = new PdfPress()) {
            var binder = new PdfBinder(press.document());
            binder.add(press.print(html, Map.of()), 0);
            binder.bind(List.of());
            return saved(press.document(), date, html.hashCode());
        }
    }

    /** @param identity the same for the same text */
    static byte[] saved(PDDocument document, LocalDate date, int identity) throws IOException {
        PdfMetadata.write(document, date);
        document.setDocumentId((long) identity);
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
