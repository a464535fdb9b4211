package dk.handleplan.web.hearing;

import dk.handleplan.core.hearing.HearingLettersDocument;
import dk.handleplan.core.journal.SingleLetterService;
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

/** The letter with which a council was asked as a file, for whoever may read it; and all of a year, each as a file of its own. */
@WebServlet({HearingLetterServlet.PDF, HearingLetterServlet.WORD, HearingLetterServlet.ZIP})
public class HearingLetterServlet extends DownloadServlet {

    static final String PDF = "/hearing-letter.pdf";
    static final String WORD = "/hearing-letter.docx";
    static final String ZIP = "/hearing-letters.zip";

    private static final long serialVersionUID = 1;

    @Inject
    transient SingleLetterService letters;

    @Inject
    transient HearingLettersManuscript manuscripts;

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
            writeAll(letters.hearingLetters(me.user(), id()), response);
        } else {
            var letter = named(letters.hearingLetter(me.user(), id()), "");
            SetWhileWaiting.write(letter, path.substring(path.indexOf('.')), letters.template(), response);
        }
    }

    private void writeAll(List<HearingLettersDocument> all, HttpServletResponse response) throws IOException {
        var named = IntStream.range(0, all.size())
                .mapToObj(place -> named(all.get(place), String.format("%02d-", place + 1)));
        SetWhileWaiting.zip("hoeringsbreve-" + all.get(0).year(), named.iterator(), letters.template(), response);
    }

    /** @param place which begins the name among others */
    private Named named(HearingLettersDocument document, String place) {
        var letter = document.letters().get(0);
        var title = texts.of("hearing.letterAbout", document.plan());
        var imprint = new Imprint(title, letter.dated(), document.plan());
        var name = place + "hoeringsbrev-" + document.year() + "-" + FileNames.of(letter.council());
        return new Named(name, manuscripts.of(document, imprint));
    }
}
