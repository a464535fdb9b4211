package dk.handleplan.web.hearing;

import dk.handleplan.core.hearing.HearingLettersDocument;
import dk.handleplan.core.hearing.HearingLettersDocument.Sent;
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

/** The hearing letters of a year in one file, each on a page of its own with the list of consultees. */
@RequestScoped
public class HearingLettersManuscript {

    @Inject
    Texts texts;

    @Inject
    Shown shown;

    public Manuscript of(HearingLettersDocument document, Imprint imprint) {
        var text = new ManuscriptWriter();
        document.letters().forEach(letter -> letter(text, document, letter));
        return Manuscript.upright(imprint.about(document.municipality()), text.written());
    }

    private void letter(ManuscriptWriter text, HearingLettersDocument document, Sent letter) {
        text.letter(
                texts.of("hearing.letterAbout", document.plan()),
                List.of(
                        fact("hearing.letterFrom", document.municipality()),
                        fact("hearing.letterTo", letter.council()),
                        fact("hearing.letterDated", shown.date(letter.dated()))),
                letter.text());
        text.heading(2, texts.get("hearing.consulteesHeard")).bullets(letter.consultees());
    }

    private Fact fact(String key, String value) {
        return new Fact(texts.get(key), Span.line(value));
    }
}
