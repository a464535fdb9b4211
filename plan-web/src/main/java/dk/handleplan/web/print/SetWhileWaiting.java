package dk.handleplan.web.print;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Short documents that are set while somebody waits: one as the file that is asked for, or several as PDF and as Word in a zip. */
public final class SetWhileWaiting {

    private static final String PDF = ".pdf";
    private static final String WORD = ".docx";

    private SetWhileWaiting() {}

    /** @param name of its file, without the ending */
    public record Named(String name, Manuscript manuscript) {}

    /**
     * @param ending of the file that is asked for
     * @param template the municipality's own for Word
     */
    public static void write(Named document, String ending, Optional<byte[]> template, HttpServletResponse response)
            throws IOException {
        var isPdf = PDF.equals(ending);
        var content = isPdf ? pdf(document) : word(document, template);
        response.setContentType(
                isPdf ? "application/pdf" : "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        response.setHeader(
                "Content-Disposition",
                (isPdf ? "inline" : "attachment") + "; filename=\"" + document.name() + ending + '"');
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    /**
     * No more than one document is in memory, however many there are.
     *
     * @param name of the zip, without the ending
     */
    public static void zip(
            String name, Iterator<Named> documents, Optional<byte[]> template, HttpServletResponse response)
            throws IOException {
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".zip\"");
        try (var zip = new ZipOutputStream(response.getOutputStream())) {
            while (documents.hasNext()) {
                var document = documents.next();
                put(zip, document.name() + PDF, pdf(document));
                put(zip, document.name() + WORD, word(document, template));
            }
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] pdf(Named document) throws IOException {
        return PdfTypesetter.set(document.manuscript()).content();
    }

    private static byte[] word(Named document, Optional<byte[]> template) throws IOException {
        return WordTypesetter.set(document.manuscript(), template).content();
    }
}
