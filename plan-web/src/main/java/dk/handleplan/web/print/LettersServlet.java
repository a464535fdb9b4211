package dk.handleplan.web.print;

import dk.handleplan.core.journal.DocumentFormat;
import dk.handleplan.core.journal.SingleLetterService;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.DocumentAnswer;
import dk.handleplan.web.shared.DownloadServlet;
import dk.handleplan.web.shared.Language;
import dk.handleplan.web.shared.ZipAnswer;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * Letters that are set while somebody waits: one as the file that is asked for, or all of a year as PDF and as Word in a zip, of which no
 * more than one is in memory.
 *
 * @param <L> what a single letter says
 */
public abstract class LettersServlet<L> extends DownloadServlet {

    private static final long serialVersionUID = 1;
    private static final String PDF = ".pdf";
    private static final String WORD = ".docx";
    private static final String ZIP = ".zip";

    @Inject
    protected transient SingleLetterService letters;

    @Inject
    protected transient CurrentUser me;

    @Inject
    transient Language language;

    /** The letter that the address names, for whoever may read it. */
    protected abstract L one();

    /** Those of the year that the address names; at least one. */
    protected abstract List<L> all();

    /** Of the zip, without the ending. */
    protected abstract String nameOfAll(L first);

    /** Of the file of a letter, without the ending. */
    protected abstract String name(L letter);

    protected abstract Manuscript manuscript(L letter);

    @Override
    protected final void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        language.speakDanish();
        var path = request.getServletPath();
        if (path.endsWith(ZIP)) {
            writeAll(all(), response);
        } else {
            writeOne(one(), path.endsWith(PDF), response);
        }
    }

    private void writeOne(L letter, boolean isPdf, HttpServletResponse response) throws IOException {
        if (isPdf) {
            DocumentAnswer.write(response, name(letter) + PDF, DocumentFormat.PDF, pdf(letter));
        } else {
            DocumentAnswer.write(response, name(letter) + WORD, DocumentFormat.WORD, word(letter));
        }
    }

    private void writeAll(List<L> all, HttpServletResponse response) throws IOException {
        try (var zip = new ZipAnswer(response, nameOfAll(all.get(0)))) {
            for (var place = 0; place < all.size(); place++) {
                var letter = all.get(place);
                var name = String.format("%02d-", place + 1) + name(letter);
                zip.put(name + PDF, pdf(letter));
                zip.put(name + WORD, word(letter));
            }
        }
    }

    private byte[] pdf(L letter) throws IOException {
        return PdfTypesetter.set(manuscript(letter)).content();
    }

    private byte[] word(L letter) throws IOException {
        return WordTypesetter.set(manuscript(letter), letters.template()).content();
    }
}
