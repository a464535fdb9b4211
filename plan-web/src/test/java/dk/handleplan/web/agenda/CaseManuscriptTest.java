package dk.handleplan.web.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.agenda.Annex;
import dk.handleplan.core.agenda.CaseDocument;
import dk.handleplan.core.agenda.CaseDocument.Answered;
import dk.handleplan.core.agenda.CaseDocument.Background;
import dk.handleplan.core.agenda.CaseDocument.Difference;
import dk.handleplan.core.agenda.CaseDocument.Economy;
import dk.handleplan.core.agenda.CaseDocument.Heard;
import dk.handleplan.core.agenda.CaseDocument.Hearing;
import dk.handleplan.core.agenda.CaseDocument.Line;
import dk.handleplan.core.agenda.CaseDocument.Occasion;
import dk.handleplan.core.agenda.CaseDocument.PoolYear;
import dk.handleplan.core.agenda.CaseDocument.Proposal;
import dk.handleplan.core.agenda.CaseDocument.Share;
import dk.handleplan.core.agenda.CaseHeading;
import dk.handleplan.core.agenda.CaseHeadings;
import dk.handleplan.core.agenda.Treatment;
import dk.handleplan.core.agenda.Verdict;
import dk.handleplan.core.decision.Outcome;
import dk.handleplan.core.hearing.ConsultationState;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CaseManuscriptTest {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 14);
    private static final List<String> FIGURES = List.of(
            "Sag til Socialudvalget: Handleplan 2020",
            "4 indsatser i Handleplan 2020 behandles i Socialudvalget.",
            "2 indsatser får det ansøgte beløb, én indsats får en del af det og én indsats får afslag",
            "anbefales over for Kommunalbestyrelsen",
            "at der afsættes 50.000 kr. til andre formål",
            "Det ansøgte beløb 2 500.000 kr. 500.000 kr.",
            "En del af beløbet 1 300.000 kr. 150.000 kr.",
            "Afslag 1 ukendt 0 kr.",
            "I alt 4 ukendt 650.000 kr.",
            "Handleplan 2020 udmønter Integrationspolitikken (2019–2022).",
            "Planen har 4 indsatser fra 2 enheder:",
            "Jobcentret",
            "Forvaltningen sendte forslaget til politisk behandling 2. december 2019.",
            "Tidligere behandling",
            "Arbejdsmarkedsudvalget, 13. januar 2020, punkt 4: Anbefalet med ændringer",
            "Som indstillet, dog uden mentorerne.",
            "2020 1.700.000 kr. 100.000 kr. 700.000 kr. 900.000 kr.",
            "2021 – – 0 kr. –",
            "1. Arbejdsmarked 650.000 kr. 0 kr.",
            "Integrationspris 50.000 kr. –",
            "I alt 700.000 kr. 0 kr.",
            "2 råd er hørt. Ét har svaret.",
            "Integrationsrådet 1. november 2019 har svaret 30. oktober 2019",
            "Ældrerådet 1. november 2019 har ikke svaret 2. november 2019",
            "Der er 7 bemærkninger.",
            "Imødekommet: 3",
            "Ikke imødekommet: 4",
            "2. Mentorer 2020 300.000 kr. 150.000 kr.",
            "Bilag 1: Fordeling af puljen: Handleplan 2020, version 2, 3. december 2019");

    @Test
    void everyFigureStandsInTheSetPdf() throws IOException {
        var pdf = PdfTypesetter.set(manuscript(document(List.of()), false)).content();

        PdfCheck.isForEverybody(pdf);
        assertThat(words(Read.pdf(pdf)))
                .contains(FIGURES.stream().map(CaseManuscriptTest::words).toList());
    }

    @Test
    void everyFigureStandsInWord() throws IOException {
        var word = WordTypesetter.set(manuscript(document(List.of()), false), Optional.empty())
                .content();

        assertThat(words(Read.word(word)))
                .contains(FIGURES.stream().map(CaseManuscriptTest::words).toList());
    }

    @Test
    void theHeadingsAreThoseOfTheMunicipalityInItsOrder() throws IOException {
        var headings = new ArrayList<>(CaseHeadings.usual().all());
        var decision = headings.remove(6);
        headings.add(0, new CaseHeading(decision.id(), decision.part(), "Udvalgets beslutning", true));
        headings.set(1, new CaseHeading(UUID.randomUUID(), null, "Klima", true));
        var document = with(document(List.of()), headings);

        var text = words(Read.pdf(PdfTypesetter.set(manuscript(document, false)).content()));

        assertThat(text).contains(words("Udvalgets beslutning – Klima – Indstilling"));
        assertThat(text).doesNotContain("Resumé");
    }

    @Test
    void theDecisionIsADashUntilItIsRecordedAndThenAsMinuted() throws IOException {
        var undecided = words(Read.word(WordTypesetter.set(manuscript(document(List.of()), false), Optional.empty())
                .content()));
        var decided = words(Read.word(WordTypesetter.set(
                        manuscript(document(List.of(held("Godkendt som indstillet."))), false), Optional.empty())
                .content()));
        var closed =
                words(Read.word(WordTypesetter.set(manuscript(document(List.of(held(null))), true), Optional.empty())
                        .content()));

        assertThat(undecided).contains(words("Beslutning – Version 1"));
        assertThat(decided)
                .contains(words("Socialudvalget, 14. januar 2020, punkt 5 (lukket punkt): Anbefalet"
                        + " Godkendt som indstillet."));
        assertThat(closed).contains(words("Punktet er behandlet for lukkede døre."));
    }

    @Test
    void aClosedAnnexIsNumberedButNotNamedToEverybody() throws IOException {
        var text = words(Read.pdf(
                PdfTypesetter.set(manuscript(document(List.of()), true)).content()));

        assertThat(text).contains(words("Bilag 1: Lukket bilag")).doesNotContain(words("Fordeling af puljen:"));
    }

    private static Treatment held(String wording) {
        return new Treatment("Socialudvalget", DAY, "5", true, Outcome.RECOMMENDED, false, wording, null);
    }

    private static CaseDocument document(List<Treatment> decision) {
        return new CaseDocument(
                2020,
                "Handleplan 2020",
                "Eksempel Kommune",
                false,
                new Occasion("Socialudvalget", DAY, 1, List.of("Kommunalbestyrelsen")),
                CaseHeadings.usual().used(),
                new Proposal(
                        List.of(
                                new Share(Verdict.FULL, 2, Amount.kroner(500_000), Amount.kroner(500_000)),
                                new Share(Verdict.PART, 1, Amount.kroner(300_000), Amount.kroner(150_000)),
                                new Share(Verdict.REFUSED, 1, Amount.unknown(ValueState.LOST), Amount.kroner(0))),
                        Amount.kroner(50_000)),
                new Background(
                        "Integrationspolitikken",
                        2019,
                        2022,
                        4,
                        List.of("Jobcentret", "Ungecentret"),
                        LocalDate.of(2019, 12, 2),
                        List.of(new Treatment(
                                "Arbejdsmarkedsudvalget",
                                LocalDate.of(2020, 1, 13),
                                "4",
                                false,
                                Outcome.RECOMMENDED,
                                true,
                                "Som indstillet, dog uden mentorerne.",
                                null))),
                new Economy(
                        List.of(
                                new PoolYear(
                                        2020, Amount.kroner(1_700_000), Amount.kroner(100_000), Amount.kroner(700_000)),
                                new PoolYear(2021, Amount.blank(), Amount.blank(), Amount.kroner(0))),
                        List.of(new Line("1. Arbejdsmarked", List.of(Amount.kroner(650_000), Amount.kroner(0)))),
                        List.of(new Line("Integrationspris", List.of(Amount.kroner(50_000), Amount.blank())))),
                new Hearing(
                        List.of(
                                heard("Integrationsrådet", ConsultationState.RESPONDED, LocalDate.of(2019, 10, 30)),
                                heard("Ældrerådet", ConsultationState.NOT_RESPONDED, LocalDate.of(2019, 11, 2))),
                        LocalDate.of(2019, 11, 20),
                        7,
                        List.of(
                                new Answered(dk.handleplan.core.hearing.Outcome.ACCOMMODATED, 3),
                                new Answered(dk.handleplan.core.hearing.Outcome.NOT, 4)),
                        List.of(new Difference("2. Mentorer", 2020, Amount.kroner(300_000), Amount.kroner(150_000)))),
                List.of(new Annex(
                        1,
                        "ALLOCATION_TABLE",
                        UUID.randomUUID(),
                        "Fordeling af puljen: Handleplan 2020",
                        2,
                        LocalDate.of(2019, 12, 3),
                        false)),
                decision);
    }

    private static Heard heard(String council, ConsultationState outcome, LocalDate on) {
        return new Heard(council, outcome, LocalDate.of(2019, 11, 1), on);
    }

    private static CaseDocument with(CaseDocument document, List<CaseHeading> headings) {
        return new CaseDocument(
                document.year(),
                document.plan(),
                document.municipality(),
                document.hasExampleFigures(),
                document.occasion(),
                headings,
                document.proposal(),
                document.background(),
                document.economy(),
                document.hearing(),
                document.annexes(),
                document.decision());
    }

    private static Manuscript manuscript(CaseDocument document, boolean isForEverybody) {
        var imprint = new Imprint("Sag til Socialudvalget: Handleplan 2020", LocalDate.of(2019, 12, 4), "Version 1");
        return manuscripts().of(document, imprint, isForEverybody);
    }

    private static String words(String text) {
        return Read.words(text);
    }

    private static CaseManuscript manuscripts() {
        var spoken = Spoken.in(Language.DANISH);
        var manuscripts = new CaseManuscript();
        manuscripts.texts = spoken.texts();
        manuscripts.shown = spoken.shown();
        manuscripts.money = new CaseMoneyPart();
        manuscripts.money.texts = spoken.texts();
        manuscripts.money.shown = spoken.shown();
        manuscripts.hearing = new CaseHearingPart();
        manuscripts.hearing.texts = spoken.texts();
        manuscripts.hearing.shown = spoken.shown();
        manuscripts.treatments = new TreatmentPart();
        manuscripts.treatments.texts = spoken.texts();
        manuscripts.treatments.shown = spoken.shown();
        return manuscripts;
    }
}
