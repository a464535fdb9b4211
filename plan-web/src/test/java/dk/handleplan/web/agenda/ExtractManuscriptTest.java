package dk.handleplan.web.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.agenda.ExtractDocument;
import dk.handleplan.core.agenda.ExtractDocument.Decided;
import dk.handleplan.core.agenda.ExtractDocument.DecidedYear;
import dk.handleplan.core.agenda.Treatment;
import dk.handleplan.core.decision.Outcome;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.ValueState;
import dk.handleplan.web.print.Imprint;
import dk.handleplan.web.print.Manuscript;
import dk.handleplan.web.print.PdfCheck;
import dk.handleplan.web.print.PdfTypesetter;
import dk.handleplan.web.print.WordTypesetter;
import dk.handleplan.web.shared.Language;
import dk.handleplan.web.shared.Spoken;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExtractManuscriptTest {

    private static final List<String> FIGURES = List.of(
            "Beslutningsudskrift fra Socialudvalget: Handleplan 2020",
            "Socialudvalget, 14. januar 2020, punkt 5: Udsat",
            "Sagen er udsat til mødet 20. januar 2020.",
            "Socialudvalget, 20. januar 2020, punkt 2: Anbefalet med ændringer",
            "Anbefales med den ændring, at indsats 1 får 100.000 kr.",
            "Fælles møde med Arbejdsmarkedsudvalget.",
            "1. Bedre vilkår 400.000 kr. 300.000 kr. 100.000 kr.",
            "2. Mentorer ukendt – 0 kr.",
            "I alt ukendt 300.000 kr. 100.000 kr.",
            "1. Bedre vilkår, 2020: Puljen rækker ikke.");

    @Test
    void everyFigureStandsInTheSetPdfAndInWord() throws IOException {
        var manuscript = manuscript(extract(true));
        var pdf = PdfTypesetter.set(manuscript).content();
        var word = WordTypesetter.set(manuscript, Optional.empty()).content();

        PdfCheck.isForEverybody(pdf);
        var figures = FIGURES.stream().map(Read::words).toList();
        assertThat(Read.words(Read.pdf(pdf))).contains(figures).contains(Read.words("Vedtagne beløb i 2020"));
        assertThat(Read.words(Read.word(word))).contains(figures).contains(Read.words("Vedtagne beløb i 2020"));
    }

    @Test
    void whatIsNotWholeIsNotAddedUp() throws IOException {
        var text = Read.words(
                Read.pdf(PdfTypesetter.set(manuscript(extract(false))).content()));

        assertThat(text).contains(Read.words("Ændrede beløb i 2020")).doesNotContain(Read.words("I alt ukendt"));
    }

    private static ExtractDocument extract(boolean isWhole) {
        return new ExtractDocument(
                2020,
                "Handleplan 2020",
                "Eksempel Kommune",
                false,
                "Socialudvalget",
                1,
                List.of("Arbejdsmarkedsudvalget"),
                List.of(
                        new Treatment(
                                "Socialudvalget",
                                LocalDate.of(2020, 1, 14),
                                "5",
                                false,
                                Outcome.DEFERRED,
                                false,
                                "Sagen udsættes.",
                                LocalDate.of(2020, 1, 20)),
                        new Treatment(
                                "Socialudvalget",
                                LocalDate.of(2020, 1, 20),
                                "2",
                                false,
                                Outcome.RECOMMENDED,
                                true,
                                "Anbefales med den ændring, at indsats 1 får 100.000 kr.",
                                null)),
                List.of(new DecidedYear(
                        2020,
                        isWhole,
                        List.of(
                                new Decided(
                                        "1. Bedre vilkår",
                                        Amount.kroner(400_000),
                                        Amount.kroner(300_000),
                                        Amount.kroner(100_000),
                                        "Puljen rækker ikke."),
                                new Decided(
                                        "2. Mentorer",
                                        Amount.unknown(ValueState.LOST),
                                        Amount.blank(),
                                        Amount.kroner(0),
                                        null)))));
    }

    private static Manuscript manuscript(ExtractDocument extract) {
        var spoken = Spoken.in(Language.DANISH);
        var manuscripts = new ExtractManuscript();
        manuscripts.texts = spoken.texts();
        manuscripts.shown = spoken.shown();
        manuscripts.treatments = new TreatmentPart();
        manuscripts.treatments.texts = spoken.texts();
        manuscripts.treatments.shown = spoken.shown();
        return manuscripts.of(
                extract,
                new Imprint(
                        "Beslutningsudskrift fra Socialudvalget: Handleplan 2020",
                        LocalDate.of(2020, 1, 21),
                        "Version 1"));
    }
}
