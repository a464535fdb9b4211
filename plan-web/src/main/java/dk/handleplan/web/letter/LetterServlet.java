package dk.handleplan.web.letter;

import dk.handleplan.core.journal.SingleLetterService;
import dk.handleplan.core.letter.LettersDocument;
import dk.handleplan.web.print.Imprint;
import dk.handleplan.web.print.SetWhileWaiting;
import dk.handleplan.web.print.SetWhileWaiting.Named;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.DownloadServlet;
import dk.handleplan.web.shared.FileNames;
import dk.handleplan.web.shared.Language;
import dk.handleplan.web.shared.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/** A letter to an applicant as a file, for whoever may read it once it is sent; and all letters of a year, each as a file of its own. */
@WebServlet({LetterServlet.PDF, LetterServlet.WORD, LetterServlet.ZIP})
public class LetterServlet extends DownloadServlet {

    static final String PDF = "/letter.pdf";
    static final String WORD = "/letter.docx";
    static final String ZIP = "/letters.zip";

    private static final long serialVersionUID = 1;

    @Inject
    transient SingleLetterService letters;

    @Inject
    transient LettersManuscript manuscripts;

    @Inject
    transient CurrentUser me;

    @Inject
    transient Language language;

    @Inject
    transient Texts texts;

    @Override
    protected void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        language.speakDanish();
        var path = request.getServletPath();
        if (ZIP.equals(path)) {
            writeAll(letters.grantLetters(me.user(), id()), response);
        } else {
            var letter = named(letters.grantLetter(me.user(), id()), "");
            SetWhileWaiting.write(letter, path.substring(path.indexOf('.')), letters.template(), response);
        }
    }

    private void writeAll(List<LettersDocument> all, HttpServletResponse response) throws IOException {
        var named = IntStream.range(0, all.size())
                .mapToObj(place -> named(all.get(place), String.format("%02d-", place + 1)));
        SetWhileWaiting.zip("breve-" + all.get(0).year(), named.iterator(), letters.template(), response);
    }

    /** @param place which begins the name among others */
    private Named named(LettersDocument document, String place) {
        var letter = document.letters().get(0);
        var kind = texts.name(letter.kind());
        var imprint = new Imprint(kind + ": " + letter.initiative(), letter.sentOn(), document.plan());
        var name = place + FileNames.of(letter.initiative()) + "-" + FileNames.of(letter.unit()) + "-"
                + FileNames.of(kind);
        return new Named(name, manuscripts.of(document, imprint));
    }
}
