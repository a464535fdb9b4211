package dk.handleplan.web.print;

import dk.handleplan.web.print.Block.Heading;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A manuscript as HTML to be rendered as PDF: cover, contents, and the text in sections as its headings say. */
final class ManuscriptHtml {

    private final Manuscript manuscript;
    private final PdfPictures pictures;
    private final StringBuilder html = new StringBuilder();
    private final Deque<Integer> sections = new ArrayDeque<>();

    ManuscriptHtml(Manuscript manuscript, PdfPictures pictures) {
        this.manuscript = manuscript;
        this.pictures = pictures;
    }

    String written() {
        head();
        html.append("<body class=\"").append(manuscript.isLandscape() ? "landscape" : "upright");
        html.append("\">");
        margins();
        if (manuscript.cover() != null) {
            cover(manuscript.cover());
        }
        if (manuscript.hasContents() && !listed().isEmpty()) {
            contents();
        }
        text();
        return Html.wellFormed(html.append("</body></html>"));
    }

    private void head() {
        var about = manuscript.about();
        html.append("<html lang=\"da-DK\"><head><title>").append(Html.escape(about.title()));
        html.append("</title>");
        meta("author", about.author());
        meta("subject", about.subject());
        html.append("<style>@page { size: A4 ").append(manuscript.isLandscape() ? "landscape" : "portrait");
        html.append(" }\n")
                .append(Html.resource(ManuscriptHtml.class, "manuscript.css"))
                .append("</style>");
        bookmarks();
        html.append("</head>");
    }

    private void meta(String name, String content) {
        html.append("<meta name=\"").append(name).append("\" content=\"");
        html.append(Html.escape(content)).append("\"/>");
    }

    private List<Heading> listed() {
        return headings()
                .filter(heading -> heading.level() <= Manuscript.LISTED_TO)
                .toList();
    }

    private Stream<Heading> headings() {
        return manuscript.blocks().stream().filter(Heading.class::isInstance).map(Heading.class::cast);
    }

    private void bookmarks() {
        var open = new ArrayDeque<Integer>();
        html.append("<bookmarks>");
        for (var heading : listed()) {
            close(open, heading.level(), "</bookmark>");
            html.append("<bookmark name=\"").append(Html.escape(heading.text()));
            html.append("\" href=\"#").append(heading.anchor()).append("\">");
            open.push(heading.level());
        }
        close(open, 0, "</bookmark>");
        html.append("</bookmarks>");
    }

    private void close(Deque<Integer> open, int level, String end) {
        while (!open.isEmpty() && open.peek() >= level) {
            html.append(end);
            open.pop();
        }
    }

    private void margins() {
        var about = manuscript.about();
        margin("running-title", about.title());
        margin("running-author", about.author());
        margin("running-reference", about.reference());
    }

    private void margin(String name, String text) {
        html.append("<div class=\"").append(name).append("\">");
        html.append(Html.escape(text)).append("</div>");
    }

    private void cover(Manuscript.Cover cover) {
        html.append("<section class=\"cover\">");
        line("municipality", cover.municipality());
        line("title", cover.title());
        line("subtitle", cover.subtitle());
        cover.findPicture().ifPresent(picture -> pictures.write(picture, PdfPictures.Room.COVER, html));
        line("month", cover.month());
        html.append("</section>");
    }

    private void line(String name, String text) {
        if (!text.isBlank()) {
            html.append("<p class=\"").append(name).append("\">");
            html.append(Html.escape(text)).append("</p>");
        }
    }

    private void contents() {
        html.append("<section class=\"contents\"><h1>Indhold</h1><ul title=\"")
                .append(PdfTags.CONTENTS)
                .append("\">");
        for (var heading : listed()) {
            html.append("<li class=\"level").append(heading.level()).append("\"><a href=\"#");
            html.append(heading.anchor()).append("\">");
            html.append(Html.escape(heading.text())).append("</a><span href=\"#");
            html.append(heading.anchor()).append("\"></span></li>");
        }
        html.append("</ul></section>");
    }

    private void text() {
        var anchors = headings().map(Heading::anchor).collect(Collectors.toSet());
        var blocks = new BlockHtml(anchors, pictures, room(), html);
        for (var block : manuscript.blocks()) {
            if (block instanceof Heading heading) {
                close(sections, heading.level(), "</section>");
                html.append(heading.isOnNewPage() ? "<section class=\"page\">" : "<section>");
                sections.push(heading.level());
            }
            blocks.write(block);
        }
        close(sections, 0, "</section>");
    }

    private PdfPictures.Room room() {
        return manuscript.isLandscape() ? PdfPictures.Room.LANDSCAPE : PdfPictures.Room.UPRIGHT;
    }
}
