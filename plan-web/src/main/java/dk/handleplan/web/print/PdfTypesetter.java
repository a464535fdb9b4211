package dk.handleplan.web.print;

import java.io.IOException;
import java.util.stream.Stream;

/**
 * Sets a manuscript as a PDF for everybody: it can be read aloud (PDF/UA-1) and kept (PDF/A-2a). The same manuscript gives the same
 * bytes.
 */
public final class PdfTypesetter {

    private PdfTypesetter() {}

    public static Typeset set(Manuscript manuscript) throws IOException {
        var pictures = new PdfPictures();
        var html = Letters.known(new ManuscriptHtml(manuscript, pictures).written());
        var remarks = Stream.concat(pictures.remarks().stream(), Letters.remark(html).stream());
        return new Typeset(PdfFile.of(html, manuscript.about().date(), pictures.kept()), remarks.toList());
    }
}
