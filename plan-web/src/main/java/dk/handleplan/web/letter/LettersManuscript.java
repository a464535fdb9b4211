package dk.handleplan.web.letter;

import dk.handleplan.core.letter.LettersDocument;
import dk.handleplan.core.letter.LettersDocument.Sent;
import dk.handleplan.web.print.Block.Fact;
import dk.handleplan.web.print.Imprint;
import dk.handleplan.web.print.Manuscript;
import dk.handleplan.web.print.ManuscriptWriter;
import dk.handleplan.web.print.Span;
import dk.handleplan.web.shared.Shown;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The grant, part-grant and refusal letters of a year in one file, each on a page of its own. */
@RequestScoped
public class LettersManuscript {

    @Inject
    Texts texts;

    @Inject
    Shown shown;

    public Manuscript of(LettersDocument document, Imprint imprint) {
        var text = new ManuscriptWriter();
        document.letters().forEach(letter -> letter(text, document, letter));
        return Manuscript.upright(imprint.about(document.municipality()), text.written());
    }

    private void letter(ManuscriptWriter text, LettersDocument document, Sent letter) {
        text.letter(
                        texts.name(letter.kind()) + ": " + letter.initiative(),
                        List.of(
                                fact("letter.from", document.municipality()),
                                fact("letter.to", letter.unit()),
                                fact("letter.dated", shown.date(letter.sentOn()))),
                        letter.text())
                .paragraph(letter.sentBy());
    }

    private Fact fact(String key, String value) {
        return new Fact(texts.get(key), Span.line(value));
    }
}
