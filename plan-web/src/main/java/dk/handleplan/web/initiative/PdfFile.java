package dk.handleplan.web.initiative;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.logging.Level;

/** Renders well-formed HTML as a tagged PDF with its font in it. Nothing the HTML may refer to is fetched or opened. */
final class PdfFile {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PdfFile() {}

    static byte[] of(String html) throws IOException {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        for (var priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, type) -> false, priority);
        }
        builder.useUriResolver((base, address) -> null);
        builder.usePdfUaAccessibility(true);
        font(builder, "Regular", REGULAR);
        font(builder, "SemiBold", BOLD);
        builder.withProducer("Handleplan");
        builder.withHtmlContent(html, null);
        builder.toStream(out);
        builder.run();
        return out.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String cut, int weight) {
        builder.useFont(
                () -> PdfFile.class.getResourceAsStream("/fonts/IBMPlexSans-" + cut + ".ttf"),
                "IBM Plex Sans",
                weight,
                FontStyle.NORMAL,
                true);
    }
}
