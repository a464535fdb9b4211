package dk.handleplan.web.print;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.logging.Level;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Prints well-formed HTML, part after part, into one document; of a part that is printed only its pages stay in memory. Nothing the
 * HTML may refer to is fetched or opened but the pictures that come with it.
 */
final class PdfPress implements AutoCloseable {

    static final String FONT = "/fonts/IBMPlexSans-%s.ttf";

    private static final String FAMILY = "IBM Plex Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
    private final PDFont regular;
    private final PDFont bold;

    PdfPress() throws IOException {
        regular = font("Regular");
        bold = font("SemiBold");
    }

    private PDFont font(String cut) throws IOException {
        try (var file = PdfPress.class.getResourceAsStream(FONT.formatted(cut))) {
            return PDType0Font.load(document, file, true);
        }
    }

    /** @param pictures by their addresses in the HTML */
    PdfPart print(String html, Map<String, byte[]> pictures) throws IOException {
        var builder = new PdfRendererBuilder();
        for (var priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, type) -> pictures.containsKey(address), priority);
        }
        builder.useUriResolver((base, address) -> pictures.containsKey(address) ? address : null);
        builder.useProtocolsStreamImplementation(address -> new Picture(pictures.get(address)), "picture");
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useFont(new PDFontSupplier(regular), FAMILY, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(new PDFontSupplier(bold), FAMILY, BOLD, FontStyle.NORMAL, true);
        builder.withProducer("Handleplan");
        builder.withHtmlContent(html, null);
        builder.usePDDocument(document);
        var pages = new PdfPages();
        builder.usePageSupplier((pdf, width, height, page, shadow) -> pages.next(pdf, width, height));
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
        }
        pages.finish();
        return PdfPart.takenFrom(document);
    }

    PDDocument document() {
        return document;
    }

    /** In which the text is set. */
    PDFont regular() {
        return regular;
    }

    @Override
    public void close() throws IOException {
        document.close();
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
