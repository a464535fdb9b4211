package dk.handleplan.web.agenda;

import dk.handleplan.core.agenda.ExtractDocument;
import dk.handleplan.core.agenda.ExtractDocument.Decided;
import dk.handleplan.core.agenda.ExtractDocument.DecidedYear;
import dk.handleplan.web.print.Block;
import dk.handleplan.web.print.Block.Column;
import dk.handleplan.web.print.Block.Row;
import dk.handleplan.web.print.Block.Tone;
import dk.handleplan.web.print.Imprint;
import dk.handleplan.web.print.Manuscript;
import dk.handleplan.web.print.ManuscriptWriter;
import dk.handleplan.web.shared.Shown;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** The extract of a body's minutes: wording, outcome and item of each meeting, then for each budget year the amounts it left. */
@RequestScoped
public class ExtractManuscript {

    @Inject
    TreatmentPart treatments;

    @Inject
    Texts texts;

    @Inject
    Shown shown;

    public Manuscript of(ExtractDocument extract, Imprint imprint) {
        var text = new ManuscriptWriter();
        text.heading(1, imprint.title(), "extract");
        if (extract.hasExampleFigures()) {
            text.paragraph(Tone.NOTE, texts.get("document.exampleFiguresBody"));
        }
        text.heading(2, texts.get("agenda.decision"));
        treatments.write(text, extract.meetings());
        if (!extract.jointly().isEmpty()) {
            text.paragraph(texts.of("decision.heldJointly", texts.listed(extract.jointly())));
        }
        amounts(text, extract);
        return Manuscript.upright(imprint.about(extract.municipality()), text.written());
    }

    private void amounts(ManuscriptWriter text, ExtractDocument extract) {
        if (extract.years().isEmpty()) {
            text.paragraph(texts.get("agenda.noAmounts"));
            return;
        }
        extract.years().forEach(year -> year(text, year));
        reasons(text, extract);
    }

    private void year(ManuscriptWriter text, DecidedYear year) {
        var heading =
                texts.of(year.isWhole() ? "agenda.amountsOf" : "agenda.changedAmountsOf", String.valueOf(year.year()));
        text.heading(2, heading);
        text.add(new Block.Table(
                heading,
                false,
                List.of(
                        Column.text(texts.get("document.initiative"), 6),
                        Column.number(texts.get("document.applied"), 3),
                        Column.number(texts.get("agenda.before"), 3),
                        Column.number(texts.get("agenda.after"), 3)),
                rows(year)));
    }

    private List<Row> rows(DecidedYear year) {
        var rows = new ArrayList<Row>();
        year.lines()
                .forEach(line -> rows.add(Row.plain(
                        line.title(),
                        shown.amount(line.applied()),
                        shown.amount(line.before()),
                        shown.amount(line.after()))));
        if (year.isWhole()) {
            rows.add(total(year));
        }
        return rows;
    }

    private Row total(DecidedYear year) {
        return Row.total(
                texts.get("document.total"),
                shown.amount(year.sum(Decided::applied)),
                shown.amount(year.sum(Decided::before)),
                shown.amount(year.sum(Decided::after)));
    }

    private void reasons(ManuscriptWriter text, ExtractDocument extract) {
        var reasons = extract.years().stream()
                .flatMap(year -> year.lines().stream()
                        .filter(line -> line.reason() != null)
                        .map(line ->
                                texts.of("agenda.reasonOf", line.title(), String.valueOf(year.year()), line.reason())))
                .toList();
        if (!reasons.isEmpty()) {
            text.heading(2, texts.get("agenda.reasons"));
            text.bullets(reasons);
        }
    }
}
