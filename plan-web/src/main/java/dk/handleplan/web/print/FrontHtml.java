package dk.handleplan.web.print;

import dk.handleplan.web.print.Block.Heading;
import java.util.function.ToIntFunction;

/** What stands before the text of a manuscript: cover and contents. */
final class FrontHtml {

    private final Manuscript manuscript;
    private final StringBuilder cover = new StringBuilder();

    FrontHtml(Manuscript manuscript, PdfPictures pictures) {
        this.manuscript = manuscript;
        if (manuscript.cover() != null) {
            cover(manuscript.cover(), pictures);
        }
    }

    /** @param page the number of the page that a heading is on */
    String written(ToIntFunction<Heading> page) {
        var front = new HtmlPage(manuscript);
        front.html().append(cover);
        if (manuscript.listsHeadings()) {
            contents(page, front.html());
        }
        return front.written();
    }

    private void cover(Manuscript.Cover said, PdfPictures pictures) {
        cover.append("<section class=\"cover\">");
        line("municipality", said.municipality());
        line("title", said.title());
        line("subtitle", said.subtitle());
        said.findPicture().ifPresent(picture -> pictures.write(picture, PdfPictures.Room.COVER, cover));
        line("month", said.month());
        cover.append("</section>");
    }

    private void line(String name, String text) {
        if (!text.isBlank()) {
            cover.append("<p class=\"").append(name).append("\">");
            cover.append(Html.escape(text)).append("</p>");
        }
    }

    private void contents(ToIntFunction<Heading> page, StringBuilder html) {
        html.append("<section class=\"contents\"><h1>Indhold</h1><ul title=\"")
                .append(PdfTags.CONTENTS)
                .append("\">");
        manuscript.listed().forEach(heading -> {
            html.append("<li class=\"level").append(heading.level()).append("\"><a href=\"");
            html.append(PdfPart.INSIDE).append(heading.anchor()).append("\">");
            html.append(Html.escape(heading.text())).append("</a><span>");
            html.append(page.applyAsInt(heading)).append("</span></li>");
        });
        html.append("</ul></section>");
    }
}
