package dk.handleplan.web.hearing;

import dk.handleplan.core.hearing.Memo;
import dk.handleplan.core.hearing.MemoDocument.Disqualified;
import dk.handleplan.core.hearing.MemoDocument.Dissent;
import dk.handleplan.core.hearing.RemarkRow;
import dk.handleplan.core.hearing.ResponseDocument;
import dk.handleplan.web.print.Block;
import dk.handleplan.web.print.Block.Column;
import dk.handleplan.web.print.Block.Row;
import dk.handleplan.web.print.Block.Tone;
import dk.handleplan.web.print.Manuscript;
import dk.handleplan.web.print.ManuscriptWriter;
import dk.handleplan.web.shared.Shown;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The response of a council: its general remarks, then under each goal what it recommends and remarks. */
@RequestScoped
public class ResponseManuscript {

    @Inject
    Texts texts;

    @Inject
    Shown shown;

    /** @param reference what stands at the foot of each page, such as case number and version */
    public Manuscript of(ResponseDocument response, LocalDate issuedOn, String reference) {
        var title = texts.of("hearing.responseTitle", response.by().council(), response.plan());
        return new Manuscript(
                new Manuscript.About(title, title, response.municipality(), issuedOn, reference),
                null,
                false,
                false,
                blocks(response, title));
    }

    private List<Block> blocks(ResponseDocument response, String title) {
        var text = new ManuscriptWriter();
        text.heading(1, title, "response");
        text.paragraph(
                Tone.LEAD,
                texts.of("hearing.respondedOn", shown.date(response.by().on())));
        general(text, response);
        response.groups().forEach(group -> group(text, response, group));
        dissents(text, response.dissents());
        disqualified(text, response.disqualified());
        return text.written();
    }

    private void general(ManuscriptWriter text, ResponseDocument response) {
        text.heading(2, texts.get("hearing.general"), "general");
        if (response.general().isEmpty()) {
            text.paragraph(texts.get("hearing.noGeneral"));
        }
        response.general().forEach(remark -> text.paragraph(remark.text()));
        if (!response.chapters().isEmpty()) {
            text.heading(2, texts.get("hearing.chapters"), "chapters");
            response.chapters().forEach(remark -> {
                text.heading(3, remark.chapter().heading());
                text.paragraph(remark.text());
            });
        }
    }

    private void group(ManuscriptWriter text, ResponseDocument response, Memo.Group group) {
        var goal = group.goal() == null ? texts.get("hearing.noGoal") : group.goal();
        text.heading(2, goal);
        for (var entry : group.entries()) {
            text.heading(3, entry.initiative().numbered());
            text.add(amounts(response, entry));
            entry.remarks().forEach(remark -> text.paragraph(remark.text()));
        }
    }

    private Block amounts(ResponseDocument response, Memo.Entry entry) {
        var columns = new ArrayList<Column>();
        columns.add(Column.text(texts.get("hearing.amountColumn"), 2));
        response.budgetYears().forEach(year -> columns.add(Column.number(String.valueOf(year), 2)));
        var rows = new ArrayList<Row>();
        rows.add(row(
                texts.get("hearing.applied"),
                response.budgetYears().stream()
                        .map(year -> shown.amount(entry.initiative().applied(year)))
                        .toList()));
        entry.remarks().forEach(remark -> rows.add(recommended(response, remark)));
        return new Block.Table(entry.initiative().numbered(), false, columns, rows);
    }

    private Row recommended(ResponseDocument response, RemarkRow remark) {
        return row(
                texts.get("hearing.recommended"),
                response.budgetYears().stream()
                        .map(year -> shown.amount(remark.recommended(year)))
                        .toList());
    }

    private static Row row(String name, List<String> amounts) {
        return Row.plain(IntStream.rangeClosed(0, amounts.size())
                .mapToObj(cell -> cell == 0 ? name : amounts.get(cell - 1))
                .toArray(String[]::new));
    }

    private void dissents(ManuscriptWriter text, List<Dissent> dissents) {
        if (dissents.isEmpty()) {
            return;
        }
        text.heading(2, texts.get("hearing.dissents"), "dissents");
        dissents.forEach(dissent -> {
            var author = dissent.author() == null ? texts.get("hearing.aMember") : dissent.author();
            var about = dissent.about() == null ? texts.get("hearing.general") : dissent.about();
            text.paragraph(Tone.LABEL, author + " – " + about);
            text.paragraph(dissent.text());
        });
    }

    private void disqualified(ManuscriptWriter text, List<Disqualified> disqualified) {
        if (disqualified.isEmpty()) {
            return;
        }
        text.heading(2, texts.get("hearing.disqualified"), "disqualified");
        text.bullets(disqualified.stream()
                .map(row -> texts.of(
                        "hearing.disqualifiedFrom",
                        row.member() == null ? texts.get("hearing.aMember") : row.member(),
                        row.initiative()))
                .toList());
    }
}
