package dk.handleplan.web.document;

import dk.handleplan.core.document.AllocationDocument;
import dk.handleplan.core.document.AllocationDocument.Entry;
import dk.handleplan.core.document.YearAmounts;
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

/** The allocation as an annex: for each budget year a table by goal with the four amounts and their sums. Its pages lie on the side. */
@RequestScoped
public class AllocationManuscript {

    @Inject
    Texts texts;

    @Inject
    Shown shown;

    public Manuscript of(AllocationDocument allocation, Imprint imprint) {
        return Manuscript.onItsSide(imprint.about(allocation.municipality()), blocks(allocation, imprint.title()));
    }

    private List<Block> blocks(AllocationDocument allocation, String title) {
        var text = new ManuscriptWriter();
        text.heading(1, title, "allocation");
        if (allocation.hasExampleFigures()) {
            text.paragraph(Tone.NOTE, texts.get("document.exampleFiguresBody"));
        }
        for (var year : allocation.budgetYears()) {
            var heading = texts.of("document.budgetOf", String.valueOf(year));
            text.add(new Block.Heading(
                    2,
                    heading,
                    "year-" + year,
                    !year.equals(allocation.budgetYears().get(0))));
            text.add(new Block.Table(heading, false, columns(), rows(allocation, year)));
        }
        return text.written();
    }

    private List<Column> columns() {
        return List.of(
                Column.text(texts.get("document.initiative"), 6),
                Column.text(texts.get("document.units"), 4),
                Column.text(texts.get("document.committee"), 2),
                Column.number(texts.get("document.applied"), 3),
                Column.number(texts.get("document.recommended"), 3),
                Column.number(texts.get("document.proposed"), 3),
                Column.number(texts.get("document.grantedColumn"), 3));
    }

    private List<Row> rows(AllocationDocument allocation, int year) {
        var rows = new ArrayList<Row>();
        allocation.groups().forEach(group -> {
            rows.add(Row.group(group.goal() == null ? texts.get("document.withoutGoal") : group.goal()));
            group.entries().forEach(entry -> rows.add(row(entry, year)));
        });
        if (!allocation.lines().isEmpty()) {
            rows.add(Row.group(texts.get("document.otherLines")));
            allocation.lines().forEach(line -> rows.add(Row.plain(cells(line.label(), "–", "–", line.in(year)))));
        }
        rows.add(Row.total(cells(texts.get("document.total"), "", "", allocation.total(year))));
        return rows;
    }

    private Row row(Entry entry, int year) {
        var committees =
                entry.committees().isEmpty() ? texts.get("document.noCommittee") : texts.listed(entry.committees());
        return Row.plain(cells(entry.numbered(), entry.unit(), committees, entry.in(year)));
    }

    private String[] cells(String name, String unit, String committees, YearAmounts amounts) {
        return new String[] {
            name,
            unit,
            committees,
            shown.amount(amounts.applied()),
            shown.amount(amounts.recommended()),
            shown.amount(amounts.proposed()),
            shown.amount(amounts.granted())
        };
    }
}
