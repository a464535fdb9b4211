package dk.handleplan.web.letter;

import dk.handleplan.core.letter.LettersDocument;
import dk.handleplan.web.print.Imprint;
import dk.handleplan.web.print.LettersServlet;
import dk.handleplan.web.print.Manuscript;
import dk.handleplan.web.shared.FileNames;
import dk.handleplan.web.shared.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;

/** A letter to an applicant as a file, for whoever may read it once it is sent; and all letters of a year, each as a file of its own. */
@WebServlet({"/letter.pdf", "/letter.docx", "/letters.zip"})
public class LetterServlet extends LettersServlet<LettersDocument> {

    private static final long serialVersionUID = 1;

    @Inject
    transient LettersManuscript manuscripts;

    @Inject
    transient Texts texts;

    @Override
    protected LettersDocument one() {
        return letters.grantLetter(me.user(), id());
    }

    @Override
    protected List<LettersDocument> all() {
        return letters.grantLetters(me.user(), id());
    }

    @Override
    protected String nameOfAll(LettersDocument first) {
        return "breve-" + first.year();
    }

    @Override
    protected String name(LettersDocument document) {
        var letter = document.letters().get(0);
        return FileNames.of(letter.initiative()) + "-" + FileNames.of(letter.unit()) + "-"
                + FileNames.of(texts.name(letter.kind()));
    }

    @Override
    protected Manuscript manuscript(LettersDocument document) {
        var letter = document.letters().get(0);
        var title = texts.name(letter.kind()) + ": " + letter.initiative();
        return manuscripts.of(document, new Imprint(title, letter.sentOn(), document.plan()));
    }
}
