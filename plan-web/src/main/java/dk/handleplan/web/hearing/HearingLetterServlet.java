package dk.handleplan.web.hearing;

import dk.handleplan.core.hearing.HearingLettersDocument;
import dk.handleplan.web.print.Imprint;
import dk.handleplan.web.print.LettersServlet;
import dk.handleplan.web.print.Manuscript;
import dk.handleplan.web.shared.FileNames;
import dk.handleplan.web.shared.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;

/** The letter with which a council was asked as a file, for whoever may read it; and all of a year, each as a file of its own. */
@WebServlet({"/hearing-letter.pdf", "/hearing-letter.docx", "/hearing-letters.zip"})
public class HearingLetterServlet extends LettersServlet<HearingLettersDocument> {

    private static final long serialVersionUID = 1;

    @Inject
    transient HearingLettersManuscript manuscripts;

    @Inject
    transient Texts texts;

    @Override
    protected HearingLettersDocument one() {
        return letters.hearingLetter(me.user(), id());
    }

    @Override
    protected List<HearingLettersDocument> all() {
        return letters.hearingLetters(me.user(), id());
    }

    @Override
    protected String nameOfAll(HearingLettersDocument first) {
        return "hoeringsbreve-" + first.year();
    }

    @Override
    protected String name(HearingLettersDocument document) {
        return "hoeringsbrev-" + document.year() + "-"
                + FileNames.of(document.letters().get(0).council());
    }

    @Override
    protected Manuscript manuscript(HearingLettersDocument document) {
        var letter = document.letters().get(0);
        var title = texts.of("hearing.letterAbout", document.plan());
        return manuscripts.of(document, new Imprint(title, letter.dated(), document.plan()));
    }
}
