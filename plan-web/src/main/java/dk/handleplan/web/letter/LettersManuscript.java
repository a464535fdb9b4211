package dk.handleplan.web.letter;

import dk.handleplan.core.letter.LettersDocument;
import dk.handleplan.core.letter.LettersDocument.Sent;
import dk.handleplan.web.print.Block;
import dk.handleplan.web.print.Block.Fact;
import dk.handleplan.web.print.Manuscript;
import dk.handleplan.web.print.ManuscriptWriter;
import dk.handleplan.web.print.Span;
import dk.handleplan.web.shared.Shown;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The grant, part-grant and refusal letters of a year in one file, each on a page of its own. */
@RequestScoped
public class LettersManuscript {

    @Inject
    Texts texts;

    @Inject
    Shown shown;

    /** @param reference what stands at the foot of each page, such as case number and version */
    public Manuscript of(LettersDocument document, LocalDate issuedOn, String reference) {
        var title = texts.of("letter.documentTitle", document.plan());
        return new Manuscript(
                new Manuscript.About(title, title, document.municipality(), issuedOn, reference),
                null,
                false,
                false,
                blocks(document));
    }

    private List<Block> blocks(LettersDocument document) {
        var text = new ManuscriptWriter();
        for (var place = 0; place < document.letters().size(); place++) {
            letter(text, document, place);
        }
        return text.written();
    }

    private void letter(ManuscriptWriter text, LettersDocument document, int place) {
        var letter = document.letters().get(place);
        text.add(new Block.Heading(
                1, texts.name(letter.kind()) + ": " + letter.initiative(), "letter-" + (place + 1), place > 0));
        text.facts(List.of(
                fact("letter.from", document.municipality()),
                fact("letter.to", letter.unit()),
                fact("letter.dated", shown.date(letter.sentOn()))));
        paragraphs(text, letter);
        text.paragraph(letter.sentBy());
    }

    private Fact fact(String key, String value) {
        return new Fact(texts.get(key), Span.line(value));
    }

    private static void paragraphs(ManuscriptWriter text, Sent letter) {
        letter.text().strip().lines().forEach(text::paragraph);
    }
}
