package dk.handleplan.web.hearing;

import dk.handleplan.core.hearing.HearingLettersDocument;
import dk.handleplan.core.hearing.HearingLettersDocument.Sent;
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

/** The hearing letters of a year in one file, each on a page of its own with the list of consultees. */
@RequestScoped
public class HearingLettersManuscript {

    @Inject
    Texts texts;

    @Inject
    Shown shown;

    /** @param reference what stands at the foot of each page, such as case number and version */
    public Manuscript of(HearingLettersDocument document, LocalDate issuedOn, String reference) {
        var title = texts.of("hearing.lettersTitle", document.plan());
        return new Manuscript(
                new Manuscript.About(title, title, document.municipality(), issuedOn, reference),
                null,
                false,
                false,
                blocks(document));
    }

    private List<Block> blocks(HearingLettersDocument document) {
        var text = new ManuscriptWriter();
        for (var place = 0; place < document.letters().size(); place++) {
            letter(text, document, place);
        }
        return text.written();
    }

    private void letter(ManuscriptWriter text, HearingLettersDocument document, int place) {
        var letter = document.letters().get(place);
        text.add(new Block.Heading(
                1, texts.of("hearing.letterAbout", document.plan()), "letter-" + (place + 1), place > 0));
        text.facts(List.of(
                fact("hearing.letterFrom", document.municipality()),
                fact("hearing.letterTo", letter.council()),
                fact("hearing.letterDated", shown.date(letter.dated()))));
        letter.text().strip().lines().forEach(text::paragraph);
        consultees(text, letter);
    }

    private void consultees(ManuscriptWriter text, Sent letter) {
        text.heading(2, texts.get("hearing.consulteesHeard"));
        text.bullets(letter.consultees());
    }

    private Fact fact(String key, String value) {
        return new Fact(texts.get(key), Span.line(value));
    }
}
