package dk.handleplan.web.hearing;

import dk.handleplan.core.hearing.Memo;
import dk.handleplan.core.hearing.MemoDocument;
import dk.handleplan.core.hearing.MemoDocument.Heard;
import dk.handleplan.core.hearing.RemarkRow;
import dk.handleplan.core.shared.Amount;
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
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The consultation memo as an annex: a general section, then under each goal a table of initiatives with the amount applied for,
 * the council's recommendation and remark, the administration's answer and what was changed. Its pages lie on the side.
 */
@RequestScoped
public class MemoManuscript {

    private static final String NOTHING = "–";

    @Inject
    BesidesPart besides;

    @Inject
    Texts texts;

    @Inject
    Shown shown;

    public Manuscript of(MemoDocument memo, Imprint imprint) {
        var subject = texts.of("hearing.memoSubject", memo.plan());
        return Manuscript.onItsSide(imprint.about(subject, memo.municipality()), blocks(memo, imprint.title()));
    }

    private List<Block> blocks(MemoDocument memo, String title) {
        var text = new ManuscriptWriter();
        text.heading(1, title, "memo");
        text.paragraph(Tone.LEAD, released(memo));
        if (memo.hasExampleFigures()) {
            text.paragraph(Tone.NOTE, texts.get("hearing.exampleFigures"));
        }
        heard(text, memo.heard());
        general(text, memo);
        memo.groups().forEach(group -> group(text, memo, group));
        besides.write(text, memo.dissents(), memo.disqualified(), true);
        return text.written();
    }

    private String released(MemoDocument memo) {
        return memo.releasedOn() == null
                ? texts.get("hearing.memoGrowing")
                : texts.of("hearing.memoReleased", shown.date(memo.releasedOn()));
    }

    private void heard(ManuscriptWriter text, List<Heard> heard) {
        text.heading(2, texts.get("hearing.consulteesHeard"), "heard");
        text.add(new Block.Table(
                texts.get("hearing.consulteesHeard"),
                false,
                List.of(
                        Column.text(texts.get("hearing.council"), 4),
                        Column.text(texts.get("hearing.outcomeColumn"), 3),
                        Column.text(texts.get("hearing.closedOn"), 2)),
                heard.stream()
                        .map(one -> Row.plain(one.council(), texts.name(one.outcome()), shown.date(one.on())))
                        .toList()));
    }

    private void general(ManuscriptWriter text, MemoDocument memo) {
        text.heading(2, texts.get("hearing.general"), "general");
        if (memo.general().isEmpty()) {
            text.paragraph(texts.get("hearing.noGeneral"));
        }
        memo.general().forEach(remark -> remark(text, remark));
        if (!memo.chapters().isEmpty()) {
            text.heading(2, texts.get("hearing.chapters"), "chapters");
            memo.chapters().forEach(remark -> {
                text.heading(3, remark.chapter().heading());
                remark(text, remark);
            });
        }
    }

    private void remark(ManuscriptWriter text, RemarkRow remark) {
        text.paragraph(Tone.LABEL, remark.council());
        text.paragraph(remark.text());
        remark.given().ifPresent(answer -> {
            text.said(texts.get("hearing.answer"), texts.name(answer.outcome()) + ".");
            text.paragraph(answer.text());
            text.said(texts.get("hearing.change"), answer.change());
        });
    }

    private void group(ManuscriptWriter text, MemoDocument memo, Memo.Group group) {
        var goal = group.goal() == null ? texts.get("hearing.noGoal") : group.goal();
        text.heading(2, goal);
        text.add(new Block.Table(
                goal,
                false,
                List.of(
                        Column.text(texts.get("hearing.initiative"), 3),
                        Column.number(texts.get("hearing.applied"), 3),
                        Column.number(texts.get("hearing.recommended"), 3),
                        Column.text(texts.get("hearing.remark"), 5),
                        Column.text(texts.get("hearing.answer"), 5),
                        Column.text(texts.get("hearing.change"), 3)),
                group.entries().stream().flatMap(entry -> rows(memo, entry)).toList()));
    }

    private Stream<Row> rows(MemoDocument memo, Memo.Entry entry) {
        var initiative = entry.initiative();
        var applied = amounts(memo, initiative::applied);
        return entry.remarks().isEmpty()
                ? Stream.of(Row.plain(
                        initiative.numbered(), applied, NOTHING, texts.get("hearing.noRemarks"), NOTHING, NOTHING))
                : entry.remarks().stream().map(remark -> row(memo, initiative.numbered(), applied, remark));
    }

    private Row row(MemoDocument memo, String initiative, String applied, RemarkRow remark) {
        var given = remark.given();
        return Row.plain(
                initiative,
                applied,
                amounts(memo, remark::recommended),
                (memo.heard().size() > 1 ? remark.council() + ":\n" : "") + or(remark.text()),
                given.map(answer -> texts.name(answer.outcome()) + ".\n" + answer.text())
                        .orElse(NOTHING),
                given.map(answer -> or(answer.change())).orElse(NOTHING));
    }

    private static String or(String text) {
        return text == null || text.isBlank() ? NOTHING : text;
    }

    /** Year by year where there are several: {@code 2020: 125.000 kr.}. */
    private String amounts(MemoDocument memo, IntFunction<Amount> amount) {
        var years = memo.budgetYears();
        return years.stream()
                .map(year -> years.size() == 1
                        ? shown.amount(amount.apply(year))
                        : texts.of("hearing.yearAmount", String.valueOf(year), shown.amount(amount.apply(year))))
                .collect(Collectors.joining("\n"));
    }
}
