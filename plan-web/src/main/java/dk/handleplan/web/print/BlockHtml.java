package dk.handleplan.web.print;

import dk.handleplan.web.print.Block.RowKind;
import dk.handleplan.web.shared.LightMarkdown;
import java.util.List;
import java.util.Set;

/** The parts of a text as HTML. */
final class BlockHtml {

    private static final int MANY_COLUMNS = 7;
    private static final int VERY_MANY_COLUMNS = 11;

    private final Set<String> anchors;
    private final PdfPictures pictures;
    private final PdfPictures.Room room;
    private final PdfNotes notes;
    private final StringBuilder html;
    private boolean begun;

    BlockHtml(Set<String> anchors, PdfPictures pictures, PdfPictures.Room room, PdfNotes notes, StringBuilder html) {
        this.anchors = anchors;
        this.pictures = pictures;
        this.room = room;
        this.notes = notes;
        this.html = html;
    }

    void write(Block block) {
        if (block instanceof Block.Heading heading) {
            heading(heading);
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph);
        } else if (block instanceof Block.Prose prose) {
            html.append(LightMarkdown.toHtml(prose.text(), notes::refer));
        } else if (block instanceof Block.Bullets bullets) {
            bullets(bullets);
        } else if (block instanceof Block.Facts facts) {
            facts(facts);
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Picture picture) {
            pictures.write(picture, room, html);
        }
        begun = true;
    }

    private void heading(Block.Heading heading) {
        html.append("<h").append(heading.level()).append(" id=\"").append(heading.anchor());
        html.append(heading.isOnNewPage() || !begun ? "\" class=\"first\">" : "\">")
                .append(Html.escape(heading.text()));
        html.append("</h").append(heading.level()).append('>');
    }

    private void paragraph(Block.Paragraph paragraph) {
        html.append("<p class=\"").append(paragraph.tone()).append("\">");
        spans(paragraph.spans());
        html.append("</p>");
    }

    private void bullets(Block.Bullets bullets) {
        var name = bullets.isNumbered() ? "ol>" : "ul>";
        html.append('<').append(name);
        for (var item : bullets.items()) {
            html.append("<li>");
            spans(item);
            html.append("</li>");
        }
        html.append("</").append(name);
    }

    private void facts(Block.Facts facts) {
        html.append("<table class=\"facts\"><tbody>");
        for (var fact : facts.facts()) {
            html.append("<tr><th scope=\"row\">").append(Html.escape(fact.name()));
            html.append("</th><td>");
            spans(fact.value());
            html.append("</td></tr>");
        }
        html.append("</tbody></table>");
    }

    private void table(Block.Table table) {
        if (table.isCaptionShown()) {
            html.append("<p class=\"caption\">")
                    .append(Html.escape(table.caption()))
                    .append("</p>");
        }
        html.append("<table class=\"").append(size(table.columns().size())).append("\" title=\"");
        html.append(Html.escape(table.caption())).append("\"><thead><tr>");
        var all = table.columns().stream().mapToInt(Block.Column::weight).sum();
        for (var column : table.columns()) {
            html.append("<th scope=\"col\" style=\"width:")
                    .append(100 * column.weight() / all)
                    .append("%\"");
            html.append(column.isNumber() ? " class=\"number\">" : ">");
            html.append(Html.escape(column.heading())).append("</th>");
        }
        html.append("</tr></thead><tbody>");
        table.rows().forEach(row -> row(row, table.columns()));
        if (table.rows().isEmpty()) {
            row(Block.Row.plain("–"), table.columns());
        }
        html.append("</tbody></table>");
    }

    private static String size(int columns) {
        if (columns < MANY_COLUMNS) {
            return "table";
        }
        return columns < VERY_MANY_COLUMNS ? "table small" : "table smallest";
    }

    private void row(Block.Row row, List<Block.Column> columns) {
        html.append("<tr class=\"").append(row.kind()).append("\">");
        if (row.kind() == RowKind.GROUP) {
            html.append("<th scope=\"col\" colspan=\"").append(columns.size()).append("\">");
            spans(row.cells().get(0));
            html.append("</th>");
        } else {
            for (var column = 0; column < columns.size(); column++) {
                cell(
                        column == 0,
                        columns.get(column).isNumber(),
                        column < row.cells().size() ? row.cells().get(column) : List.of());
            }
        }
        html.append("</tr>");
    }

    private void cell(boolean names, boolean isNumber, List<Span> spans) {
        html.append(names ? "<th scope=\"row\"" : "<td").append(isNumber ? " class=\"number\">" : ">");
        spans(spans);
        html.append(names ? "</th>" : "</td>");
    }

    private void spans(List<Span> spans) {
        spans.forEach(this::span);
    }

    private void span(Span span) {
        if (span.isNote()) {
            html.append(notes.refer(span.text()));
        } else {
            words(span);
        }
    }

    /** What leads to a heading that is not there leads nowhere. */
    private void words(Span span) {
        var leads = span.leadsInside() ? anchors.contains(span.target()) : span.target() != null;
        if (leads) {
            html.append("<a href=\"").append(span.leadsInside() ? PdfPart.INSIDE : "");
            html.append(Html.escape(span.target()));
            html.append("\">");
        }
        html.append(span.isBold() ? "<strong>" : "");
        html.append(Html.escape(span.text()).replace("\n", "<br/>"));
        html.append(span.isBold() ? "</strong>" : "");
        html.append(leads ? "</a>" : "");
    }
}
