package dk.handleplan.web.presentation;

import dk.handleplan.core.presentation.Figure;
import dk.handleplan.core.presentation.SpendingSum;
import dk.handleplan.core.presentation.StatusDocument;
import dk.handleplan.core.status.ReportPart;
import dk.handleplan.web.chart.SvgFile;
import dk.handleplan.web.print.Block;
import dk.handleplan.web.print.Block.Column;
import dk.handleplan.web.print.Block.Row;
import dk.handleplan.web.print.Block.Tone;
import dk.handleplan.web.print.Imprint;
import dk.handleplan.web.print.Manuscript;
import dk.handleplan.web.print.ManuscriptWriter;
import dk.handleplan.web.shared.Language;
import dk.handleplan.web.shared.Shown;
import dk.handleplan.web.shared.Texts;
import dk.handleplan.web.status.BenchmarkWords;
import dk.handleplan.web.status.StatusWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The status of a round as a document: unit by unit and goal by goal, with figures, charts and money. */
@RequestScoped
public class StatusManuscript {

    @Inject
    DocumentWords words;

    @Inject
    StatusWords status;

    @Inject
    BenchmarkWords benchmarks;

    @Inject
    FigureCharts charts;

    @Inject
    Texts texts;

    @Inject
    Shown shown;

    public Manuscript of(StatusDocument document, Imprint imprint) {
        var month = words.month(document);
        var lead = texts.of("presentation.lead", document.municipality(), document.plan(), month);
        return new Manuscript(
                imprint.about(lead, document.municipality()),
                new Manuscript.Cover(imprint.title(), document.plan(), document.municipality(), month, null),
                true,
                false,
                blocks(document));
    }

    private List<Block> blocks(StatusDocument document) {
        var text = new ManuscriptWriter();
        inShort(text, document);
        earlier(text, document);
        goals(text, document);
        money(text, document);
        missing(text, document);
        document.chapters().forEach(chapter -> chapter(text, document, chapter));
        return text.written();
    }

    private void inShort(ManuscriptWriter text, StatusDocument document) {
        text.heading(1, texts.get("presentation.inShort"), "in-short");
        text.paragraph(texts.of("presentation.compiledOn", shown.date(document.compiledOn())));
        if (!document.leftOut().isEmpty()) {
            text.paragraph(words.leftOut(document));
        }
        text.paragraph(words.summary(document));
        if (document.accepted() > 0) {
            text.bullets(words.assessments(document));
        }
    }

    private void earlier(ManuscriptWriter text, StatusDocument document) {
        if (document.earlier().isEmpty()) {
            return;
        }
        text.heading(1, texts.get("presentation.lastTreated"), "earlier");
        document.earlier().forEach(said -> text.paragraph(words.earlier(said)).paragraph(said.wording()));
    }

    private void goals(ManuscriptWriter text, StatusDocument document) {
        if (!document.goals().isEmpty()) {
            text.heading(1, texts.get("presentation.goals"), "goals");
            text.bullets(document.goals().stream().map(words::goal).toList());
        }
    }

    private void money(ManuscriptWriter text, StatusDocument document) {
        if (document.total().isEmpty()) {
            return;
        }
        text.heading(1, texts.get("status.spending"), "money");
        text.add(new Block.Table(
                texts.get("presentation.spendingByGoal"),
                true,
                List.of(
                        Column.text(texts.get("presentation.goal"), 4),
                        Column.text(texts.get("status.budgetYear"), 1),
                        Column.number(texts.get("status.granted"), 2),
                        Column.number(texts.get("presentation.spent"), 2)),
                Stream.concat(
                                document.spending().stream().map(sum -> Row.plain(cells(words.goal(sum.goal()), sum))),
                                document.total().stream()
                                        .map(sum -> Row.total(cells(texts.get("presentation.total"), sum))))
                        .toList()));
    }

    private String[] cells(String name, SpendingSum sum) {
        return new String[] {name, String.valueOf(sum.year()), words.amount(sum.granted()), words.amount(sum.spent())};
    }

    private void missing(ManuscriptWriter text, StatusDocument document) {
        text.heading(1, texts.get("presentation.missing"), "missing");
        if (document.missing().isEmpty()) {
            text.paragraph(words.nothingMissing(document));
        }
        text.bullets(document.missing().stream().map(words::missing).toList());
    }

    private void chapter(ManuscriptWriter text, StatusDocument document, StatusDocument.Chapter chapter) {
        var place = document.chapters().indexOf(chapter);
        text.page(1, chapter.unit(), "unit-" + place);
        chapter.sections().forEach(section -> {
            if (!document.ofChapters()) {
                text.heading(2, words.goal(section.goal()));
            }
            section.entries().forEach(entry -> entry(text, document, entry));
        });
    }

    private void entry(ManuscriptWriter text, StatusDocument document, StatusDocument.Entry entry) {
        if (entry.initiative() != null) {
            text.heading(3, words.initiative(entry));
        }
        if (entry.told() == null) {
            text.paragraph(texts.get("presentation.noStatus"));
        } else {
            told(text, document, entry.told());
        }
        spending(text, entry);
    }

    private void told(ManuscriptWriter text, StatusDocument document, StatusDocument.Told told) {
        text.paragraph(
                Tone.LABEL,
                status.assessment(told.assessment(), document.round().kind()));
        if (told.standing().isStated()) {
            text.said(texts.get("status.stageStands"), status.standing(told.standing()));
        }
        text.paragraph(told.narrative());
        text.said(texts.get("status.lessons"), told.learnt());
        figures(text, document, told.figures());
        told.own()
                .forEach(own -> text.said(
                        own.question(), own.answer() == null ? texts.get("status.notAnswered") : own.answer()));
        if (document.asks(ReportPart.PROPOSAL)) {
            text.said(
                    texts.get("status.proposal"),
                    told.proposal() == null ? texts.get("status.notStated") : texts.name(told.proposal()));
        }
    }

    private void figures(ManuscriptWriter text, StatusDocument document, List<Figure> figures) {
        if (figures.isEmpty()) {
            return;
        }
        text.add(new Block.Table(
                words.heading(document),
                true,
                List.of(
                        Column.text(texts.get("status.criterion"), 4),
                        Column.text(texts.get("status.target"), 2),
                        Column.text(texts.get("status.last"), 2),
                        Column.text(texts.get("status.now"), 3),
                        Column.text(texts.get("status.achievement"), 2),
                        Column.text(texts.get("status.comment"), 3)),
                figures.stream().map(this::row).toList()));
        figures.stream().filter(words::isDrawn).forEach(figure -> chart(text, figure));
    }

    private Row row(Figure figure) {
        return Row.plain(
                figure.criterion(),
                words.target(figure),
                words.found(figure.last(), figure),
                lines(words.found(figure.now(), figure), words.beside(figure)),
                lines(
                        figure.achievement() == null
                                ? texts.get("document.withheld")
                                : texts.name(figure.achievement()),
                        words.besideAchievement(figure)),
                words.comment(figure));
    }

    private static String lines(String first, List<String> others) {
        return Stream.concat(Stream.of(first), others.stream()).collect(Collectors.joining("\n"));
    }

    /** The picture with its figures as a table, as everything that is drawn can also be read. */
    private void chart(ManuscriptWriter text, Figure figure) {
        text.add(new Block.Picture(
                SvgFile.of(charts.chart(figure), Language.DANISH).getBytes(StandardCharsets.UTF_8),
                "image/svg+xml",
                words.chart(figure),
                Stream.concat(Stream.of(figure.criterion() + ".", words.trend(figure)), words.compared(figure).stream())
                        .filter(said -> !said.isEmpty())
                        .collect(Collectors.joining(" "))));
        text.add(new Block.Table(
                texts.of("status.chartOf", figure.criterion()),
                false,
                List.of(Column.text(texts.get("status.readOn"), 1), Column.text(texts.get("status.figure"), 1)),
                Stream.concat(
                                figure.series().points().stream()
                                        .map(point -> Row.plain(shown.date(point.on()), words.point(point, figure))),
                                figure.compared().stream()
                                        .map(other -> Row.plain(
                                                benchmarks.who(other), benchmarks.figure(other, figure.countedIn()))))
                        .toList()));
    }

    private void spending(ManuscriptWriter text, StatusDocument.Entry entry) {
        if (entry.spending().isEmpty()) {
            return;
        }
        text.add(new Block.Table(
                texts.get("status.spending"),
                true,
                List.of(
                        Column.text(texts.get("status.budgetYear"), 1),
                        Column.number(texts.get("status.granted"), 1),
                        Column.number(texts.get("presentation.spent"), 1)),
                entry.spending().stream()
                        .map(year -> Row.plain(
                                String.valueOf(year.year()), words.amount(year.granted()), words.amount(year.spent())))
                        .toList()));
    }
}
