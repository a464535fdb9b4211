package dk.handleplan.web.print;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Gives the renderer its pages, and makes each smaller once it is written: rules and backgrounds, of which there are more than a
 * hundred on a page, share one note that they are no content. A thousand initiatives would not find room in memory otherwise.
 */
final class PdfPages {

    private final COSDictionary decoration = new COSDictionary();
    private PDPage written;

    PdfPages() {
        decoration.setName(COSName.TYPE, "Layout");
    }

    PDPage next(PDDocument document, float width, float height) {
        finish();
        written = new PDPage(new PDRectangle(width, height));
        document.addPage(written);
        return written;
    }

    void finish() {
        if (written == null || written.getResources() == null) {
            return;
        }
        var notes = written.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
        if (notes != null) {
            List.copyOf(notes.keySet()).stream()
                    .filter(name -> COSName.BACKGROUND.equals(
                            notes.getCOSDictionary(name).getCOSName(COSName.TYPE)))
                    .forEach(name -> notes.setItem(name, decoration));
        }
    }
}
