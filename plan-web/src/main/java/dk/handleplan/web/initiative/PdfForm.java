package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.paper.Paper;
import dk.handleplan.core.initiative.paper.PaperCell;
import dk.handleplan.core.initiative.paper.PaperField;
import dk.handleplan.core.initiative.paper.PaperQuestion;
import dk.handleplan.core.initiative.paper.PaperRow;
import dk.handleplan.core.shared.Text;
import dk.handleplan.web.print.Html;
import dk.handleplan.web.print.PdfNotes;
import dk.handleplan.web.shared.Language;
import dk.handleplan.web.shared.LightMarkdown;
import dk.handleplan.web.shared.TextCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The form as HTML to be rendered as PDF, in Danish: with the answers of an initiative, or blank with room to write by hand.
 * Whatever somebody wrote is escaped.
 */
final class PdfForm {

    private static final int SPARE_LINES = 3;

    private final Paper paper;
    private final String municipality;
    private final boolean blank;
    private final PaperWords words = new PaperWords(Language.DANISH);
    private final PdfNotes notes = new PdfNotes();
    private final StringBuilder html = new StringBuilder();

    PdfForm(Paper paper, String municipality) {
        this.paper = paper;
        this.municipality = municipality;
        blank = paper.source().initiativeId() == null;
    }

    String html() {
        var title = words.of("title.document", paper.cycle());
        html.append("<html lang=\"da\"><head>");
        element("title", blank ? title : title + " – " + paper.title());
        html.append("<meta name=\"author\" content=\"Handleplan\"/><meta name=\"subject\" content=\"")
                .append(Html.escape(words.of("unitLine", paper.unit())))
                .append("\"/><style>")
                .append(Html.resource(PdfForm.class, "pdf-form.css"))
                .append("</style>");
        bookmarks();
        html.append("</head><body class=\"")
                .append(blank ? "blank" : "filled")
                .append("\"><div class=\"municipality\">")
                .append(Html.escape(municipality))
                .append("</div><div class=\"plan\">")
                .append(Html.escape(paper.cycle()))
                .append("</div>");
        heading(title);
        paper.form().parts().forEach(part -> {
            html.append("<h2 id=\"").append(part).append("\">");
            html.append(Html.escape(words.part(paper, part))).append("</h2>");
            paper.of(part).forEach(this::question);
        });
        return Html.wellFormed(html.append("</body></html>"));
    }

    private void bookmarks() {
        html.append("<bookmarks>");
        paper.form()
                .parts()
                .forEach(part -> html.append("<bookmark name=\"")
                        .append(Html.escape(words.part(paper, part)))
                        .append("\" href=\"#")
                        .append(part)
                        .append("\"/>"));
        html.append("</bookmarks>");
    }

    private void heading(String title) {
        element("h1", blank ? title : paper.title());
        if (!blank) {
            element("p", title);
        }
        element("p", words.of("unitLine", paper.unit()));
        if (blank) {
            element("p", words.of("howToPdf"));
        }
    }

    private void question(PaperQuestion asked) {
        element("h3", words.question(asked.question()));
        var help = words.help(asked.question());
        if (blank && !help.isEmpty()) {
            html.append("<p class=\"help\">").append(lines(help)).append("</p>");
        }
        var alone = asked.fields().size() == 1;
        asked.fields().forEach(field -> field(field, words.field(asked.question(), field), alone));
    }

    private void field(PaperField field, String label, boolean alone) {
        if (field.isTable()) {
            label(alone ? "" : label);
            table(field, label);
        } else if (PaperWords.isCheck(field.cell())) {
            html.append("<p class=\"check\">").append(box(field.value(), label)).append("</p>");
        } else {
            html.append("<div class=\"field ").append(field.cell().kind());
            html.append(field.cell().most() > Text.NOTE ? " long\">" : "\">");
            label(alone ? "" : label);
            html.append("<div class=\"answer\">").append(answer(field)).append("</div></div>");
        }
    }

    private void label(String label) {
        if (!label.isEmpty()) {
            html.append("<p class=\"label\">").append(Html.escape(label)).append("</p>");
        }
    }

    private String answer(PaperField field) {
        return blank || !field.value().isBlank() ? value(field.cell(), field.value()) : unanswered();
    }

    private static String unanswered() {
        return "<span class=\"none\">" + Html.escape(TextCatalogue.get("initiative.unanswered", Language.DANISH))
                + "</span>";
    }

    private void table(PaperField field, String label) {
        var rows = rows(field);
        if (rows.isEmpty()) {
            html.append("<p>").append(unanswered()).append("</p>");
        } else if (field.columns().size() > WordForm.MOST_COLUMNS) {
            IntStream.range(0, rows.size()).forEach(line -> {
                label(words.of("line", label, String.valueOf(line + 1)));
                upright(field, rows.get(line));
            });
        } else {
            flat(field, rows);
        }
    }

    private void flat(PaperField field, List<PaperRow> rows) {
        html.append("<table class=\"flat\"><thead><tr>");
        field.columns()
                .forEach(cell -> html.append("<th scope=\"col\">")
                        .append(Html.escape(words.label(cell.key())))
                        .append("</th>"));
        html.append("</tr></thead><tbody>");
        for (var row : rows) {
            html.append("<tr>");
            IntStream.range(0, field.columns().size())
                    .forEach(column ->
                            cell(field.columns().get(column), row.cells().get(column)));
            html.append("</tr>");
        }
        html.append("</tbody></table>");
    }

    private void upright(PaperField field, PaperRow row) {
        html.append("<table class=\"upright\"><tbody>");
        IntStream.range(0, field.columns().size())
                .filter(column -> blank || !row.cells().get(column).isBlank())
                .forEach(column -> {
                    var cell = field.columns().get(column);
                    html.append("<tr><th scope=\"row\">")
                            .append(Html.escape(words.label(cell.key())))
                            .append("</th>");
                    cell(cell, row.cells().get(column));
                    html.append("</tr>");
                });
        html.append("</tbody></table>");
    }

    private void cell(PaperCell cell, String value) {
        html.append("<td class=\"").append(cell.kind()).append("\">");
        html.append(value(cell, value)).append("</td>");
    }

    private List<PaperRow> rows(PaperField field) {
        var rows = new ArrayList<>(field.rows());
        var spare = blank && field.isOpen() ? SPARE_LINES : 0;
        var empty = field.columns().stream().map(cell -> "").toList();
        Stream.generate(() -> new PaperRow("", empty)).limit(spare).forEach(rows::add);
        return rows;
    }

    private String value(PaperCell cell, String value) {
        return switch (cell.kind()) {
            case CHECK -> box(value, "");
            case CHOICE -> blank ? choices(cell) : Html.escape(words.choice(cell, value));
            case PROSE -> LightMarkdown.toHtml(value, notes::refer) + notes.below();
            default -> lines(value);
        };
    }

    private String choices(PaperCell cell) {
        return cell.options().stream()
                .map(option -> "<span class=\"option\">" + box("", words.name(cell, option)) + "</span>")
                .collect(Collectors.joining(" "));
    }

    private static String box(String value, String label) {
        var sign = value.isBlank() ? "\u00a0" : "x";
        return "<span class=\"box\">" + sign + "</span> " + Html.escape(label);
    }

    private void element(String name, String text) {
        html.append('<').append(name).append('>').append(Html.escape(text));
        html.append("</").append(name).append('>');
    }

    private static String lines(String text) {
        return Html.escape(text).replace("\n", "<br/>");
    }
}
