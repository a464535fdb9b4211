package dk.handleplan.web.print;

import dk.handleplan.core.journal.Remark;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Sets a manuscript as a PDF for everybody: it can be read aloud (PDF/UA-1) and kept (PDF/A-2a). The text is printed part by part,
 * then cover and contents, when the page of each heading is known. The same manuscript gives the same bytes.
 */
public final class PdfTypesetter {

    /** Bytes of memory that a letter of the text takes until its pages are bound, and a little more than was measured. */
    private static final long BYTES_A_LETTER = 60;

    /** What the server needs besides, half of it for those who use it meanwhile: without memory it loses its embedded database. */
    private static final long OTHERS = 300L * 1024 * 1024;

    private final Manuscript manuscript;
    private final PdfPress press;
    private final PdfPictures pictures = new PdfPictures();
    private final Set<String> missing = new LinkedHashSet<>();
    private final List<Printed> text = new ArrayList<>();
    private int identity;

    private record Printed(PdfPart part, int continued) {}

    private PdfTypesetter(Manuscript manuscript, PdfPress press) {
        this.manuscript = manuscript;
        this.press = press;
    }

    /** @throws TooLarge where its pages would take more memory than there is; nothing is begun then */
    public static Typeset set(Manuscript manuscript) throws IOException {
        mustFit(ManuscriptHtml.letters(manuscript), Runtime.getRuntime().maxMemory());
        try (var press = new PdfPress()) {
            return new PdfTypesetter(manuscript, press).set();
        }
    }

    static void mustFit(long letters, long memory) {
        var needed = OTHERS + letters * BYTES_A_LETTER;
        if (needed > memory) {
            throw new TooLarge(needed);
        }
    }

    private Typeset set() throws IOException {
        new ManuscriptHtml(manuscript, pictures)
                .write((html, continued) -> text.add(new Printed(print(html), continued)));
        var binder = new PdfBinder(press.document());
        if (manuscript.hasFront()) {
            binder.add(front(), 0);
        }
        for (var printed : text) {
            binder.add(printed.part(), printed.continued());
        }
        binder.bind(manuscript.listed().toList());
        new PdfNumbers(press.regular()).write(press.document(), manuscript.cover() == null ? 0 : 1);
        var content = PdfFile.saved(press.document(), manuscript.about().date(), identity);
        return new Typeset(content, remarks());
    }

    /** Once to see how many pages it takes, and once with the numbers of those that follow. */
    private PdfPart front() throws IOException {
        var front = new FrontHtml(manuscript, pictures);
        var pages = pages();
        var before = print(front.written(heading -> pages.get(heading.anchor())))
                .pages()
                .size();
        return print(front.written(heading -> before + pages.get(heading.anchor())));
    }

    /** On which page of the text each heading is, the first being 1. */
    private Map<String, Integer> pages() {
        var numbers = new HashMap<PDPage, Integer>();
        text.forEach(printed -> printed.part().pages().forEach(page -> numbers.put(page, numbers.size() + 1)));
        var pages = new HashMap<String, Integer>();
        text.forEach(printed -> printed.part()
                .places()
                .forEach((anchor, place) ->
                        pages.put(anchor, numbers.get(place.destination().getPage()))));
        return pages;
    }

    private PdfPart print(String html) throws IOException {
        var known = Letters.known(html);
        Letters.missing(known).forEach(missing::add);
        identity = 31 * identity + known.hashCode();
        return press.print(known, pictures.kept());
    }

    private List<Remark> remarks() {
        var letters = missing.isEmpty()
                ? Stream.<Remark>empty()
                : Stream.of(Remark.of("print.missingLetters", String.join(" ", missing)));
        return Stream.concat(pictures.remarks().stream(), letters).toList();
    }
}
