package dk.handleplan.web.hearing;

import dk.handleplan.core.hearing.Memo;
import dk.handleplan.core.hearing.RemarkRow;
import dk.handleplan.core.hearing.ResponseDocument;
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
import java.util.stream.IntStream;

/** The response of a council: its general remarks, then under each goal what it recommends and remarks. */
@RequestScoped
public class ResponseManuscript {

    @Inject
    BesidesPart besides;

    @Inject
    Texts texts;

    @Inject
    Shown shown;

    public Manuscript of(ResponseDocument response, Imprint imprint) {
        return Manuscript.upright(imprint.about(response.municipality()), blocks(response, imprint.title()));
    }

    private List<Block> blocks(ResponseDocument response, String title) {
        var text = new ManuscriptWriter();
        text.heading(1, title, "response");
        text.paragraph(
                Tone.LEAD,
                texts.of("hearing.respondedOn", shown.date(response.by().on())));
        general(text, response);
        response.groups().forEach(group -> group(text, response, group));
        besides.write(text, response.dissents(), response.disqualified(), false);
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
}
