package dk.handleplan.web.agenda;

import dk.handleplan.core.agenda.Annex;
import dk.handleplan.core.agenda.CaseDocument;
import dk.handleplan.core.agenda.CaseDocument.Background;
import dk.handleplan.core.agenda.CaseDocument.Proposal;
import dk.handleplan.core.agenda.CaseHeading;
import dk.handleplan.core.agenda.Verdict;
import dk.handleplan.web.print.Block.Fact;
import dk.handleplan.web.print.Block.Tone;
import dk.handleplan.web.print.Imprint;
import dk.handleplan.web.print.Manuscript;
import dk.handleplan.web.print.ManuscriptWriter;
import dk.handleplan.web.print.Span;
import dk.handleplan.web.shared.Shown;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The case to a body, under the municipality's headings in their order; what nobody has written yet is a dash. */
@RequestScoped
public class CaseManuscript {

    private static final String NOTHING = "–";

    @Inject
    CaseMoneyPart money;

    @Inject
    CaseHearingPart hearing;

    @Inject
    TreatmentPart treatments;

    @Inject
    Texts texts;

    @Inject
    Shown shown;

    /** @param isForEverybody whether annexes that are closed are not named */
    public Manuscript of(CaseDocument document, Imprint imprint, boolean isForEverybody) {
        var text = new ManuscriptWriter();
        text.heading(1, imprint.title(), "case");
        text.facts(facts(document));
        if (document.hasExampleFigures()) {
            text.paragraph(Tone.NOTE, texts.get("document.exampleFiguresBody"));
        }
        document.headings().forEach(heading -> {
            text.heading(2, heading.title());
            part(text, heading, document, isForEverybody);
        });
        return Manuscript.upright(imprint.about(document.municipality()), text.written());
    }

    private List<Fact> facts(CaseDocument document) {
        var occasion = document.occasion();
        return List.of(
                new Fact(texts.get("agenda.body"), Span.line(occasion.body())),
                new Fact(texts.get("agenda.meeting"), Span.line(shown.date(occasion.meetsOn()))));
    }

    private void part(ManuscriptWriter text, CaseHeading heading, CaseDocument document, boolean isForEverybody) {
        if (heading.isOwn()) {
            text.paragraph(NOTHING);
            return;
        }
        switch (heading.part()) {
            case SUMMARY -> summary(text, document);
            case RECOMMENDATION -> recommendation(text, document);
            case BACKGROUND -> background(text, document);
            case ECONOMY -> money.economy(text, document.economy());
            case HEARING -> hearing.write(text, document.hearing());
            case ANNEXES -> annexes(text, document.annexes(), isForEverybody);
            case DECISION -> decision(text, document);
        }
    }

    private void summary(ManuscriptWriter text, CaseDocument document) {
        var proposal = document.proposal();
        text.paragraph(texts.of(
                "agenda.summary",
                proposal.initiatives(),
                document.plan(),
                document.occasion().body()));
        text.paragraph(texts.of("agenda.proposedThat", counted(proposal)));
        text.facts(List.of(
                new Fact(texts.get("agenda.appliedInAll"), Span.line(shown.amount(proposal.applied()))),
                new Fact(texts.get("agenda.proposedInAll"), Span.line(shown.amount(proposal.proposed())))));
    }

    /** {@code 3 indsatser får det ansøgte beløb og én indsats får afslag}. */
    private String counted(Proposal proposal) {
        return proposal.initiatives() == 0 ? texts.get("agenda.counted.none") : countedByVerdict(proposal);
    }

    private String countedByVerdict(Proposal proposal) {
        var counted = Stream.of(Verdict.values())
                .filter(verdict -> proposal.initiatives(verdict) > 0)
                .map(verdict -> texts.of("agenda.counted." + verdict, proposal.initiatives(verdict)))
                .toList();
        var last = counted.size() - 1;
        return last == 0
                ? counted.get(0)
                : texts.of("agenda.and", texts.listed(counted.subList(0, last)), counted.get(last));
    }

    private void recommendation(ManuscriptWriter text, CaseDocument document) {
        var occasion = document.occasion();
        var proposal = document.proposal();
        var next = texts.listed(occasion.next());
        text.paragraph(texts.of("agenda.recommends", occasion.body()));
        var asked = new ArrayList<String>();
        asked.add(texts.of(occasion.isLast() ? "agenda.approves" : "agenda.supports", counted(proposal), next));
        if (proposal.otherLines() != null) {
            asked.add(texts.of("agenda.setsAside", shown.amount(proposal.otherLines())));
        }
        asked.add(
                occasion.isLast()
                        ? texts.of("agenda.approvesPlan", document.plan())
                        : texts.of("agenda.sendsOn", next));
        text.numbers(asked);
        money.proposal(text, proposal);
    }

    private void background(ManuscriptWriter text, CaseDocument document) {
        var background = document.background();
        if (background.policy() != null) {
            text.paragraph(texts.of("agenda.policy", document.plan(), policy(background)));
        }
        text.paragraph(texts.of(
                "agenda.takePart", background.initiatives(), background.units().size()));
        text.bullets(background.units());
        if (background.submittedOn() != null) {
            text.paragraph(texts.of("agenda.submitted", shown.date(background.submittedOn())));
        }
        if (document.occasion().round() > 1) {
            text.paragraph(texts.of("agenda.again", document.occasion().round()));
        }
        if (!background.earlier().isEmpty()) {
            text.heading(3, texts.get("agenda.earlier"));
            treatments.write(text, background.earlier());
        }
    }

    /** {@code Integrationspolitikken (2019–2022)}. */
    private String policy(Background background) {
        var years = texts.range(year(background.fromYear()), year(background.toYear()));
        return years == null ? background.policy() : background.policy() + " (" + years + ")";
    }

    private static String year(Integer year) {
        return year == null ? null : year.toString();
    }

    private void annexes(ManuscriptWriter text, List<Annex> annexes, boolean isForEverybody) {
        text.paragraph(annexes.isEmpty() ? texts.get("agenda.noAnnexes") : null);
        text.bullets(annexes.stream()
                .map(annex -> texts.of("agenda.annex", annex.number(), named(annex, isForEverybody)))
                .toList());
    }

    private String named(Annex annex, boolean isForEverybody) {
        return isForEverybody && !annex.isOpen()
                ? texts.get("agenda.closedAnnex")
                : texts.of("agenda.annexVersion", annex.title(), annex.version(), shown.date(annex.on()));
    }

    private void decision(ManuscriptWriter text, CaseDocument document) {
        text.paragraph(document.decision().isEmpty() ? NOTHING : null);
        treatments.write(text, document.decision());
    }
}
