package dk.handleplan.web.print;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Writes at the foot of each page which one it is and of how many, which is known only when all are printed. */
final class PdfNumbers {

    private static final float SIZE = 8;
    private static final float GREY = 0x54 / 255f;
    private static final float FROM_THE_EDGE = millimetres(20);
    private static final float FROM_THE_FOOT = millimetres(17) - 1.025f * SIZE;
    private static final int THOUSAND = 1000;

    private final PDFont font;

    PdfNumbers(PDFont font) {
        this.font = font;
    }

    private static float millimetres(float length) {
        return length * 72 / 25.4f;
    }

    /** @param withoutNumber how many pages at the beginning are counted and not numbered: the cover */
    void write(PDDocument document, int withoutNumber) throws IOException {
        var all = document.getNumberOfPages();
        var number = 0;
        for (var page : document.getPages()) {
            if (++number > withoutNumber) {
                write(document, page, "Side " + number + " af " + all);
            }
        }
    }

    private void write(PDDocument document, PDPage page, String text) throws IOException {
        var width = font.getStringWidth(text) / THOUSAND * SIZE;
        try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.beginMarkedContent(COSName.ARTIFACT);
            content.beginText();
            content.setFont(font, SIZE);
            content.setNonStrokingColor(GREY, GREY, GREY);
            content.newLineAtOffset(page.getMediaBox().getWidth() - FROM_THE_EDGE - width, FROM_THE_FOOT);
            content.showText(text);
            content.endText();
            content.endMarkedContent();
        }
    }
}
