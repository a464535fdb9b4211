package dk.handleplan.web.print;

import java.io.IOException;
import java.util.stream.Stream;

/**
 * Sets a manuscript as a PDF for everybody: it can be read aloud (PDF/UA-1) and kept (PDF/A-2a). The same manuscript gives the same
 * bytes.
 */
public final class PdfTypesetter {

    /** Bytes of memory that a letter of the text takes while its pages are laid out: twice what was measured, so that others go on. */
    private static final long BYTES_A_LETTER = 150;

    /** What the server needs besides. */
    private static final long OTHERS = 300L * 1024 * 1024;

    private PdfTypesetter() {}

    /** @throws TooLarge where its pages would take more memory than there is; nothing is begun then */
    public static Typeset set(Manuscript manuscript) throws IOException {
        var pictures = new PdfPictures();
        var html = Letters.known(new ManuscriptHtml(manuscript, pictures).written());
        mustFit(html.length(), Runtime.getRuntime().maxMemory());
        var remarks = Stream.concat(pictures.remarks().stream(), Letters.remark(html).stream());
        return new Typeset(PdfFile.of(html, manuscript.about().date(), pictures.kept()), remarks.toList());
    }

    static void mustFit(long letters, long memory) {
        var needed = OTHERS + letters * BYTES_A_LETTER;
        if (needed > memory) {
            throw new TooLarge(needed);
        }
    }
}
