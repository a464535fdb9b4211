package dk.handleplan.web.print;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.logging.Level;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Renders well-formed HTML as a PDF that is both PDF/UA-1 and PDF/A-2a. Nothing the HTML may refer to is fetched or opened but the
 * pictures that come with it. The same HTML gives the same bytes.
 */
public final class PdfFile {

    static final String PICTURE = "picture:";

    static final String FONT = "/fonts/IBMPlexSans-%s.ttf";

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PdfFile() {}

    public static byte[] of(String html, LocalDate date) throws IOException {
        return of(html, date, Map.of());
    }

    /**
     * @param date on which the file says it was made
     * @param pictures by their addresses in the HTML
     */
    static byte[] of(String html, LocalDate date, Map<String, byte[]> pictures) throws IOException {
        try (var document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            render(html, pictures, document);
            PdfTags.complete(document);
            PdfMetadata.write(document, date);
            document.setDocumentId((long) html.hashCode());
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void render(String html, Map<String, byte[]> pictures, PDDocument document) throws IOException {
        var builder = new PdfRendererBuilder();
        for (var priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, type) -> pictures.containsKey(address), priority);
        }
        builder.useUriResolver((base, address) -> pictures.containsKey(address) ? address : null);
        builder.useProtocolsStreamImplementation(address -> new Picture(pictures.get(address)), "picture");
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        font(builder, "Regular", REGULAR);
        font(builder, "SemiBold", BOLD);
        builder.withProducer("Handleplan");
        builder.withHtmlContent(html, null);
        builder.usePDDocument(document);
        var pages = new PdfPages();
        builder.usePageSupplier((pdf, width, height, page, shadow) -> pages.next(pdf, width, height));
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
        }
        pages.finish();
    }

    private static void font(PdfRendererBuilder builder, String cut, int weight) {
        builder.useFont(
                () -> PdfFile.class.getResourceAsStream(FONT.formatted(cut)),
                "IBM Plex Sans",
                weight,
                FontStyle.NORMAL,
                true);
    }

    private record Picture(byte[] content) implements FSStream {

        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(content);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
